import Core
import Text
import Themes
import WebServices

/// One row of the item list: an interaction that lies in a workbin, or one of mine.
struct ItemRow {
  let interaction: Interaction
  /// Its state as we know it; told on my desk.
  var state: InteractionState?
  /// The name of the workbin that it lies in.
  var workbinName: String?
  /// What is told at the row's end, over the subject: the state of a pull.
  var remark: Line = []
  var isStale = false
  var isNew = false
  var isMarked = false
  /// Whether the live pane is pinned to it.
  var isPinned = false
  /// What is looked for in it.
  var filter = Filter("")

  var textRole: Role { isStale ? .stale : isMarked ? .mark : .text }
  var secondaryRole: Role { isStale ? .stale : .muted }

  /// What stands at the row's edge, whichever columns there are: marked, else new.
  var edgeGlyph: (Glyph, Role)? { isMarked ? (.marked, .mark) : isNew ? (.new, .new) : nil }

  /// What lies on the bar when the row is selected, and what follows.
  func line(
    _ columns: ItemColumns, _ clock: WallClock, _ glyphs: GlyphSet
  ) -> (lead: Line, rest: Line) {
    let style = interaction.medium.style
    let medium = TextSpan(
      glyphs[style.glyph], isStale ? .stale : style.role, width: ItemColumns.mediumWidth)
    let shown = remark.isEmpty ? columns.fields[...] : columns.fields[..<columns.remarkFieldIndex]
    var cells = shown.map { cell($0.column, clock, glyphs).fitted(to: $0.width) }
    if !remark.isEmpty { cells.append(text(before: remark, columns, clock, glyphs)) }
    let gap: Line = [.blank(ItemColumns.gap)]
    let lead = [medium] + cells.prefix(columns.selectionBarFieldCount).joined(separator: gap)
    let rest = cells.dropFirst(columns.selectionBarFieldCount).flatMap { gap + $0 }
    return (lead, remark.isEmpty ? rest : rest + gap + remark)
  }

  /// A row with a remark has its first text alone before it, and shorter.
  private func text(
    before remark: Line, _ columns: ItemColumns, _ clock: WallClock, _ glyphs: GlyphSet
  ) -> Line {
    let width = columns.remarkWidth
    let field = columns.fields[columns.remarkFieldIndex]
    let isNamed = field.column != .subject || interaction.subject != nil
    let text = isNamed ? cell(field.column, clock, glyphs).line.filter { $0.role != .accent } : []
    let kept = min(text.columns, 10)
    let room = min(remark.columns, max(0, width - kept - ItemColumns.gap))
    let left = max(0, width - room - ItemColumns.gap)
    return text.fitted(to: left)
  }
}
