/// A manual page in the macros of `man`. No text that goes in can be taken for a macro.
struct Roff {
  private(set) var text: String
  /// Whether nothing stands under the heading yet.
  private var isAfterHeading = false

  init(_ name: String, section: Int, source: String) {
    text = ".TH \(name.uppercased()) \(section) \"\" \"\(Self.escaped(source))\"\n"
  }

  mutating func heading(_ text: String) { addHeading(".SH", text) }
  mutating func subheading(_ text: String) { addHeading(".SS", text) }

  private mutating func addHeading(_ macro: String, _ text: String) {
    self.text += "\(macro) \(Self.escaped(text))\n"
    isAfterHeading = true
  }

  /// A paragraph begins by itself after a heading.
  private mutating func beginParagraph() {
    if !isAfterHeading { self.text += ".PP\n" }
    isAfterHeading = false
  }

  /// Words that are filled into lines.
  mutating func paragraph(_ text: String) {
    beginParagraph()
    self.text += Self.line(text.split(separator: "\n").joined(separator: " ")) + "\n"
  }

  /// A name, and under it what it is.
  mutating func entry(_ name: [Span], _ text: String) {
    let name = name.map(\.text).joined()
    isAfterHeading = false
    self.text += ".TP\n\\&\(name)\n\(Self.line(text))\n"
  }

  /// Lines that stay as they are.
  mutating func lines(_ lines: String) {
    beginParagraph()
    self.text += ".nf\n"
    for line in lines.split(separator: "\n", omittingEmptySubsequences: false) {
      self.text += Self.line(String(line)) + "\n"
    }
    self.text += ".fi\n"
  }

  /// A part of a name.
  enum Span {
    /// To be typed as it is.
    case literal(String)
    /// To be replaced.
    case placeholder(String)
    case plain(String)

    fileprivate var text: String {
      switch self {
      case .literal(let text): "\\fB\(Roff.escaped(text))\\fR"
      case .placeholder(let text): "\\fI\(Roff.escaped(text))\\fR"
      case .plain(let text): Roff.escaped(text)
      }
    }
  }

  /// A dot or a quote at a line's beginning would begin a macro.
  private static func line(_ text: String) -> String { "\\&" + escaped(text) }

  /// Each character as itself: some would be shown as others, or command.
  private static func escaped(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      switch scalar {
      case "\\": "\\(rs"
      case "-": "\\-"
      case "'": "\\(aq"
      case "`": "\\(ga"
      case "^": "\\(ha"
      case "~": "\\(ti"
      case "\"": "\\(dq"
      case " "..."~": String(scalar)
      default: "\\[u" + hexadecimal(scalar.value) + "]"
      }
    }.joined()
  }

  private static func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
