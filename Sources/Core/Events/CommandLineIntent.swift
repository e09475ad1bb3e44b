/// What the agent wants by words, on the command line.
package enum CommandLineIntent: Sendable, Equatable {
  /// Opens the command line, with so much typed already.
  case open(String)
  /// Puts a way to go on into the line: the one with this number, counted from 0, of those for
  /// `base`. Where there is but one, what it leads to is what has been typed.
  case complete(base: String, number: Int, of: Int, to: String)
  /// Puts a line that was run before into the line: an older one, or a younger.
  case recall(older: Bool)
  /// Tells why the line can't be run; it stays open.
  case fail(String)
  /// Runs the line, which means this, and keeps it for another time.
  indirect case run(line: String, Intent)
  /// Goes to the line of this number, counted from 1, of the panel that has the focus.
  case goToLine(Int)
  /// Lists what can be set.
  case openSettings
  case set(UserSetting)
}
