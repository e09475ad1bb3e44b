import ArgumentParser
import Glibc
import Simulator

/// `workbin simulator`: the contact centre alone, for other programs to talk to.
struct SimulatorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "simulator",
    abstract: "Serve a simulated contact centre on loopback until interrupted.",
    discussion: "The first line of output is: listening on URL as USER password PASSWORD")

  @Option(help: "The port; 0 is any free one.")
  var port: Int = 0

  @Option(help: "The same seed gives the same contact centre.")
  var seed: UInt64 = 1

  @Option(help: "How fast its world moves: 0 stands still, 2 is twice as fast.")
  var pace: Double = 1

  @Option(help: ArgumentHelp("How long a connect is held.", valueName: "seconds"))
  var hold: Double = 30

  @Flag(help: "Demand a CSRF token with every POST.")
  var csrf = false

  @Flag(inversion: .prefixedNo, help: "Offer the ack extension of Bayeux.")
  var ack = true

  func validate() throws {
    guard (0...65_535).contains(port) else { throw ValidationError("a port is 0 to 65535") }
    guard (0...1000).contains(pace) else { throw ValidationError("a pace is 0 to 1000") }
    guard (0.1...3600).contains(hold) else { throw ValidationError("a hold is 0.1 to 3600 s") }
  }

  func run() throws {
    try Complaint.telling {
      let server = try Server.start(configuration)
      defer { server.stop() }
      Output.line("listening on \(server.url) as \(server.user) password \(server.password)")
      Self.waitForEnd()
    }
  }

  private var configuration: Configuration {
    var configuration = Configuration(seed: seed, pace: pace)
    configuration.port = port
    configuration.hold = .milliseconds(Int64(hold * 1000))
    (configuration.csrf, configuration.ack) = (csrf, ack)
    return configuration
  }

  /// Until an interrupt, a hang-up or a request to terminate.
  private static func waitForEnd() {
    var signals = sigset_t()
    sigemptyset(&signals)
    for signal in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&signals, signal) }
    pthread_sigmask(SIG_BLOCK, &signals, nil)
    var received: Int32 = 0
    sigwait(&signals, &received)
  }
}
