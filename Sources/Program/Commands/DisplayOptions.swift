import ArgumentParser
import Core
import Themes

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
