import Terminal

/// The words of one entry: `amber on ground bold`. What is missing comes from the parent role.
struct StyleSpec {
  var foreground: Color?
  var background: Color?
  var attributes: Attributes = []

  static let attributeNames: [String: Attributes] = [
    "bold": .bold, "dim": .dim, "underline": .underline, "reverse": .reverse, "italic": .italic,
  ]

  static let ansiNames: [String: UInt8] = [
    "black": 0, "red": 1, "green": 2, "yellow": 3, "blue": 4, "magenta": 5, "cyan": 6, "white": 7,
    "bright-black": 8, "bright-red": 9, "bright-green": 10, "bright-yellow": 11,
    "bright-blue": 12, "bright-magenta": 13, "bright-cyan": 14, "bright-white": 15,
  ]

  init() {}

  /// Why words can't be read.
  enum Problem: Error {
    case unknownColour(String)
    case unknownWord(String)

    /// The problem with the place where the words stand.
    func inTheme(at key: String) -> ThemeError.Problem {
      switch self {
      case .unknownColour(let word): .unknownColour(word, key: key)
      case .unknownWord(let word): .unknownWord(word, key: key)
      }
    }
  }

  init(_ text: String, palette: [String: Color]) throws(Problem) {
    var expectsBackground = false
    for word in text.split(whereSeparator: \.isWhitespace).map(String.init) {
      if word == "on" {
        expectsBackground = true
      } else if expectsBackground {
        guard let color = StyleSpec.color(word, palette) else { throw .unknownColour(word) }
        background = color
        expectsBackground = false
      } else if let attribute = StyleSpec.attributeNames[word] {
        attributes.insert(attribute)
      } else if foreground == nil {
        guard let color = StyleSpec.color(word, palette) else { throw .unknownColour(word) }
        foreground = color
      } else {
        throw .unknownWord(word)
      }
    }
    if expectsBackground { throw .unknownWord("on") }
  }

  /// The colour that a word stands for.
  static func color(_ word: String, _ palette: [String: Color]) -> Color? {
    if let color = palette[word] { return color }
    if word == "default" { return .standard }
    if let number = ansiNames[word] { return .ansi(number) }
    if word.hasPrefix("#") { return hexadecimal(word.utf8.dropFirst()) }
    return UInt8(word).map { .palette($0) }
  }

  private static func hexadecimal(_ digits: Substring.UTF8View) -> Color? {
    let text = String(Substring(digits))
    guard text.utf8.count == 6, text.allSatisfy(\.isHexDigit), let value = UInt32(text, radix: 16)
    else { return nil }
    return .rgb(UInt8(value >> 16), UInt8(value >> 8 & 0xFF), UInt8(value & 0xFF))
  }
}
