import ArgumentParser
import HTTP
import Simulator
import WebServices

/// `workbin demo`: the screen on top of a contact centre that lives inside the program.
struct DemoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: "Try everything on a simulated contact centre; nothing to configure.")

  @Option(help: "The same seed gives the same contact centre.")
  var seed: UInt64 = 1

  @OptionGroup var display: DisplayOptions

  func run() throws {
    try CommandError.reportingErrors {
      try ScreenSession.requireTerminal()
      let server = try Server.start(Configuration(seed: seed, pace: 1))
      defer { server.stop() }
      let address = try ServerAddress(server.url)
      let connection = try ServerConnection(
        to: address, as: server.user,
        configuration: ClientConfiguration(
          baseURL: address.baseURL,
          credentials: Credentials(user: server.user, password: server.password)),
        warning: nil)
      try ScreenSession.open(connection, display: display, isReadOnly: false)
    }
  }
}
