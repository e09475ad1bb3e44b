import Core
import Glibc
import Terminal
import Text
import Themes
import Views
import WebServices

/// Opens the screen on a connection, and takes both down again.
enum ScreenSession {
  /// Before anything else is done or asked.
  static func requireTerminal() throws(CommandError) {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
      throw CommandError(
        message: "the screen needs a terminal for input and output. "
          + "Without one, use: workbin pull WORKBIN ITEM",
        status: CommandError.usageStatus)
    }
  }

  static func open(
    _ connection: ServerConnection, display options: DisplayOptions, isReadOnly: Bool
  ) throws {
    var file = PreferencesFile.fromEnvironment()
    let (preferences, remark) = file.load()
    let (themeChoice, themeRemark) = try options.resolvedTheme(saved: preferences.values["theme"])
    let messages = try run(
      connection, file, (preferences, remark ?? themeRemark),
      LaunchOptions(
        theme: themeChoice, reducesMotion: options.isMotionReduced,
        ringing: options.resolvedAlertMethod(), isReadOnly: isReadOnly, usesMouse: options.mouse))
    for message in messages { Output.error(message) }
  }

  /// What was said on the command line.
  private struct LaunchOptions {
    let theme: ThemeChoice
    let reducesMotion: Bool
    let ringing: InvitationAlert.Style?
    let isReadOnly: Bool
    let usesMouse: Bool
  }

  /// The screen lives in this function: its loop's end restores the terminal, on every way out.
  private static func run(
    _ connection: ServerConnection, _ file: PreferencesFile,
    _ saved: (preferences: Preferences, remark: String?), _ launch: LaunchOptions
  ) throws -> [String] {
    let signals = try Signals()
    var screen = try Screen()
    let notice = screen.warning
    if launch.theme.needsGround(at: screen.depth) { screen.askForGround() }
    let appearance = Appearance(
      theme: launch.theme.theme(on: screen.ground, depth: screen.depth),
      glyphs: screen.supportsUTF8 ? .unicode : .ascii, reducesMotion: launch.reducesMotion)
    let state = State(
      identity: Identity(user: connection.user, host: connection.address.host), clock: .now(),
      remark: connection.warning ?? notice?.string ?? saved.remark,
      preferences: saved.preferences, alert: launch.ringing,
      isReadOnly: launch.isReadOnly, usesMouse: launch.usesMouse)
    var loop = EventLoop(
      state: state, appearance: appearance, themeChoice: launch.theme, signals: signals,
      screen: screen, preferencesFile: file, mailbox: connection.mailbox,
      network: connection.network)
    let exitMessages = loop.run()
    // The agent has the terminal back; the good-bye to the server goes on for a moment.
    let caughtSignals = loop.end()
    caughtSignals.releaseKeys()
    withExtendedLifetime(caughtSignals) { connection.close() }
    return (notice.map { [$0.string] } ?? []) + exitMessages.map { SafeText($0).string }
  }
}
