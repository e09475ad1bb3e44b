import Desk
import Terminal
import WebServices

/// What the mouse can hit.
package enum Spot: Hashable, Sendable {
  /// What lies under a dialog, and beside everything.
  case nothing
  case pane(Panel)
  /// A line of the left panel.
  case place(Place)
  /// The same where the places stand side by side.
  case tab(Place)
  case item(Interaction.ID)
  /// The head of a column of the item list.
  case heading(Column)
  /// An open dialog.
  case dialog
  /// A line of the open dialog's list, counted from 0.
  case line(Int)
  /// A way to go on with what is typed on the command line, counted from 0.
  case way(Int)
  /// A key that is shown with what it does.
  case key(Key)
}

/// Where a picture has what the mouse can hit. They are told where it is drawn, so that what is seen
/// is what is hit.
package struct Regions: Sendable {
  private var regions: [(rect: Rect, spot: Spot)] = []

  package init() {}

  /// What is told later lies above.
  mutating func add(_ rect: Rect, _ spot: Spot) {
    if !rect.isEmpty { regions.append((rect, spot)) }
  }

  package func spot(at point: Point) -> Spot {
    regions.last { $0.rect.contains(point) }?.spot ?? .nothing
  }
}
