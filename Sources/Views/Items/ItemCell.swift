import Core
import Text
import Themes
import WebServices

/// What stands in one field of a row.
struct ItemCell {
  var line: Line
  let alignment: SafeText.Alignment

  var columns: Int { line.columns }

  /// The field in exactly so many columns.
  func fitted(to width: Int) -> Line {
    // Where there is no room for a word, its sign says it alone.
    if width <= 2 { return Array(line.prefix(1)).fitted(to: width) }
    guard alignment == .right else { return line.fitted(to: width) }
    return [.blank(max(0, width - columns))] + line.fitted(to: min(width, columns))
  }
}

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

extension Column {
  /// Whether an address stands in it that a stranger has written.
  var isSender: Bool { self == .from || self == .userData("FromAddress") }

  var alignment: SafeText.Alignment { self == .priority || self == .age ? .right : .left }
}

extension SafeText {
  /// The text with what is looked for in the role of a match.
  func highlighting(_ terms: [SearchTerm], _ role: Role) -> Line {
    let characters = Array(string)
    let folded = characters.map { $0.lowercased() }
    var isMatch = Array(repeating: false, count: characters.count)
    for term in terms.map({ Array($0.displayText).map(String.init) }) where !term.isEmpty {
      guard folded.count >= term.count else { continue }
      for start in 0...(folded.count - term.count)
      where folded[start..<(start + term.count)].elementsEqual(term) {
        for index in start..<(start + term.count) { isMatch[index] = true }
      }
    }
    guard isMatch.contains(true) else { return [TextSpan(self, role)] }
    return runs(characters, isMatch, role)
  }

  private func runs(_ characters: [Character], _ isMatch: [Bool], _ role: Role) -> Line {
    var line: Line = []
    var start = 0
    for index in 1...characters.count
    where index == characters.count || isMatch[index] != isMatch[start] {
      let text = SafeText(String(characters[start..<index]))
      line.append(TextSpan(text, isMatch[start] ? .match : role))
      start = index
    }
    if wasAltered, let last = line.indices.last { line[last].text += .removed }
    return line
  }
}
