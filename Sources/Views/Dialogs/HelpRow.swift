import Desk
import Text
import Themes

/// One command in the help: its keys, what it does, its word; and why it can't be done now, in the
/// place of what it does where there is no room for both.
struct HelpRow {
  let command: Command
  let obstacle: String?
  /// The words that are searched for.
  let words: [String]

  init(_ command: Command, _ obstacle: String?, _ query: String) {
    (self.command, self.obstacle) = (command, obstacle)
    words = query.lowercased().split(separator: " ").map(String.init)
  }

  func line(_ columns: Int, _ glyphs: Glyphs) -> Line {
    let keys = columns < 60 ? 8 : columns < 100 ? 14 : 17
    let word = columns < 50 ? 0 : columns < 70 ? 15 : 20
    let shown = command.shownKeys(keys - 1, glyphs)
    let usage = word < 20 ? command.word : command.usage
    return [Piece(shown, obstacle == nil ? .key : .muted, width: keys)]
      + sentence(max(0, columns - keys - word), glyphs)
      + (word == 0 ? [] : highlighted(":" + usage, obstacle == nil ? .key : .muted).cut(to: word))
  }

  /// What it does takes so many columns where what stands in its way has its own.
  private static let explanation = 48

  private func sentence(_ columns: Int, _ glyphs: Glyphs) -> Line {
    guard let obstacle else { return apart(highlighted(command.explanation, .text), columns) }
    let hasBoth = columns >= 2 * Self.explanation
    let room = hasBoth ? columns - Self.explanation : columns
    let why = apart(
      [Piece(glyphs[.refused], .levelWarn), Piece(" "), Piece(SafeText(obstacle), .muted)], room)
    return hasBoth
      ? apart(highlighted(command.explanation, .muted), Self.explanation) + why : why
  }

  /// In so many columns, the last of them blank.
  private func apart(_ line: Line, _ columns: Int) -> Line {
    line.cut(to: max(0, columns - 1)) + [.blank(1)]
  }

  /// The text with what is searched for marked.
  private func highlighted(_ text: String, _ role: Role) -> Line {
    guard let word = words.first(where: { text.lowercased().contains($0) }) else {
      return [Piece(SafeText(text), role)]
    }
    // The table's own texts are ASCII, so that lowercasing keeps every place.
    let bytes = Array(text.utf8)
    let (lowered, sought) = (Array(text.lowercased().utf8), Array(word.utf8))
    guard lowered.count == bytes.count,
      let start = (0...(bytes.count - sought.count)).first(where: {
        lowered[$0..<($0 + sought.count)].elementsEqual(sought)
      })
    else { return [Piece(SafeText(text), role)] }
    let parts = [
      (bytes[..<start], role), (bytes[start..<(start + sought.count)], Role.match),
      (bytes[(start + sought.count)...], role),
    ]
    return parts.map { Piece(SafeText(String(decoding: $0.0, as: UTF8.self)), $0.1) }
  }
}

extension Command {
  /// As many of its keys as fit.
  fileprivate func shownKeys(_ columns: Int, _ glyphs: Glyphs) -> SafeText {
    var shown = SafeText.empty
    for key in keys.map({ $0.name(glyphs) }) where shown.width + key.width + 1 <= columns {
      shown = shown.isEmpty ? key : shown + " " + key
    }
    return shown
  }
}
