import Core
import Terminal
import WebServices

/// What the mouse can hit.
package enum HitTarget: Hashable, Sendable {
  /// What lies under a dialog, and beside everything.
  case nothing
  case panel(Panel)
  /// A line of the left panel.
  case list(ListID)
  /// The same where the places stand side by side.
  case tab(ListID)
  case item(Interaction.ID)
  /// The head of a column of the item list.
  case columnHeader(Column)
  /// An open dialog.
  case dialog
  /// A line of the open dialog's list, counted from 0.
  case dialogLine(Int)
  /// A way to go on with what is typed on the command line, counted from 0.
  case candidate(Int)
  /// A key that is shown with what it does.
  case key(Key)
}
