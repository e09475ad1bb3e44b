/// The names by which HTML writes characters: `&amp;`, `&#8364;`, `&#x20AC;`.
enum HTMLEntities {
  /// The text with its entities read; what is none stays as it is.
  static func decode(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    var decoded = ""
    var rest = Substring(text)
    while let start = rest.firstIndex(of: "&") {
      decoded += rest[..<start]
      rest = rest[start...].dropFirst()
      let name = rest.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "#") }.prefix(32)
      if let character = character(name) {
        decoded.append(character)
        rest = rest.dropFirst(name.count)
        if rest.first == ";" { rest = rest.dropFirst() }
      } else {
        decoded.append("&")
      }
    }
    return decoded + rest
  }

  private static func character(_ name: Substring) -> Character? {
    guard name.first == "#" else { return namedCharacters[String(name)] }
    let digits = name.dropFirst()
    let isHex = digits.first == "x" || digits.first == "X"
    guard let code = isHex ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits) else {
      return digits.isEmpty ? nil : "\u{FFFD}"
    }
    return Character(Unicode.Scalar(code) ?? "\u{FFFD}")
  }

  private static let namedCharacters: [String: Character] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "ensp": " ",
    "emsp": " ", "thinsp": " ", "shy": "\u{AD}", "copy": "©", "reg": "®", "trade": "™",
    "euro": "€", "pound": "£", "yen": "¥", "cent": "¢", "curren": "¤", "hellip": "…",
    "mdash": "—", "ndash": "–", "lsquo": "‘", "rsquo": "’", "sbquo": "‚", "ldquo": "“",
    "rdquo": "”", "bdquo": "„", "laquo": "«", "raquo": "»", "lsaquo": "‹", "rsaquo": "›",
    "bull": "•", "middot": "·", "times": "×", "divide": "÷", "plusmn": "±", "deg": "°",
    "sect": "§", "para": "¶", "micro": "µ", "frac12": "½", "frac14": "¼", "sup2": "²",
    "sup3": "³", "ordm": "º", "ordf": "ª", "iexcl": "¡", "iquest": "¿", "rarr": "→",
    "larr": "←", "szlig": "ß", "auml": "ä", "ouml": "ö", "uuml": "ü", "Auml": "Ä", "Ouml": "Ö",
    "Uuml": "Ü", "agrave": "à", "aacute": "á", "acirc": "â", "atilde": "ã", "aring": "å",
    "aelig": "æ", "ccedil": "ç", "egrave": "è", "eacute": "é", "ecirc": "ê", "euml": "ë",
    "igrave": "ì", "iacute": "í", "icirc": "î", "iuml": "ï", "ntilde": "ñ", "ograve": "ò",
    "oacute": "ó", "ocirc": "ô", "otilde": "õ", "oslash": "ø", "ugrave": "ù", "uacute": "ú",
    "ucirc": "û", "yacute": "ý", "yuml": "ÿ", "Agrave": "À", "Aacute": "Á", "Aring": "Å",
    "AElig": "Æ", "Ccedil": "Ç", "Egrave": "È", "Eacute": "É", "Ntilde": "Ñ", "Oslash": "Ø",
  ]
}
