/// A character set of letters: how bytes become text.
enum Charset: Equatable {
  case utf8
  /// ASCII, and 128 characters of its own.
  case singleByte(upper: [Unicode.Scalar])

  /// By the name that a letter gives it, whatever its case; nil for one that is not known here.
  init?(named name: String) {
    let name = name.lowercased()
    let known = Self.aliases[name] ?? name
    if known == "utf-8" {
      self = .utf8
    } else if let table = Self.singleByteTables[known] {
      self = .singleByte(upper: Self.scalars(table))
    } else {
      return nil
    }
  }

  /// Nil for bytes that mean nothing in it.
  func decode(_ bytes: [UInt8]) -> String? {
    switch self {
    case .utf8: return String(validating: bytes, as: UTF8.self)
    case .singleByte(let upper):
      var text = String.UnicodeScalarView()
      for byte in bytes {
        text.append(byte < 0x80 ? Unicode.Scalar(byte) : upper[Int(byte) - 0x80])
      }
      return String(text)
    }
  }

  /// As browsers do, ASCII and ISO 8859-1 are read as windows-1252, of which they are a part: who
  /// says the one often means the other.
  private static let aliases = [
    "utf8": "utf-8", "unicode-1-1-utf-8": "utf-8", "us-ascii": "windows-1252",
    "ascii": "windows-1252", "iso-8859-1": "windows-1252", "iso8859-1": "windows-1252",
    "iso_8859-1": "windows-1252", "latin1": "windows-1252", "cp1252": "windows-1252",
    "iso8859-2": "iso-8859-2", "latin2": "iso-8859-2", "iso-8859-9": "windows-1254",
    "latin5": "windows-1254", "iso8859-15": "iso-8859-15", "latin9": "iso-8859-15",
    "cp1250": "windows-1250", "cp1251": "windows-1251", "koi8": "koi8-r",
  ]

  private static func scalars(_ table: StaticString) -> [Unicode.Scalar] {
    let codes = table.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
      .split(whereSeparator: \.isWhitespace)
    let scalars = codes.map { UInt32($0, radix: 16).flatMap(Unicode.Scalar.init) ?? "\u{FFFD}" }
    return scalars + Array(repeating: "\u{FFFD}", count: max(0, 128 - scalars.count))
  }
}
