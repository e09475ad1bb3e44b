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
