/// A key as the terminal reports it.
package enum Key: Hashable, Sendable {
  /// A character typed, as it is.
  case character(Character)
  /// A letter with Ctrl, in lower case; Tab, Enter and Backspace are never told this way.
  case control(Character)
  case enter, escape, tab, backTab, backspace, delete, insert
  case up, down, left, right, home, end, pageUp, pageDown
  /// F1 is 1.
  case function(Int)
  /// Text that was pasted, as it came: hostile, of several lines perhaps, and never a command.
  case pasted(String)
  /// Something that the mouse did; told only while that is asked for.
  case mouse(MouseEvent)
  /// A key that has no meaning here.
  case unknown
}
