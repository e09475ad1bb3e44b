import Core
import Terminal
import Text
import Themes

extension Painter {
  /// What a dialog's list is narrowed to; as long as nothing is typed, what typing does.
  mutating func writeQuery(_ query: TextField, hint: SafeText, in rect: Rect) {
    background = .dialog
    let field = query.line(appearance.glyphs, columns: max(0, rect.columns - 3))
    let hint: Line = query.isEmpty ? [TextSpan(" " + hint, .muted)] : []
    write([TextSpan(" / ", .key)] + field + hint, at: rect.origin, width: rect.columns)
    background = nil
  }
}
