import WebServices

/// What the agent wants of what the mouse points at, wherever the selection is.
package enum MouseIntent: Sendable, Equatable {
  /// Selects a line of the left panel, and gives that the keys.
  case list(ListID)
  /// Selects an interaction of the list on show, and gives that the keys.
  case item(Interaction.ID)
  /// The same, and takes it out of its workbin; with all that are marked where it is one of them.
  case pull(Interaction.ID)
  /// Moves a list or the live pane on by so many lines, back where they are negative. The selection
  /// stays on its interaction as long as that is seen.
  case scroll(Panel, by: Int)
  /// Shows the left panel from this row on, with this list selected, because it is seen then.
  case scrollLists(to: Int, ListID)
  /// Moves the text that is open.
  case scrollText(by: Int)
}
