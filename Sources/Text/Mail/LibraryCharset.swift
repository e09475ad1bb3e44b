import Glibc

/// A character set that the C library reads, where the host has its tables: those of East Asia, and
/// the rarer ones of one byte.
struct LibraryCharset: Equatable {
  /// How a character's bytes are told apart.
  enum Form: Equatable {
    case singleByte, multiByte
    /// ISO-2022-JP, which is handed on as EUC-JP.
    case shiftedEUC
  }

  private let form: Form
  /// As iconv calls it: never what a letter says, which may be a path.
  private let name: String

  /// By its usual name in small letters; nil for one that is not known here.
  init?(named name: String) {
    guard let (form, name) = Self.known[name] else { return nil }
    self.init(form, name)
  }

  init(_ form: Form, _ name: String) { (self.form, self.name) = (form, name) }

  /// With U+FFFD for what means nothing; nil where the host lacks the tables.
  func decode(_ bytes: [UInt8]) -> String? {
    guard let converter = iconv_open("UTF-8", name), Int(bitPattern: converter) != -1 else {
      return nil
    }
    defer { iconv_close(converter) }
    let bytes = form == .shiftedEUC ? ISO2022JP.eucJP(bytes) : bytes
    return String(decoding: convert(bytes, with: converter), as: UTF8.self)
  }

  /// Each turn passes a byte at least, or is the last one.
  private func convert(_ bytes: [UInt8], with converter: iconv_t) -> [UInt8] {
    var input = bytes.map(CChar.init(bitPattern:))
    // No byte becomes more than four, nor does U+FFFD in its place.
    var output = [CChar](repeating: 0, count: bytes.count * 4 + 16)
    var room = output.count
    input.withUnsafeMutableBufferPointer { input in
      output.withUnsafeMutableBufferPointer { output in
        var (source, left, target) = (input.baseAddress, input.count, output.baseAddress)
        while left > 0, iconv(converter, &source, &left, &target, &room) == -1 {
          guard errno == EILSEQ || errno == EINVAL, room >= 3 else { break }
          let skipped = errno == EINVAL ? left : badLength(bytes.suffix(left))
          (source, left) = (source.map { $0 + skipped }, left - skipped)
          Self.writeReplacement(to: &target, &room)
        }
        // Some sets keep the last character back, for what may be combined with it.
        _ = iconv(converter, nil, nil, &target, &room)
      }
    }
    return output.prefix(output.count - room).map(UInt8.init(bitPattern:))
  }

  private static func writeReplacement(
    to target: inout UnsafeMutablePointer<CChar>?, _ room: inout Int
  ) {
    for byte in "\u{FFFD}".utf8 {
      target?.pointee = CChar(bitPattern: byte)
      (target, room) = (target.map { $0 + 1 }, room - 1)
    }
  }

  /// Of the bytes that mean nothing at the beginning. As browsers do, a pair is passed as a whole, so
  /// that all that follows is not read askew; what may be ASCII is never part of it.
  private func badLength(_ bytes: ArraySlice<UInt8>) -> Int {
    guard form != .singleByte, let first = bytes.first, (0x81...0xFE).contains(first),
      let second = bytes.dropFirst().first, second >= 0x80
    else { return 1 }
    return 2
  }

  /// The widest of each kin, as browsers have it (WHATWG Encoding): who says the narrow one often
  /// means the other. For Big5 it is Microsoft's: the C library's Hong Kong set has no ／.
  private static let known: [String: (Form, String)] = [
    "iso-2022-jp": (.shiftedEUC, "EUC-JP-MS"), "euc-jp": (.multiByte, "EUC-JP-MS"),
    "shift-jis": (.multiByte, "CP932"), "gb18030": (.multiByte, "GB18030"),
    "big5": (.multiByte, "CP950"), "big5-hkscs": (.multiByte, "BIG5-HKSCS"),
    "euc-kr": (.multiByte, "UHC"),
    "iso-8859-3": (.singleByte, "ISO-8859-3"), "iso-8859-4": (.singleByte, "ISO-8859-4"),
    "iso-8859-6": (.singleByte, "ISO-8859-6"), "iso-8859-8": (.singleByte, "ISO-8859-8"),
    "iso-8859-10": (.singleByte, "ISO-8859-10"), "iso-8859-14": (.singleByte, "ISO-8859-14"),
    "iso-8859-16": (.singleByte, "ISO-8859-16"), "windows-874": (.singleByte, "CP874"),
    "windows-1258": (.singleByte, "CP1258"), "macintosh": (.singleByte, "MACINTOSH"),
    "ibm437": (.singleByte, "IBM437"), "ibm850": (.singleByte, "IBM850"),
    "ibm852": (.singleByte, "IBM852"), "ibm866": (.singleByte, "IBM866"),
  ]
}
