import ArgumentParser
import Glibc
import Simulator
import Text

/// `workbin simulator`: the contact centre alone, for other programs to talk to.
struct SimulatorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "simulator",
    abstract: "Serve a simulated contact centre on loopback until interrupted.",
    usage: "workbin simulator [<options>]",
    discussion: """
      The first line of output is: listening on URL as USER password PASSWORD
      With --control, the second is: control on URL
      Then comes a line for each fault that happens, with its time.

      Faults are said to the control address by POST, one in a line, as in
      curl -d 'lose connect' URL; GET tells what is active, DELETE ends it.
      A plan of --faults has them with their times:

        [[at]]
        time = "10s"
        fault = "restart 2s"
        [[every]]
        period = "2s"
        one-of = { "lose connect" = 3, "cut any 200" = 1 }

      FAULTS

      \(FaultSyntax.help)
      """)

  @Option(help: "The port; 0 is any free one.")
  var port: Int = 0

  @Option(help: "The same seed gives the same contact centre.")
  var seed: UInt64 = 1

  @Option(help: "How fast its world moves: 0 stands still, 2 is twice as fast.")
  var pace: Double = 1

  @Option(help: ArgumentHelp("How many interactions there are.", valueName: "count"))
  var items: Int = 120

  @Option(help: ArgumentHelp("The workbin that they all lie in.", valueName: "workbin"))
  var fill: String?

  @Option(
    help: ArgumentHelp(
      "So many notifications more a second about what the agent watches.", valueName: "count"))
  var rate: Int = 0

  @Option(help: ArgumentHelp("How long a connect is held.", valueName: "seconds"))
  var hold: Double = 30

  @Flag(help: "Demand a CSRF token with every POST.")
  var csrf = false

  @Flag(inversion: .prefixedNo, help: "Offer the ack extension of Bayeux.")
  var ack = true

  @Option(help: ArgumentHelp("Listen for faults too; 0 is any free port.", valueName: "port"))
  var control: Int?

  @Option(help: ArgumentHelp("Fail by a plan in TOML.", valueName: "file"), completion: .file())
  var faults: String?

  @Flag(help: "Don't tell of faults.")
  var quiet = false

  func validate() throws {
    guard ([port] + [control].compactMap { $0 }).allSatisfy((0...65_535).contains) else {
      throw ValidationError("a port is 0 to 65535")
    }
    guard (0...1000).contains(pace) else { throw ValidationError("a pace is 0 to 1000") }
    guard (0...1_000_000).contains(items) else { throw ValidationError("items are 0 to 1000000") }
    guard (0...10_000).contains(rate) else { throw ValidationError("a rate is 0 to 10000") }
    guard (0.1...3600).contains(hold) else { throw ValidationError("a hold is 0.1 to 3600 s") }
  }

  func run() throws {
    try CommandError.reportingErrors {
      let plan = try faults.map(Self.loadPlan)
      let server = try Server.start(configuration)
      defer { server.stop() }
      try Output.line("listening on \(server.url) as \(server.user) password \(server.password)")
      if let url = server.controlURL { try Output.line("control on \(url)") }
      if !quiet { server.observeFaults { try? Output.line(SafeText($0).string) } }
      if let plan { server.startFaultPlan(plan) }
      Self.waitForSignal()
    }
  }

  private var configuration: Configuration {
    var configuration = Configuration(seed: seed, pace: pace)
    configuration.port = port
    configuration.controlPort = control
    configuration.holdTimeout = .milliseconds(Int64(hold * 1000))
    configuration.interactionCount = items
    (configuration.fullWorkbin, configuration.notificationRate) = (fill, rate)
    (configuration.requiresCSRFToken, configuration.offersAck) = (csrf, ack)
    return configuration
  }

  private static func loadPlan(_ path: String) throws -> FaultPlan {
    let text = try BoundedFile.text(
      ofThe: "plan", at: path, maxBytes: FaultPlan.maxBytes, as: .commandLine)
    do {
      return try FaultPlan(toml: text)
    } catch {
      throw CommandError.usage("the plan “\(path)”: \(error)")
    }
  }

  /// Until an interrupt, a hang-up or a request to terminate.
  private static func waitForSignal() {
    var signals = sigset_t()
    sigemptyset(&signals)
    for signal in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&signals, signal) }
    pthread_sigmask(SIG_BLOCK, &signals, nil)
    var received: Int32 = 0
    sigwait(&signals, &received)
  }
}
