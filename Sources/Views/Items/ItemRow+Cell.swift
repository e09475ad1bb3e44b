import Core
import Text
import Themes
import WebServices

extension ItemRow {
  func cell(_ column: Column, _ clock: WallClock, _ glyphs: GlyphSet) -> ItemCell {
    switch column {
    case .subject: return ItemCell(line: subjectLine(glyphs), alignment: .left)
    case .state: return ItemCell(line: stateLine(glyphs), alignment: .left)
    default: break
    }
    switch column.content(of: interaction, in: workbinName) {
    case nil: return ItemCell(line: [], alignment: column.alignment)
    case .text(let text):
      let sign = column.isSender ? SenderAddress(text).warningSign(glyphs) : []
      return ItemCell(
        line: sign + highlighted(.bounded(text), textRole, column), alignment: column.alignment)
    case .number(_, let text):
      return ItemCell(line: highlighted(.bounded(text), textRole, column), alignment: .right)
    case .time(let time):
      return ItemCell(line: [TextSpan(clock.compactDate(time), secondaryRole)], alignment: .left)
    case .age(let time):
      return ItemCell(line: [TextSpan(clock.age(of: time), secondaryRole)], alignment: .right)
    }
  }

  private func highlighted(_ text: SafeText, _ role: Role, _ column: Column) -> Line {
    text.highlighting(filter.highlights(in: column), role)
  }

  /// What has no subject is told by its id, so that two such rows can be told apart.
  private func subjectLine(_ glyphs: GlyphSet) -> Line {
    let pin = isPinned ? [TextSpan(glyphs[.pinned], .accent), .blank(1)] : []
    guard let subject = interaction.subject else {
      return pin + highlighted(SafeText(interaction.id), secondaryRole, .id)
    }
    return pin
      + highlighted(.bounded(subject), isNew ? .new : isMarked ? .mark : textRole, .subject)
  }

  private func stateLine(_ glyphs: GlyphSet) -> Line {
    guard let state = state ?? interaction.state else { return [] }
    let style = state.style
    return [TextSpan(glyphs[style.glyph], style.role), TextSpan(" \(state.name)", style.role)]
  }
}
