import Themes

/// How the agent wants pictures to look: colours, characters, motion.
package struct Look: Sendable {
  package var theme: Theme
  package var glyphs: Glyphs
  /// Whether nothing may move by itself: a changed value is told on the time axis alone.
  package var still: Bool

  package init(theme: Theme, glyphs: Glyphs = .unicode, still: Bool = false) {
    (self.theme, self.glyphs, self.still) = (theme, glyphs, still)
  }
}
