import CNcurses

/// The pairs of colours that ncurses has been told of; made when first needed.
struct ColorPairs {
  private struct Pair: Hashable {
    let foreground: Int32
    let background: Int32
  }

  let depth: ColorDepth
  private let limit: Int
  private var numbers: [Pair: Int16] = [:]
  /// True when a picture needed more pairs than there are.
  private(set) var isExhausted = false

  /// More than any theme needs, and far from what an `Int16` or ncurses can hold.
  private static let maxCount = 1_000

  init(depth: ColorDepth) {
    self.depth = depth
    limit = min(Int(ncurses_pairs()) - 1, ColorPairs.maxCount)
  }

  /// The number of the pair for a style; 0, the terminal's own colours, when there is none left.
  mutating func number(for style: Style) -> Int16 {
    guard depth != .monochrome else { return 0 }
    let pair = Pair(
      foreground: depth.number(of: style.foreground),
      background: depth.number(of: style.background))
    if pair.foreground < 0 && pair.background < 0 { return 0 }
    if let known = numbers[pair] { return known }
    guard numbers.count < limit else {
      isExhausted = true
      return 0
    }
    let number = Int16(numbers.count + 1)
    guard init_extended_pair(Int32(number), pair.foreground, pair.background) == OK else {
      return 0
    }
    numbers[pair] = number
    return number
  }

  /// The attributes of a style on this terminal; bold makes the bright half of sixteen colours
  /// on a terminal of eight, and so nothing black can be bold where colours are few: it would be
  /// grey, on a ground that is chosen for black.
  func attributes(for style: Style) -> attr_t {
    let wanted = depth == .monochrome ? style.monochrome : style.attributes
    var attributes: attr_t = 0
    if wanted.contains(.bold) { attributes |= ncurses_bold }
    if wanted.contains(.dim) { attributes |= ncurses_dim }
    if wanted.contains(.underline) { attributes |= ncurses_underline }
    if wanted.contains(.reverse) { attributes |= ncurses_reverse }
    if wanted.contains(.italic) { attributes |= ncurses_italic }
    guard depth == .eight || depth == .sixteen, let basic = style.foreground.basic else {
      return attributes
    }
    if basic == 0 { attributes &= ~ncurses_bold }
    if basic > 7, depth == .eight { attributes |= ncurses_bold }
    return attributes
  }

  /// Forgets all pairs; whatever is on the screen must be painted again.
  mutating func reset() {
    reset_color_pairs()
    numbers.removeAll(keepingCapacity: true)
    isExhausted = false
  }
}
