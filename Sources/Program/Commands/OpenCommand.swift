import ArgumentParser

/// `workbin --server URL --user NAME`: the screen.
struct OpenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: "Open the screen (this is what workbin does by itself).",
    usage: "workbin --server <url> --user <name> [<options>]")

  @OptionGroup var server: ServerOptions
  @OptionGroup var display: DisplayOptions

  @Flag(help: "Look only: nothing is done to interactions.")
  var readOnly = false

  func run() throws {
    try CommandError.reportingErrors {
      let options = try server.resolved()
      try ScreenSession.requireTerminal()
      let connection = try options.connect()
      try ScreenSession.open(connection, display: display, isReadOnly: readOnly)
    }
  }
}
