import ArgumentParser
import Core
import Terminal

/// `workbin pull WORKBIN ITEM`: one pull, without a screen.
struct PullCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pull",
    abstract: "Pull one interaction and print what it has become.",
    usage: "workbin pull <workbin> <item> --server <url> --user <name> [<options>]",
    discussion: """
      The interaction stays yours: the contact-centre session is left open.
      Exit status: 0, the interaction is yours.
                   1, it was tried, and it is not yours or nobody could say; or it is yours, and
                      could not be printed, which a sentence says.
                   2, nothing was tried.
      """)

  @Argument(help: "The workbin, by id or name.")
  var workbin: String

  @Argument(help: ArgumentHelp("The interaction's id.", valueName: "item"))
  var item: String

  @OptionGroup var server: ServerOptions

  @Flag(help: "Print JSON: every value as the server sent it, in its order.")
  var json = false

  func run() throws {
    try CommandError.reportingErrors {
      let connection = try server.resolved().connect()
      let signals = try Signals()
      defer {
        signals.releaseKeys()
        withExtendedLifetime(signals) { connection.close() }
      }
      var pull = HeadlessPull(workbin: workbin, item: item, connection: connection)
      let interaction = try pull.run(until: signals)
      try print(interaction)
    }
  }

  /// Who does not get to read it must know all the same that it is theirs now.
  private func print(_ interaction: HeldInteraction) throws(CommandError) {
    do throws(FileError) {
      try Output.line(json ? PullReport.json(interaction) : PullReport.text(interaction))
    } catch {
      throw CommandError(
        message: "\(interaction.id) is pulled and yours, but that can't be written to the output: "
          + error.message,
        status: CommandError.failureStatus)
    }
  }
}
