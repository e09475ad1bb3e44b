import Core
import Text
import Themes

extension TextField {
  /// The line as it is shown: its end, where it is longer than the room, with the cursor in it.
  func line(_ glyphs: GlyphSet, columns: Int) -> Line {
    let after = SafeText(afterCursor)
    let room = max(0, columns - 1 - min(after.width, columns / 4))
    return [
      TextSpan(SafeText(beforeCursor).lastColumns(room), .input), TextSpan(glyphs[.cursor], .key),
      TextSpan(after, .input),
    ]
  }
}

extension SafeText {
  /// As many columns of its end.
  func lastColumns(_ columns: Int) -> SafeText {
    guard width > columns else { return self }
    var (kept, used): ([String], Int) = ([], 0)
    for character in cellCharacters.reversed() {
      guard used + character.width <= columns else { break }
      kept.append(character.text)
      used += character.width
    }
    return SafeText(kept.reversed().joined())
  }
}
