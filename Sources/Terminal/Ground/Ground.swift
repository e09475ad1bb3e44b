/// What everything is painted on where the program brings no colour of its own: the terminal's own
/// background.
package struct Ground: Hashable, Sendable {
  /// How bright it is, from 0 for black to 1 for white, as WCAG 2 measures it (nearly).
  package let luminance: Double

  package init(luminance: Double) {
    self.luminance = luminance
  }

  /// Whether black stands out from it more than white does.
  package var isLight: Bool { luminance > Self.middle }

  /// Where both stand out alike, at 4.6:1.
  private static let middle = 0.179

  /// By its parts, 0 to 1.
  init(red: Double, green: Double, blue: Double) {
    luminance = 0.2126 * Self.linear(red) + 0.7152 * Self.linear(green) + 0.0722 * Self.linear(blue)
  }

  /// The curve of sRGB, by a polynomial that is right to 0.002: this module has no powers.
  private static func linear(_ part: Double) -> Double {
    part * (part * (part * 0.305306011 + 0.682171111) + 0.012522878)
  }
}

/// What the environment says about it.
extension Ground {
  /// By COLORFGBG, `15;0` or `0;default;15`: the last number is the ground, one of the sixteen
  /// colours. 7 and 9 to 15 are light.
  init?(colorfgbg: String) {
    let last = colorfgbg.split(separator: ";", omittingEmptySubsequences: false).last
    guard let last, let number = Int(last), (0...15).contains(number) else { return nil }
    self.init(luminance: number == 7 || number > 8 ? 1 : 0)
  }
}
