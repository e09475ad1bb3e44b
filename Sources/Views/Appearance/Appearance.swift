import Themes

/// How the agent wants pictures to look: colours, characters, motion.
package struct Appearance: Sendable {
  package var theme: Theme
  package var glyphs: GlyphSet
  /// Whether nothing may move by itself: a changed value is told on the time axis alone.
  package var reducesMotion: Bool

  package init(theme: Theme, glyphs: GlyphSet = .unicode, reducesMotion: Bool = false) {
    (self.theme, self.glyphs, self.reducesMotion) = (theme, glyphs, reducesMotion)
  }
}
