import Core
import Terminal
import Text
import Themes

/// A list to choose from, narrowed by typing, over the panels.
struct PickerDialog {
  let picker: Picker
  let lines: [PickerLine]
  /// How many there are before anything is typed: the box keeps its size while they narrow.
  let totalCount: Int
  let rect: Rect
  /// Whether more may still be found.
  let isSearching: Bool

  init(_ picker: Picker, _ state: State, in rect: Rect) {
    (self.picker, self.rect) = (picker, rect)
    isSearching = state.isSearchingItems
    lines = state.lines(of: picker)
    let isOpen = if case .destination = picker.purpose { true } else { false }
    totalCount = state.allLines(of: picker).count + (isOpen ? 1 : 0)
  }

  private static let maxRows = 16

  /// What lies over the live pane alone takes its place, where that is not too wide.
  private var columns: Int {
    switch picker.purpose {
    case .sort, .columns: rect.columns <= 100 ? rect.columns : 64
    default: 64
    }
  }

  func draw(_ painter: inout Painter) {
    let box = DialogBox(columns: columns, rows: min(Self.maxRows, max(1, totalCount)) + 4, in: rect)
    let (top, rest) = box.inside.split(top: 2)
    let selected = min(picker.selected, max(0, lines.count - 1))
    let rows = DialogRows(lines.count, selected: selected, in: rest)
    box.draw(title: picker.purpose.title, window: rows.window, &painter)
    painter.writeQuery(picker.query, hint: "type to narrow", in: top)
    guard !lines.isEmpty else {
      let text = isSearching ? "Looking…" : picker.purpose.emptyMessage
      return painter.writeCentered([(text, .muted)], in: rest, on: .dialog)
    }
    rows.draw(&painter) { draw(lines[$0], in: $1, &$2) }
  }

  private func draw(_ line: PickerLine, in rect: Rect, _ painter: inout Painter) {
    let remark = SafeText.bounded(line.detail).clipped(to: rect.columns / 2 + 1)
    let check: Line =
      line.isChecked.map {
        [TextSpan($0 ? painter.appearance.glyphs[.marked] : " ", .mark), TextSpan(" ")]
      } ?? []
    painter.write(
      check + [TextSpan(.bounded(line.name))], at: rect.origin,
      width: max(0, rect.columns - remark.width - 2))
    painter.writeRightAligned([TextSpan(remark, .muted)], at: rect.origin, width: rect.columns)
  }
}

extension Picker.Purpose {
  fileprivate var title: SafeText {
    switch self {
    case .jump: "Go to"
    case .sort: "Sort by"
    case .columns: "Columns"
    case .news: "New"
    case .copy: "Copy"
    case .team: "Look into the workbins of"
    case .destination(let destination): destination.title
    case .settings: "Settings"
    }
  }

  /// What is said where no line holds the query.
  fileprivate var emptyMessage: SafeText {
    switch self {
    case .jump, .destination: "Nothing is called so. Backspace widens the search."
    case .sort, .columns: "No column is called so. Backspace widens the search."
    case .copy: "Nothing to copy is called so. Backspace widens the search."
    case .news: "Nothing new is called so. Backspace widens the search."
    case .settings: "No setting is called so. Backspace widens the search."
    case .team: "Type an agent’s user name or id, or the name of a group."
    }
  }
}

extension DestinationRequest {
  fileprivate var title: SafeText {
    switch kind {
    case .queue: "Complete: into which queue"
    case .workbin: "Move to"
    case .anyone: "Transfer to"
    }
  }
}
