/// The nearest ASCII for terminals and locales without UTF-8.
package enum Transliteration {
  /// A character in ASCII; `?` when nothing is near. It may be longer than the character.
  static func ascii(_ scalar: Unicode.Scalar) -> String {
    if scalar.isASCII { return String(Character(scalar)) }
    if let word = replacements[scalar] { return word }
    switch scalar.value {
    case 0xC0...0x17F:
      return String(Character(Unicode.Scalar(latinExtended[Int(scalar.value - 0xC0)])))
    case 0x1E00...0x1EFF:
      return String(Character(Unicode.Scalar(latinExtendedAdditional[Int(scalar.value - 0x1E00)])))
    case 0x2500...0x257F: return boxDrawing(scalar.value)
    case 0xFF01...0xFF5E:
      return Unicode.Scalar(scalar.value - 0xFEE0).map { String(Character($0)) } ?? "?"
    default: return "?"
    }
  }

  /// A character in exactly so many columns.
  package static func ascii(_ character: CellCharacter, columns: Int) -> String {
    let text = character.base.map(ascii) ?? ""
    let blanks = String(repeating: text == "?" ? "?" : " ", count: columns)
    return String((text + blanks).prefix(columns))
  }

  private static func boxDrawing(_ value: UInt32) -> String {
    switch value {
    case 0x2500, 0x2501, 0x2504, 0x2505, 0x2508, 0x2509, 0x254C, 0x254D, 0x2574, 0x2576: "-"
    case 0x2502, 0x2503, 0x2506, 0x2507, 0x250A, 0x250B, 0x254E, 0x254F, 0x2575, 0x2577: "|"
    case 0x2550: "="
    case 0x2551: "|"
    case 0x2571: "/"
    case 0x2572: "\\"
    case 0x2573: "X"
    default: "+"
    }
  }

  /// U+00C0 to U+017F.
  private static let latinExtended = Array(
    ("AAAAAA?CEEEEIIIIDNOOOOOxOUUUUY??aaaaaa?ceeeeiiiidnooooo/ouuuuy?y"
      + "AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIi??JjKkkLlLlLlL"
      + "lLlNnNnNnnNnOoOoOo??RrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs").utf8)

  /// U+1E00 to U+1EFF.
  private static let latinExtendedAdditional = Array(
    ("AaBbBbBbCcDdDdDdDdDdEeEeEeEeEeFfGgHhHhHhHhHhIiIiKkKkKkLlLlLlLlMm"
      + "MmMmNnNnNnNnOoOoOoOoPpPpRrRrRrRrSsSsSsSsSsTtTtTtTtUuUuUuUuUuVvVv"
      + "WwWwWwWwWwXxXxYyZzZzZzhtwy?s????AaAaAaAaAaAaAaAaAaAaAaAaEeEeEeEe"
      + "EeEeEeEeIiIiOoOoOoOoOoOoOoOoOoOoOoOoUuUuUuUuUuUuUuYyYyYyYy??????").utf8)

  private static let replacements: [Unicode.Scalar: String] = [
    "Ä": "A", "Æ": "AE", "æ": "ae", "Œ": "OE", "œ": "oe", "ß": "ss", "ẞ": "SS", "Þ": "Th",
    "þ": "th", "Ĳ": "IJ", "ĳ": "ij", "\u{A0}": " ", "\u{3000}": "  ",
    "¡": "!", "¢": "c", "£": "GBP", "¤": "$", "¥": "JPY", "¦": "|", "§": "S", "©": "(c)",
    "ª": "a", "«": "<<", "¬": "!", "®": "(r)", "°": "o", "±": "+-", "²": "2", "³": "3",
    "´": "'", "µ": "u", "¶": "P", "·": ".", "¹": "1", "º": "o", "»": ">>", "¼": "1/4",
    "½": "1/2", "¾": "3/4", "¿": "?", "€": "EUR", "™": "(tm)",
    "‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "-", "―": "-", "‘": "'", "’": "'", "‚": ",",
    "‛": "'", "“": "\"", "”": "\"", "„": "\"", "‹": "<", "›": ">", "•": "*", "‣": ">",
    "…": "...", "′": "'", "″": "\"", "−": "-", "×": "x", "÷": "/", "≤": "<=", "≥": ">=",
    "≠": "!=", "≈": "~", "∞": "inf", "√": "v",
    "←": "<", "↑": "^", "→": "->", "↓": "v", "↔": "<>", "⇄": "<>", "↵": "<", "⏎": "<", "↻": "@",
    "⟳": "@", "↩": "<", "↪": ">",
    "▸": ">", "▶": ">", "►": ">", "◂": "<", "◀": "<", "▾": "v", "▼": "v", "▴": "^", "▲": "^",
    "●": "*", "○": "o", "◉": "*", "◌": "o", "◐": "o", "◆": "#", "◇": "o", "■": "#", "□": "#",
    "▪": "*", "▫": "o", "★": "*", "☆": "*", "✓": "v", "✔": "v", "✗": "x", "✘": "x", "✕": "x",
    "✉": "@", "☎": "T", "☏": "T", "✎": "e", "⚠": "!", "⚡": "!!", "⊘": "0", "⏸": "=", "█": "#",
    "▌": "|",
    "▐": "|", "▏": "|", "▕": "|", "░": ".", "▒": ":", "▓": "#", "▀": "#", "▄": "_", "▁": "_",
    "▂": "_", "▃": "_", "▅": "=", "▆": "=", "▇": "#",
  ]
}

extension SafeText {
  /// The text for locales without UTF-8: `é` is `e`, `│` is `|`, `…` is `...`, and `?` stands
  /// for each column of what has no ASCII form.
  package var ascii: SafeText {
    if isPlainASCII { return self }
    let forms = lines.map(\.asciiLine)
    return SafeText(
      string: forms.joined(separator: "\n"), wasAltered: wasAltered,
      width: forms.map(\.utf8.count).max() ?? 0, isPlainASCII: forms.count == 1)
  }

  private var asciiLine: String {
    var text = ""
    for character in cellCharacters {
      guard let base = character.base else { continue }
      let form = Transliteration.ascii(base)
      text += form == "?" ? String(repeating: "?", count: character.width) : form
    }
    return text
  }
}
