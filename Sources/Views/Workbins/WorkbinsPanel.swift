import Core
import Terminal
import Text
import Themes

/// The left panel: what I can look into, and how much lies in it.
struct WorkbinsPanel {
  let state: State
  let rect: Rect

  /// A selection in the rows up to this one brings those above it into sight.
  static let firstListRow = 1

  func draw(_ painter: inout Painter, _ viewport: inout Viewport) {
    let inside = rect.inside
    painter.addHitRegion(rect, .panel(.workbins))
    let rows = WorkbinRow.rows(state, room: inside.rows)
    let selected = rows.firstIndex { $0.list == state.screen.list.selected } ?? 0
    viewport.workbinsPage = max(1, inside.rows)
    let target = selected <= Self.firstListRow ? 0 : selected
    let window = RowWindow(
      rows: inside.rows, of: rows.count, around: target, from: viewport.workbinsOffset)
    viewport.workbinsOffset = window.visible.lowerBound
    painter.draw(frame(window))
    for (line, index) in window.visible.enumerated() {
      let row = Rect(x: inside.x, y: inside.y + line, columns: inside.columns, rows: 1)
      if let list = rows[index].list { painter.addHitRegion(row, .list(list)) }
      draw(rows[index], isSelected: index == selected, in: row, &painter)
    }
    if state.workbins.isEmpty { drawPlaceholder(inside, &painter) }
  }

  private func frame(_ window: RowWindow) -> PanelFrame {
    let hasFocus = state.focus == .workbins
    return PanelFrame(
      rect: rect, hasFocus: hasFocus,
      title: [TextSpan("Workbins", hasFocus ? .titleFocus : .title)], window: window)
  }

  private func draw(_ row: WorkbinRow, isSelected: Bool, in rect: Rect, _ painter: inout Painter) {
    guard rect.columns > 4 else { return }
    if isSelected { painter.drawSelectionBar(rect, hasFocus: state.focus == .workbins) }
    painter.write(
      row.line(state, painter.appearance.glyphs, columns: rect.columns - 2),
      at: Point(x: rect.x + 1, y: rect.y), width: rect.columns - 2)
    painter.background = nil
  }

  private func drawPlaceholder(_ inside: Rect, _ painter: inout Painter) {
    painter.writeCentered(
      [(state.emptyWorkbinsText, state.workbins.listFailure == nil ? .muted : .levelWarn)],
      in: inside.split(top: 2).rest)
  }
}

extension State {
  /// Why no workbin is listed, and what to do.
  var emptyWorkbinsText: SafeText {
    if let failure = workbins.listFailure {
      return "The workbins can't be read: \(failure.asSentence) r tries again."
    }
    return workbins.isListKnown
      ? "There is no workbin that you may look into. r reads the list again."
      : "Reading the list of workbins…"
  }
}

extension String {
  /// With one full stop at its end.
  fileprivate var asSentence: String { hasSuffix(".") ? self : self + "." }
}
