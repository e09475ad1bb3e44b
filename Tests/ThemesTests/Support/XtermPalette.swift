import Terminal

/// The sixteen colours of xterm, as Debian ships it.
enum XtermPalette {
  static let colors: [Color.Value] = [
    .rgb(0, 0, 0), .rgb(205, 0, 0), .rgb(0, 205, 0), .rgb(205, 205, 0), .rgb(0, 0, 238),
    .rgb(205, 0, 205), .rgb(0, 205, 205), .rgb(229, 229, 229), .rgb(127, 127, 127),
    .rgb(255, 0, 0), .rgb(0, 255, 0), .rgb(255, 255, 0), .rgb(92, 92, 255), .rgb(255, 0, 255),
    .rgb(0, 255, 255), .rgb(255, 255, 255),
  ]
  static let black = 0
  static let white = 15

  /// The contrast of each with each.
  static let contrasts = colors.map { one in colors.map { contrast(one, $0) ?? 0 } }

  /// What is seen of a style on a ground: the colour of its text, and what lies behind it. Bold makes
  /// the dark half of the sixteen bright; black is never bold, and its own foreground is the ground's
  /// opposite.
  static func appearance(
    of style: Style, depth: ColorDepth, on ground: Int
  ) -> (text: Int, behind: Int) {
    let opposite = ground == white ? black : white
    let text = style.foreground.basic.map { number in
      let isBright = number > 7 || style.attributes.contains(.bold) && number > 0
      return Int(isBright ? number | 8 : number)
    }
    let behind = style.background.basic.map { Int(depth == .eight ? $0 & 7 : $0) }
    let pair = (text ?? opposite, behind ?? ground)
    return style.attributes.contains(.reverse) ? (pair.1, pair.0) : pair
  }
}
