/// A character set of letters: how bytes become text.
enum Charset: Equatable {
  case utf8
  /// ASCII, and 128 characters of its own.
  case singleByte(upper: [Unicode.Scalar])
  case library(LibraryCharset)

  /// By the name that a letter gives it, whatever its case; nil for one that is not known here.
  init?(named name: String) {
    let known = Self.usualName(name)
    if known == "utf-8" {
      self = .utf8
    } else if let table = Self.singleByteTables[known] {
      self = .singleByte(upper: Self.scalars(table))
    } else if let charset = LibraryCharset(named: known) {
      self = .library(charset)
    } else {
      return nil
    }
  }

  /// Nil for bytes that mean nothing in it, and where the host can't read it.
  func decode(_ bytes: [UInt8]) -> String? {
    switch self {
    case .utf8: return String(validating: bytes, as: UTF8.self)
    case .singleByte(let upper):
      var text = String.UnicodeScalarView()
      for byte in bytes {
        text.append(byte < 0x80 ? Unicode.Scalar(byte) : upper[Int(byte) - 0x80])
      }
      return String(text)
    case .library(let charset): return charset.decode(bytes)
    }
  }

  private static func scalars(_ table: StaticString) -> [Unicode.Scalar] {
    let codes = table.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
      .split(whereSeparator: \.isWhitespace)
    let scalars = codes.map { UInt32($0, radix: 16).flatMap(Unicode.Scalar.init) ?? "\u{FFFD}" }
    return scalars + Array(repeating: "\u{FFFD}", count: max(0, 128 - scalars.count))
  }
}
