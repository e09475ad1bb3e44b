/// How a text says in its first bytes that it is written in Unicode, and in which form.
package enum TextEncoding {
  /// The text in UTF-8 without a byte order mark, which JSON has no place for (RFC 8259, 8.1) and
  /// servers send all the same.
  package static func utf8(_ bytes: [UInt8]) -> [UInt8] {
    switch (bytes.first, bytes.dropFirst().first) {
    case (0xef, 0xbb) where bytes.dropFirst(2).first == 0xbf: Array(bytes.dropFirst(3))
    case (0xff, 0xfe): fromUTF16(bytes) { UInt16($0) | UInt16($1) << 8 }
    case (0xfe, 0xff): fromUTF16(bytes) { UInt16($0) << 8 | UInt16($1) }
    default: bytes
    }
  }

  private static func fromUTF16(
    _ bytes: [UInt8], _ unit: (UInt8, UInt8) -> UInt16
  ) -> [UInt8] {
    let units = stride(from: 2, to: bytes.count - 1, by: 2).map { unit(bytes[$0], bytes[$0 + 1]) }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }
}
