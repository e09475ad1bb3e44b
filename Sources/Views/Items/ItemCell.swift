import Desk
import Text
import Themes
import WebServices

/// What stands in one field of a row.
struct ItemCell {
  var line: Line
  let side: SafeText.Side

  var columns: Int { line.columns }

  /// The field in exactly so many columns.
  func fitted(to width: Int) -> Line {
    // Where there is no room for a word, its sign says it alone.
    if width <= 2 { return Array(line.prefix(1)).cut(to: width) }
    guard side == .right else { return line.cut(to: width) }
    return [.blank(max(0, width - columns))] + line.cut(to: min(width, columns))
  }
}

extension ItemRow {
  func cell(_ column: Column, _ clock: WallClock, _ glyphs: Glyphs) -> ItemCell {
    switch column {
    case .subject: return ItemCell(line: subject(glyphs), side: .left)
    case .state: return ItemCell(line: stateField(glyphs), side: .left)
    default: break
    }
    switch column.content(of: interaction, in: workbin) {
    case nil: return ItemCell(line: [], side: column.side)
    case .text(let text):
      let sign = column.isSender ? SenderWords(text).sign(glyphs) : []
      return ItemCell(line: sign + marked(.field(text), textRole, column), side: column.side)
    case .number(_, let text):
      return ItemCell(line: marked(.field(text), textRole, column), side: .right)
    case .time(let time): return ItemCell(line: [Piece(clock.received(time), quiet)], side: .left)
    case .age(let time): return ItemCell(line: [Piece(clock.age(of: time), quiet)], side: .right)
    }
  }

  private func marked(_ text: SafeText, _ role: Role, _ column: Column) -> Line {
    text.marking(filter.marks(in: column), role)
  }

  /// What has no subject is told by its id, so that two such rows can be told apart.
  private func subject(_ glyphs: Glyphs) -> Line {
    let pin = isPinned ? [Piece(glyphs[.pinned], .accent), .blank(1)] : []
    guard let subject = interaction.subject else {
      return pin + marked(SafeText(interaction.id), quiet, .id)
    }
    return pin + marked(.field(subject), isNew ? .new : isMarked ? .mark : textRole, .subject)
  }

  private func stateField(_ glyphs: Glyphs) -> Line {
    guard let state = state ?? interaction.state else { return [] }
    let look = state.look
    return [Piece(glyphs[look.glyph], look.role), Piece(" \(state.name)", look.role)]
  }
}

extension Column {
  /// Whether an address stands in it that a stranger has written.
  var isSender: Bool { self == .from || self == .userData("FromAddress") }

  var side: SafeText.Side { self == .priority || self == .age ? .right : .left }
}

extension SafeText {
  /// The text with what is looked for in the role of a match.
  func marking(_ words: [SoughtText], _ role: Role) -> Line {
    let characters = Array(string)
    let folded = characters.map { $0.lowercased() }
    var isMatch = Array(repeating: false, count: characters.count)
    for word in words.map({ Array($0.letters).map(String.init) }) where !word.isEmpty {
      guard folded.count >= word.count else { continue }
      for start in 0...(folded.count - word.count)
      where folded[start..<(start + word.count)].elementsEqual(word) {
        for index in start..<(start + word.count) { isMatch[index] = true }
      }
    }
    guard isMatch.contains(true) else { return [Piece(self, role)] }
    return runs(characters, isMatch, role)
  }

  private func runs(_ characters: [Character], _ isMatch: [Bool], _ role: Role) -> Line {
    var line: Line = []
    var start = 0
    for index in 1...characters.count
    where index == characters.count || isMatch[index] != isMatch[start] {
      let text = SafeText(String(characters[start..<index]))
      line.append(Piece(text, isMatch[start] ? .match : role))
      start = index
    }
    if wasAltered, let last = line.indices.last { line[last].text += .removed }
    return line
  }
}
