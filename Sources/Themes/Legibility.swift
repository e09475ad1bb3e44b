import Terminal

/// Whether a style can be read where there are eight or sixteen colours, as xterm shows them; the
/// ground is the terminal's.
struct Legibility {
  /// Nil: it may be black or white.
  let ground: Ground?
  let depth: ColorDepth

  /// The luminance of the sixteen colours, as WCAG 2 measures it.
  private static let luminances = [
    0, 0.1298, 0.4366, 0.5664, 0.0617, 0.1739, 0.4807, 0.7835,
    0.2122, 0.2126, 0.7152, 0.9278, 0.1715, 0.2848, 0.7874, 1,
  ]

  func isReadable(_ style: Style, _ role: Role) -> Bool {
    guard let text = style.foreground.basic else { return style.background.basic == nil }
    let minimum = minimum(role, isGroundKnown: ground != nil || style.background.basic != nil)
    let isBright = text > 7 || style.attributes.contains(.bold) && text > 0
    let seen = contrast(isBright ? text | 8 : text, with: style.background)
    // Not every terminal makes what is bold bright.
    let seenElsewhere = contrast(depth == .eight ? text & 7 : text, with: style.background)
    return seen >= minimum && seenElsewhere >= minimum * 0.75
  }

  /// The black or the white that reads on a ground of the theme's own.
  func extreme(on background: Color) -> UInt8 {
    contrast(0, with: background) > contrast(15, with: background) ? 0 : 15
  }

  /// On black and white alike nothing has more than 4.6:1, and little has more than four.
  private func minimum(_ role: Role, isGroundKnown: Bool) -> Double {
    if [.border, .borderFocus].contains(role) { return 3 }
    return isGroundKnown ? 4 : 3.5
  }

  /// The contrast of a colour with what lies behind it; where that is not known, the worse one.
  private func contrast(_ text: UInt8, with background: Color) -> Double {
    let luminance = Self.luminances[Int(text)]
    let ratios = luminances(of: background).map {
      (max($0, luminance) + 0.05) / (min($0, luminance) + 0.05)
    }
    return ratios.min() ?? 1
  }

  private func luminances(of background: Color) -> [Double] {
    if let own = background.basic { return [Self.luminances[Int(depth == .eight ? own & 7 : own)]] }
    return ground.map { [$0.luminance] } ?? [0, 1]
  }
}
