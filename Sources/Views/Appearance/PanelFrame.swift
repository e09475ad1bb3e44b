import Terminal

/// The frame of a panel: what stands in its edges.
struct PanelFrame {
  var rect: Rect
  var hasFocus: Bool
  var title: Line
  /// At the right of the upper edge; left out where the title needs the room.
  var note: Line = []
  /// At the right of the lower edge; cut where there is no room.
  var footnote: Line = []
  /// Which rows are seen; told at the right of the lower edge when not all are.
  var window: RowWindow?
}
