/// How many colours a terminal has, and by which number it knows a colour.
package enum ColorDepth: Hashable, Sendable {
  /// None: attributes alone carry meaning.
  case monochrome
  case eight
  case sixteen
  case palette
  /// 24 bits.
  case direct

  /// Whether there are so few that most of them can't be read on every ground.
  package var isFew: Bool { self == .eight || self == .sixteen }

  init(colors: Int, isRefused: Bool) {
    switch colors {
    case _ where isRefused: self = .monochrome
    case 0x100_0000...: self = .direct
    case 256...: self = .palette
    case 16...: self = .sixteen
    case 8...: self = .eight
    default: self = .monochrome
    }
  }

  /// The number of a colour; -1 is the terminal's own.
  func number(of color: Color) -> Int32 {
    switch self {
    case .monochrome: -1
    case .eight: color.basic.map { Int32($0 & 7) } ?? -1
    case .sixteen: color.basic.map { Int32($0 & 15) } ?? -1
    case .palette: ColorDepth.paletteNumber(color.value)
    case .direct: ColorDepth.directNumber(color.value)
    }
  }

  private static func paletteNumber(_ value: Color.Value) -> Int32 {
    switch value {
    case .standard: -1
    case .ansi(let number): Int32(number)
    case .palette(let number): Int32(number)
    case .rgb(let red, let green, let blue): nearest(Int(red), Int(green), Int(blue))
    }
  }

  /// In entries of this kind 0–7 are the terminal's own colours, and all else is 0xRRGGBB.
  private static func directNumber(_ value: Color.Value) -> Int32 {
    switch value {
    case .standard: return -1
    case .ansi(let number) where number < 8: return Int32(number)
    case .ansi(let number): return bright[Int(number) & 7]
    case .palette(let number):
      let (red, green, blue) = components(of: Int(number))
      return max(8, Int32(red << 16 | green << 8 | blue))
    case .rgb(let red, let green, let blue):
      return max(8, Int32(red) << 16 | Int32(green) << 8 | Int32(blue))
    }
  }

  private static let bright: [Int32] = [
    0x7F7F7F, 0xFF0000, 0x00FF00, 0xFFFF00, 0x5C5CFF, 0xFF00FF, 0x00FFFF, 0xFFFFFF,
  ]

  private static let steps = [0, 95, 135, 175, 215, 255]

  /// The nearest of 16–255; the first sixteen look different in every terminal.
  static func nearest(_ red: Int, _ green: Int, _ blue: Int) -> Int32 {
    let step = [red, green, blue].map { part in
      steps.indices.min { abs(steps[$0] - part) < abs(steps[$1] - part) } ?? 0
    }
    let cube = 16 + 36 * step[0] + 6 * step[1] + step[2]
    let grey = 232 + min(23, max(0, ((red + green + blue) / 3 - 3) / 10))
    let best = [cube, grey].min {
      distance($0, red, green, blue) < distance($1, red, green, blue)
    }
    return Int32(best ?? cube)
  }

  private static func distance(_ number: Int, _ red: Int, _ green: Int, _ blue: Int) -> Int {
    let (r, g, b) = components(of: number)
    return (r - red) * (r - red) + (g - green) * (g - green) + (b - blue) * (b - blue)
  }

  private static func components(of number: Int) -> (Int, Int, Int) {
    if number >= 232 {
      let grey = 8 + 10 * (number - 232)
      return (grey, grey, grey)
    }
    let cube = max(0, number - 16)
    return (steps[cube / 36 % 6], steps[cube / 6 % 6], steps[cube % 6])
  }
}
