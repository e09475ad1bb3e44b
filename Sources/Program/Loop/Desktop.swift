import Desk
import Glibc
import Terminal
import Text
import Themes
import Views
import WebServices

/// Opens the screen on a connection, and takes both down again.
enum Desktop {
  /// Before anything else is done or asked.
  static func requireTerminal() throws(Complaint) {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
      throw Complaint(
        sentence: "the screen needs a terminal for input and output. "
          + "Without one, use: workbin pull WORKBIN ITEM",
        status: Complaint.usage)
    }
  }

  static func open(
    _ connection: Connection, look options: LookOptions, isReadOnly: Bool
  ) throws {
    var file = PreferencesFile.ofEnvironment()
    let (preferences, remark) = file.read()
    let (theme, complaint) = try options.chosenTheme(kept: preferences.options["theme"])
    let leftOver = try show(
      connection, Look(theme: theme, still: options.isStill), file,
      (preferences, remark ?? complaint),
      Wishes(
        ringing: options.chosenRinging(), isReadOnly: isReadOnly, usesMouse: options.mouse))
    // The agent has the shell back; the good-bye to the server goes on for a moment.
    connection.close()
    for sentence in leftOver { Output.error(sentence) }
  }

  /// What was said on the command line beside the look.
  private struct Wishes {
    let ringing: Ringing.Way?
    let isReadOnly: Bool
    let usesMouse: Bool
  }

  /// The screen lives in this function: leaving it restores the terminal, on every way out.
  private static func show(
    _ connection: Connection, _ look: Look, _ file: PreferencesFile,
    _ kept: (preferences: Preferences, remark: String?), _ wishes: Wishes
  ) throws -> [String] {
    let signals = try Signals()
    let screen = try Screen()
    let notice = screen.notice
    var look = look
    look.glyphs = screen.supportsUTF8 ? .unicode : .ascii
    let state = State(
      identity: Identity(user: connection.user, host: connection.address.host), clock: .read(),
      remark: connection.warning ?? notice?.string ?? kept.remark,
      preferences: kept.preferences, ringing: wishes.ringing,
      isReadOnly: wishes.isReadOnly, usesMouse: wishes.usesMouse)
    var loop = EventLoop(
      state: state, look: look, signals: signals, screen: screen, file: file,
      mailbox: connection.mailbox, network: connection.network)
    let lastWords = loop.run()
    return (notice.map { [$0.string] } ?? []) + lastWords.map { SafeText($0).string }
  }
}
