/// One packing of a body, by its name in the header Content-Encoding.
enum ContentCoding: Equatable {
  case gzip
  case deflate
  case brotli
  /// A packing that is known by its name alone.
  case unsupported

  /// What is asked for.
  static let accepted = "gzip, deflate, br"

  /// How often a body may be packed: as often as with libcurl.
  static let maxLayers = 5

  /// Nil for what is no packing: `identity`, or a word that has no business there, such as `UTF-8`.
  init?(_ name: some StringProtocol) {
    switch name.lowercased() {
    case "gzip", "x-gzip": self = .gzip
    case "deflate": self = .deflate
    case "br": self = .brotli
    case "compress", "x-compress", "zstd", "dcb", "dcz", "exi", "pack200-gzip", "aes128gcm":
      self = .unsupported
    default: return nil
    }
  }

  /// All that an answer's header names, in its order.
  static func all(in headers: Headers) -> [ContentCoding] {
    headers.filter { $0.name.lowercased() == "content-encoding" }
      .flatMap { $0.value.split(separator: ",") }
      .compactMap { ContentCoding(name(of: $0)) }
  }

  /// Without blanks, quotation marks and parameters.
  private static func name(of part: Substring) -> Substring {
    let isDecoration = { (letter: Character) in letter.isWhitespace || letter == "\"" }
    let start = part.prefix { $0 != ";" }.drop(while: isDecoration)
    return start.prefix { !isDecoration($0) }
  }
}
