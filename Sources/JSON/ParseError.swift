import CSimdJSON

/// Why a text could not be read as JSON.
package enum ParseError: Error, Equatable, CustomStringConvertible {
  case empty
  case tooLarge(bytes: Int, limit: Int)
  case tooDeep(limit: Int)
  case outOfMemory(bytes: Int)
  /// `reason` is the parser's own; `beginning` is the text's start in printable ASCII, because what
  /// arrives instead of JSON is mostly a page that says what is wrong.
  case malformed(reason: String, beginning: String)

  package var description: String {
    switch self {
    case .empty:
      "The text is empty where JSON should be."
    case .tooLarge(let bytes, let limit):
      "The JSON text has \(bytes) bytes; more than \(limit) are not accepted."
    case .tooDeep(let limit):
      "The JSON text is nested more than \(limit) levels deep."
    case .outOfMemory(let bytes):
      "There is not enough memory to read a JSON text of \(bytes) bytes."
    case .malformed(let reason, let beginning):
      "The text is not JSON: \(reason) It begins with: \(beginning)"
    }
  }

  init(_ result: json_parse_result, of bytes: [UInt8], limits: Limits) {
    switch result.outcome {
    case JSON_EMPTY: self = .empty
    case JSON_TOO_LARGE: self = .tooLarge(bytes: bytes.count, limit: limits.maxBytes)
    case JSON_TOO_DEEP: self = .tooDeep(limit: limits.maxDepth)
    case JSON_OUT_OF_MEMORY: self = .outOfMemory(bytes: bytes.count)
    default:
      let reason = result.reason.map { String(cString: $0) } ?? ""
      self = .malformed(reason: reason, beginning: printable(bytes.prefix(60)))
    }
  }
}

private func printable(_ bytes: ArraySlice<UInt8>) -> String {
  String(decoding: bytes.map { (0x20..<0x7f).contains($0) ? $0 : UInt8(ascii: ".") }, as: UTF8.self)
}
