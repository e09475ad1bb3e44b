import ArgumentParser

/// `workbin --server URL --user NAME`: the screen.
struct OpenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: "Open the screen (this is what workbin does by itself).",
    usage: "workbin --server <url> --user <name> [<options>]")

  @OptionGroup var server: ServerOptions
  @OptionGroup var look: LookOptions

  @Flag(help: "Look only: nothing is done to interactions.")
  var readOnly = false

  func run() throws {
    try Complaint.telling {
      let access = try server.checked()
      try Desktop.requireTerminal()
      let connection = try access.connection()
      try Desktop.open(connection, look: look, isReadOnly: readOnly)
    }
  }
}
