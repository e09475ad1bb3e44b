import Terminal
import Text

/// The characters that a terminal can show.
package enum GlyphSet: Sendable {
  case unicode
  /// For terminals and locales without UTF-8: texts from outside are transliterated, too.
  case ascii

  var border: Border { self == .unicode ? .rounded : .ascii }

  subscript(glyph: Glyph) -> SafeText {
    self == .unicode ? glyph.characters.unicode : glyph.characters.ascii
  }

  /// A text as this terminal can show it.
  func adapted(_ text: SafeText) -> SafeText {
    self == .unicode || text.isPlainASCII ? text : text.ascii
  }
}
