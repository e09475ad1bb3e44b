import Core
import Terminal
import Text
import Themes
import WebServices

/// The form of an interaction's userData: key, type, value; what is changed is marked.
struct UserDataDialog {
  private static let maxRows = 22

  let form: UserDataForm
  let caseData: CaseData
  let rect: Rect

  func draw(_ painter: inout Painter) {
    let count = form.rows.count
    let box = DialogBox(columns: 92, rows: min(Self.maxRows, count + 1) + 4, in: rect)
    let (top, rest) = box.inside.split(top: 1)
    let (list, last) = rest.split(bottom: 1)
    let rows = DialogRows(count, selected: form.selected, in: list)
    box.draw(title: "userData", window: rows.window, &painter)
    painter.background = .dialog
    painter.write(
      [TextSpan(" of ", .muted), TextSpan(.bounded(form.name), .accent)], at: top.origin,
      width: top.columns)
    rows.draw(&painter) { draw(form.rows[$0], isSelected: $0 == form.selected, in: $1, &$2) }
    painter.background = .dialog
    painter.write(
      footer(last.columns, painter.appearance.glyphs), at: last.origin, width: last.columns)
    painter.background = nil
  }

  private func footer(_ columns: Int, _ glyphs: GlyphSet) -> Line {
    if case .key(let entry)? = form.input {
      return [TextSpan(" new key: ", .muted)] + entry.line(glyphs, columns: max(0, columns - 10))
    }
    if let remark = form.hint {
      return [TextSpan(" "), TextSpan(SafeText(remark).clippedAtWord(to: columns - 1), .levelWarn)]
    }
    let text = SafeText(form.change.summary)
    return [TextSpan(" "), TextSpan(text.isEmpty ? "nothing changed" : text, .muted)]
  }

  private func draw(
    _ row: UserDataRow, isSelected: Bool, in rect: Rect, _ painter: inout Painter
  ) {
    let key = min(30, max(10, rect.columns / 3))
    let type = SafeText((row.wanted ?? row.base)?.typeName ?? "")
    let front: Line = [
      TextSpan(changeSign(row, painter.appearance.glyphs), .accent, width: 2),
      TextSpan(name(ofKey: row.key, columns: key), .accent, width: key), .blank(1),
      TextSpan(type, .muted, width: 7),
    ]
    painter.write(
      front
        + value(
          row, isSelected: isSelected, rect.columns - front.columns, painter.appearance.glyphs),
      at: rect.origin, width: rect.columns)
  }

  /// What people call it; with the key itself where that has room.
  private func name(ofKey key: String, columns: Int) -> SafeText {
    guard let label = caseData.label(of: key) else { return .bounded(key) }
    let both = SafeText.bounded(label) + " (" + .bounded(key) + ")"
    return both.width <= columns ? both : .bounded(label)
  }

  private func changeSign(_ row: UserDataRow, _ glyphs: GlyphSet) -> SafeText {
    if row.theirs != nil { return glyphs[.warning] }
    switch (row.base, row.wanted) {
    case (nil, _): return "+"
    case (_, nil): return "-"
    case (_?, _?): return row.isChanged ? glyphs[.changed] : ""
    }
  }

  private func value(
    _ row: UserDataRow, isSelected: Bool, _ columns: Int, _ glyphs: GlyphSet
  ) -> Line {
    if isSelected, case .value(let entry)? = form.input {
      return entry.line(glyphs, columns: columns)
    }
    let startsEmpty = row.differs && !row.isChanged
    let text = startsEmpty ? ("differs", .muted) : row.wanted?.styledText ?? ("deleted", .muted)
    guard let theirs = row.theirs else { return [TextSpan(text.text, text.role)] }
    let server: SafeText =
      switch theirs {
      case .value(let value): value.styledText.text
      case .deleted: "deleted"
      }
    return [
      TextSpan(text.text, text.role, width: max(4, columns / 2 - 12)),
      TextSpan(" the server: ", .levelWarn), TextSpan(server, .text),
    ]
  }
}
