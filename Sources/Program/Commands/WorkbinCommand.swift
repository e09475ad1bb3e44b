import ArgumentParser
import Core
import Themes

/// The program as the shell sees it.
package struct WorkbinCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "workbin",
    abstract: "Workbins of Genesys Web Services, in the terminal.",
    discussion: """
      Lists your workbins and what lies in them; p pulls the selected interaction, and the live pane
      shows its state, capabilities and userData as they change. Press ? for all keys, or see them
      with: workbin help keys; the manual page: workbin help man

      Proxies come from the environment: https_proxy, http_proxy, all_proxy, no_proxy.

      Try it without a server: workbin demo
      """,
    version: "0.1.0",
    subcommands: [
      OpenCommand.self, DemoCommand.self, PullCommand.self, SimulatorCommand.self,
      CompletionsCommand.self,
    ],
    defaultSubcommand: OpenCommand.self)

  package init() {}
}

/// Which server, as whom.
///
/// Both must be given. The parser does not demand them, because it would say that they are missing
/// before it says that an option is misspelt.
struct ServerOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The server, such as https://gws.example.test.", valueName: "url"))
  var server: String?

  @Option(
    help: ArgumentHelp(
      "Your user name. The password is asked for, or taken from \(Secret.passwordVariable).",
      valueName: "name"))
  var user: String?

  @Flag(help: "User and password from ~/.netrc, or the file that NETRC names.")
  var netrc = false

  @Option(
    help: ArgumentHelp(
      "Certificates to trust in place of the system's, as PEM.", valueName: "file"),
    completion: .file())
  var caFile: String?

  @Option(
    help: ArgumentHelp("Your own certificate, as PEM.", valueName: "file"), completion: .file())
  var cert: String?

  @Option(
    help: ArgumentHelp(
      "Its key, if not in the same file. A passphrase is asked for, or taken from "
        + "\(Secret.passphraseVariable).",
      valueName: "file"), completion: .file())
  var key: String?
}

/// How it looks.
struct DisplayOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("dusk (dark), paper (light), or a theme file.", valueName: "name|file"),
    completion: .list(Theme.builtIn))
  var theme: String?

  @Option(
    help: ArgumentHelp(
      "How an invitation calls you: bell, osc9 or osc777 (the bell and a desktop message), or off.",
      valueName: "way"), completion: .list(InvitationAlert.Style.allCases.map(\.rawValue)))
  var notify: String?

  @Flag(help: "The mouse selects and scrolls; with Shift your terminal selects text as before.")
  var mouse = false

  @Flag(help: "No motion: nothing fades. NO_MOTION does the same.")
  var still = false
}
