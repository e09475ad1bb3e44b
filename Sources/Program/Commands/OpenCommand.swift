import ArgumentParser
import WebServices

/// `workbin --server URL --user NAME`: the screen.
struct OpenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: "Open the screen (this is what workbin does by itself).")

  @OptionGroup var server: ServerOptions
  @OptionGroup var look: LookOptions

  func run() throws {
    try Complaint.telling {
      let address = try ServerAddress(server.server)
      try Desktop.requireTerminal()
      let password = try Password.read(for: server.user)
      let connection = try Connection(
        to: address, user: server.user, password: password, caFile: server.caFile)
      try Desktop.open(connection, look: look)
    }
  }
}
