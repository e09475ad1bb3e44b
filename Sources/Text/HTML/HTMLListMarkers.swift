/// What stands before the items of a list: bullets, or numbers as the list counts.
struct HTMLListMarkers {
  private enum Style {
    case bullet, decimal
    case letters(String)
    case roman(String)
  }

  private let style: Style
  private var next: Int

  /// Bullets.
  static let bullets = HTMLListMarkers(.bullet, start: 1)

  private init(_ style: Style, start: Int) { (self.style, next) = (style, start) }

  /// The numbers of an `ol`.
  init(orderedBy attributes: HTMLAttributes) {
    let style: Style =
      switch attributes["type"] {
      case "a": .letters("abcdefghijklmnopqrstuvwxyz")
      case "A": .letters("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
      case "i": .roman("ivxlcdm")
      case "I": .roman("IVXLCDM")
      default: .decimal
      }
    self.init(style, start: Self.number(attributes["start"]) ?? 1)
  }

  /// The mark of the next item, which may say its number itself.
  mutating func mark(for item: HTMLAttributes) -> String {
    let number = Self.number(item["value"]) ?? next
    next = number + 1
    switch style {
    case .bullet: return "•"
    case .decimal: return "\(number)."
    case .letters(let alphabet): return Self.letters(number, Array(alphabet)) + "."
    case .roman(let digits): return Self.roman(number, Array(digits)) + "."
    }
  }

  /// Nil for what no list counts to.
  private static func number(_ text: String?) -> Int? {
    text.flatMap { Int($0) }.flatMap { (-1_000_000...1_000_000).contains($0) ? $0 : nil }
  }

  /// a … z, aa, ab …; there is no letter for 0.
  private static func letters(_ number: Int, _ alphabet: [Character]) -> String {
    guard number > 0 else { return "\(number)" }
    var (text, rest) = ("", number)
    while rest > 0 {
      text = String(alphabet[(rest - 1) % alphabet.count]) + text
      rest = (rest - 1) / alphabet.count
    }
    return text
  }

  /// The Romans counted from 1 to 3999.
  private static func roman(_ number: Int, _ digits: [Character]) -> String {
    guard (1...3_999).contains(number) else { return "\(number)" }
    let patterns = ["", "0", "00", "000", "01", "1", "10", "100", "1000", "02"]
    var text = ""
    for (power, place) in [1_000, 100, 10, 1].enumerated() {
      let offset = 2 * (3 - power)
      for step in patterns[number / place % 10] {
        text.append(digits[offset + (step.wholeNumberValue ?? 0)])
      }
    }
    return text
  }
}
