/// How a cell is drawn.
package struct Style: Hashable, Sendable {
  package var foreground: Color
  package var background: Color
  package var attributes: Attributes
  /// What a terminal without colours shows instead of `attributes`, so that meaning survives.
  package var monochrome: Attributes

  /// `monochrome` is the same as `attributes` unless it is given.
  package init(
    foreground: Color = .standard, background: Color = .standard, attributes: Attributes = [],
    monochrome: Attributes? = nil
  ) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
    self.monochrome = monochrome ?? attributes
  }

  /// The terminal's own colours.
  package static let plain = Style()

  /// This style on the ground of another: its foreground, the other's background, and the
  /// attributes of both. On a terminal of few colours a ground with a colour has one foreground
  /// for all: blue on blue could not be read.
  package func on(_ background: Style) -> Style {
    var style = self
    style.background = background.background
    // What is written in its own ground could not be read on the terminal's.
    if background.background.basic == nil { style.background.basic = self.background.basic }
    if background.background.basic != nil { style.foreground.basic = background.foreground.basic }
    style.attributes.formUnion(background.attributes)
    style.monochrome.formUnion(background.monochrome)
    return style
  }
}
