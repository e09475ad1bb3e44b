import ArgumentParser
import Desk
import Text
import WebServices

/// `workbin pull WORKBIN ITEM`: one pull, without a screen.
struct PullCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pull",
    abstract: "Pull one interaction and print what it has become.",
    discussion: """
      The interaction stays yours: the contact-centre session is left open.
      Exit status: 0 pulled, 1 not pulled, 2 nothing was tried.
      """)

  @Argument(help: "The workbin, by id or name.")
  var workbin: String

  @Argument(help: ArgumentHelp("The interaction's id.", valueName: "item"))
  var item: String

  @OptionGroup var server: ServerOptions

  @Flag(help: "Print JSON, with every text exactly as the server sent it.")
  var json = false

  func run() throws {
    try Complaint.telling {
      let address = try ServerAddress(server.server)
      let password = try Password.read(for: server.user)
      let connection = try Connection(
        to: address, user: server.user, password: password, caFile: server.caFile)
      defer { connection.close() }
      var errand = PullErrand(workbin: workbin, item: item, connection: connection)
      let record = try errand.run()
      Output.line(json ? PullReport.json(record) : PullReport.text(record))
    }
  }
}
