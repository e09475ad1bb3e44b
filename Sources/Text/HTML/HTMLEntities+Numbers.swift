extension HTMLEntities.Reference {
  /// `#8364;`, `#x20AC;`: the semicolon may be missing. Nil without a digit.
  init?(number text: ArraySlice<UInt8>) {
    let isHexadecimal = text.dropFirst().first.map { $0 | 0x20 == UInt8(ascii: "x") } ?? false
    let prefixLength = isHexadecimal ? 2 : 1
    let radix: UInt32 = isHexadecimal ? 16 : 10
    var (value, length): (UInt32, Int) = (0, prefixLength)
    for byte in text.dropFirst(prefixLength) {
      guard let digit = Self.digit(byte), digit < radix else { break }
      value = min(value * radix + digit, 0x11_0000)
      length += 1
    }
    guard length > prefixLength else { return nil }
    if text.dropFirst(length).first == UInt8(ascii: ";") { length += 1 }
    self.init([Self.scalar(value)], length: length)
  }

  private static func digit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte & 0x0F)
    case UInt8(ascii: "a")...UInt8(ascii: "f"), UInt8(ascii: "A")...UInt8(ascii: "F"):
      UInt32(byte & 0x0F) + 9
    default: nil
    }
  }

  /// U+FFFD for zero, surrogates, and what is beyond Unicode.
  private static func scalar(_ value: UInt32) -> Unicode.Scalar {
    let meant = (0x80...0x9F).contains(value) ? HTMLEntities.windows1252[Int(value) - 0x80] : value
    return meant == 0 ? "\u{FFFD}" : Unicode.Scalar(meant) ?? "\u{FFFD}"
  }
}

extension HTMLEntities {
  /// What 0x80 to 0x9F are read as, because old programs write the bytes of their own character
  /// set; those that mean nothing there stay as they are.
  static let windows1252: [UInt32] = [
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
    0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178,
  ]
}
