import Text

/// What is told to the terminal itself rather than written into its cells. Beside it only a question
/// leaves the program that is not ncurses' own, `GroundQuestion`.
package enum OperatingSystemCommand: Sendable, Equatable {
  /// Names the window.
  case title(SafeText)
  /// A message of the desktop, as iTerm2, WezTerm, kitty and Windows Terminal take it.
  case notify9(SafeText)
  /// The same as urxvt, foot and Ghostty take it: a head and a text.
  case notify777(SafeText, SafeText)
  /// Puts these bytes on the clipboard of the terminal's user. Whether the terminal does it, it
  /// never says.
  case clipboard([UInt8])

  /// What is longer than this is not sent to a clipboard: xterm takes no more, in bytes of base64.
  static let maxClipboardBytes = 74_994
  /// The longest title or message, in columns.
  static let maxColumns = 80

  /// The bytes for a terminal; nil when it would be too long.
  func bytes(inUTF8 supportsUTF8: Bool) -> String? {
    func plain(_ text: SafeText) -> String { Self.parameter(supportsUTF8 ? text : text.ascii) }
    switch self {
    case .title(let text): return "\u{1B}]2;\(plain(text))\u{07}"
    case .notify9(let text): return "\u{1B}]9;\(plain(text))\u{1B}\\"
    case .notify777(let head, let text):
      return "\u{1B}]777;notify;\(plain(head));\(plain(text))\u{1B}\\"
    case .clipboard(let bytes):
      let coded = Self.base64(bytes)
      guard coded.utf8.count <= Self.maxClipboardBytes else { return nil }
      return "\u{1B}]52;c;\(coded)\u{1B}\\"
    }
  }

  /// A semicolon would begin another parameter.
  private static func parameter(_ text: SafeText) -> String {
    text.clipped(to: maxColumns).string.filter { $0 != ";" && !$0.isNewline }
  }

  private static func base64(_ bytes: [UInt8]) -> String {
    let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var coded: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let three = bytes[start..<min(start + 3, bytes.count)]
      let bits = (0..<3).reduce(0) {
        $0 << 8 | Int(start + $1 < three.endIndex ? bytes[start + $1] : 0)
      }
      let four = [18, 12, 6, 0].map { digits[bits >> $0 & 63] }
      coded +=
        four.prefix(three.count + 1) + Array(repeating: UInt8(ascii: "="), count: 3 - three.count)
    }
    return String(decoding: coded, as: UTF8.self)
  }
}
