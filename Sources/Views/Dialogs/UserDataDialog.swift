import Desk
import Terminal
import Text
import Themes
import WebServices

/// The form of an interaction's userData: key, type, value; what is changed is marked.
struct UserDataDialog {
  private static let most = 22

  let form: UserDataForm
  let caseData: CaseData
  let rect: Rect

  func draw(_ pen: inout Pen) {
    let count = form.rows.count
    let box = DialogBox(columns: 92, rows: min(Self.most, count + 1) + 4, in: rect)
    let (top, rest) = box.inside.split(top: 1)
    let (rows, last) = rest.split(bottom: 1)
    let first = window(0, around: form.selected, count: count, page: max(1, rows.rows))
    let seen = first..<min(count, first + rows.rows)
    box.draw(title: "userData", range: (seen, count), &pen)
    pen.ground = .dialog
    pen.write(
      [Piece(" of ", .muted), Piece(.field(form.name), .accent)], at: top.origin,
      width: top.columns)
    for (row, index) in seen.enumerated() {
      let row = Rect(x: rows.x, y: rows.y + row, columns: rows.columns, rows: 1)
      pen.claim(row, .line(index))
      draw(form.rows[index], isSelected: index == form.selected, in: row, &pen)
    }
    pen.ground = .dialog
    pen.write(foot(last.columns, pen.look.glyphs), at: last.origin, width: last.columns)
    pen.ground = nil
  }

  private func foot(_ columns: Int, _ glyphs: Glyphs) -> Line {
    if case .key(let entry)? = form.typing {
      return [Piece(" new key: ", .muted)] + entry.line(glyphs, columns: max(0, columns - 10))
    }
    if let remark = form.remark {
      return [Piece(" "), Piece(SafeText(remark).clippedAtWord(to: columns - 1), .levelWarn)]
    }
    let words = SafeText(form.change.words)
    return [Piece(" "), Piece(words.isEmpty ? "nothing changed" : words, .muted)]
  }

  private func draw(
    _ row: UserDataForm.Row, isSelected: Bool, in rect: Rect, _ pen: inout Pen
  ) {
    pen.ground = .dialog
    if isSelected { pen.select(rect, hasFocus: true) }
    let inside = max(0, rect.columns - 2)
    let key = min(30, max(10, inside / 3))
    let type = SafeText((row.wanted ?? row.base)?.typeName ?? "")
    let front: Line = [
      Piece(sign(row, pen.look.glyphs), .accent, width: 2),
      Piece(name(ofKey: row.key, columns: key), .accent, width: key), .blank(1),
      Piece(type, .muted, width: 7),
    ]
    pen.write(
      front + value(row, isSelected: isSelected, inside - front.columns, pen.look.glyphs),
      at: Point(x: rect.x + 1, y: rect.y), width: inside)
    pen.ground = nil
  }

  /// What people call it; with the key itself where that has room.
  private func name(ofKey key: String, columns: Int) -> SafeText {
    guard let label = caseData.label(of: key) else { return .field(key) }
    let both = SafeText.field(label) + " (" + .field(key) + ")"
    return both.width <= columns ? both : .field(label)
  }

  private func sign(_ row: UserDataForm.Row, _ glyphs: Glyphs) -> SafeText {
    if row.theirs != nil { return glyphs[.warned] }
    switch (row.base, row.wanted) {
    case (nil, _): return "+"
    case (_, nil): return "-"
    case (_?, _?): return row.isChanged ? glyphs[.changed] : ""
    }
  }

  private func value(
    _ row: UserDataForm.Row, isSelected: Bool, _ columns: Int, _ glyphs: Glyphs
  ) -> Line {
    if isSelected, case .value(let entry)? = form.typing {
      return entry.line(glyphs, columns: columns)
    }
    let isOpen = row.differs && !row.isChanged
    let words = isOpen ? ("differs", .muted) : row.wanted?.words ?? ("deleted", .muted)
    guard let theirs = row.theirs else { return [Piece(words.text, words.role)] }
    let server: SafeText =
      switch theirs {
      case .value(let datum): datum.words.text
      case .deleted: "deleted"
      }
    return [
      Piece(words.text, words.role, width: max(4, columns / 2 - 12)),
      Piece(" the server: ", .levelWarn), Piece(server, .text),
    ]
  }
}
