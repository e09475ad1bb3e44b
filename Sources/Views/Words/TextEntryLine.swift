import Desk
import Text
import Themes

extension TextEntry {
  /// The line as it is shown: its end, where it is longer than the room, with the cursor in it.
  func line(_ glyphs: Glyphs, columns: Int) -> Line {
    let after = SafeText(afterCursor)
    let room = max(0, columns - 1 - min(after.width, columns / 4))
    return [
      Piece(SafeText(beforeCursor).lastColumns(room), .input), Piece(glyphs[.cursor], .key),
      Piece(after, .input),
    ]
  }
}

extension SafeText {
  /// As many columns of its end.
  func lastColumns(_ columns: Int) -> SafeText {
    guard width > columns else { return self }
    var (kept, used): ([String], Int) = ([], 0)
    for grapheme in graphemes.reversed() {
      guard used + grapheme.width <= columns else { break }
      kept.append(grapheme.text)
      used += grapheme.width
    }
    return SafeText(kept.reversed().joined())
  }
}
