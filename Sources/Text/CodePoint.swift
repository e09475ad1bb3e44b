/// One code point of a text as it came in, for the reader who wants to know what was hidden.
package struct CodePoint: Hashable, Sendable {
  /// `U+202E`: at least four hexadecimal digits.
  package let notation: SafeText
  /// Its Unicode name, as `RIGHT-TO-LEFT OVERRIDE`.
  package let name: SafeText
  /// True for what is never shown as itself.
  package let isHidden: Bool

  /// `U+202E RIGHT-TO-LEFT OVERRIDE`.
  package var line: SafeText { notation + " " + name }

  init(_ scalar: Unicode.Scalar) {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let zeros = String(repeating: "0", count: max(0, 4 - digits.utf8.count))
    notation = SafeText("U+" + zeros + digits)
    let properties = scalar.properties
    name = SafeText(properties.name ?? properties.nameAlias ?? CodePoint.fallbackName(of: scalar))
    switch ScalarDisposition.of(scalar, after: nil) {
    case .shown, .combining: isHidden = false
    default: isHidden = true
    }
  }

  private static func fallbackName(of scalar: Unicode.Scalar) -> String {
    switch scalar.properties.generalCategory {
    case .control: CodePoint.controls[scalar.value] ?? "CONTROL"
    case .privateUse: "PRIVATE USE"
    default: scalar.properties.isNoncharacterCodePoint ? "NONCHARACTER" : "UNASSIGNED"
    }
  }

  /// Controls have no names in Unicode; these are the usual ones.
  private static let controls: [UInt32: String] = [
    0x00: "NULL", 0x07: "BELL", 0x08: "BACKSPACE", 0x09: "TABULATION", 0x0A: "LINE FEED",
    0x0B: "LINE TABULATION", 0x0C: "FORM FEED", 0x0D: "CARRIAGE RETURN", 0x0E: "SHIFT OUT",
    0x0F: "SHIFT IN", 0x1B: "ESCAPE", 0x7F: "DELETE", 0x85: "NEXT LINE",
    0x90: "DEVICE CONTROL STRING", 0x9B: "CONTROL SEQUENCE INTRODUCER", 0x9C: "STRING TERMINATOR",
    0x9D: "OPERATING SYSTEM COMMAND",
  ]
}

extension SafeText {
  /// The code points of a text from outside in order, the first so many of them.
  package static func codePoints(of hostile: String, limit: Int = 1_000) -> [CodePoint] {
    hostile.unicodeScalars.prefix(limit).map(CodePoint.init)
  }
}
