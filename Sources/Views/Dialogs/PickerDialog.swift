import Desk
import Terminal
import Text
import Themes

/// A list to choose from, narrowed by typing, over the panels.
struct PickerDialog {
  let picker: Picker
  let lines: [PickerLine]
  /// How many there are before anything is typed: the box keeps its size while they narrow.
  let all: Int
  let rect: Rect
  /// Whether more may still be found.
  let isLooking: Bool

  init(_ picker: Picker, _ state: State, in rect: Rect) {
    (self.picker, self.rect) = (picker, rect)
    isLooking = state.isLookingForItems
    lines = state.lines(of: picker)
    let isOpen = if case .destination = picker.subject { true } else { false }
    all = state.allLines(of: picker).count + (isOpen ? 1 : 0)
  }

  private static let most = 16

  /// What lies over the live pane alone takes its place, where that is not too wide.
  private var columns: Int {
    switch picker.subject {
    case .sort, .columns: rect.columns <= 100 ? rect.columns : 64
    default: 64
    }
  }

  func draw(_ pen: inout Pen) {
    let box = DialogBox(columns: columns, rows: min(Self.most, max(1, all)) + 4, in: rect)
    let (top, rows) = box.inside.split(top: 2)
    let selected = min(picker.selected, max(0, lines.count - 1))
    let first = window(0, around: selected, count: lines.count, page: max(1, rows.rows))
    let seen = first..<min(lines.count, first + rows.rows)
    box.draw(title: picker.subject.title, range: (seen, lines.count), &pen)
    pen.ground = .dialog
    let query = picker.query.line(pen.look.glyphs, columns: max(0, top.columns - 3))
    let hint: Line = picker.query.isEmpty ? [Piece(" type to narrow", .muted)] : []
    pen.write([Piece(" / ", .key)] + query + hint, at: top.origin, width: top.columns)
    pen.ground = nil
    guard !lines.isEmpty else {
      let words = isLooking ? "Looking…" : picker.subject.nothing
      return pen.say([(words, .muted)], in: rows, on: .dialog)
    }
    for (row, index) in seen.enumerated() {
      let row = Rect(x: rows.x, y: rows.y + row, columns: rows.columns, rows: 1)
      pen.claim(row, .line(index))
      draw(lines[index], isSelected: index == selected, in: row, &pen)
    }
  }

  private func draw(_ line: PickerLine, isSelected: Bool, in row: Rect, _ pen: inout Pen) {
    pen.ground = .dialog
    if isSelected { pen.select(row, hasFocus: true) }
    let remark = SafeText.field(line.remark).clipped(to: row.columns / 2)
    let inside = max(0, row.columns - 2)
    let start = Point(x: row.x + 1, y: row.y)
    let check: Line =
      line.isChecked.map { [Piece($0 ? pen.look.glyphs[.marked] : " ", .mark), Piece(" ")] } ?? []
    pen.write(
      check + [Piece(.field(line.name))], at: start, width: max(0, inside - remark.width - 2))
    pen.writeRight([Piece(remark, .muted)], at: start, width: inside)
    pen.ground = nil
  }
}

extension Picker.Subject {
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
  fileprivate var nothing: SafeText {
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

extension Destination {
  fileprivate var title: SafeText {
    switch kind {
    case .queue: "Complete: into which queue"
    case .workbin: "Move to"
    case .anyone: "Transfer to"
    }
  }
}
