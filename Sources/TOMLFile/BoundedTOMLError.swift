/// Why a text is not taken for TOML. Lines are counted from 1.
package enum BoundedTOMLError: Error, Equatable, Sendable {
  case tooLong(maxBytes: Int)
  /// A key with too many dots.
  case tooManyDots(line: Int)
  /// Too many brackets within each other.
  case tooManyBrackets(line: Int)
  /// In the parser's words, which may quote the text: untrusted.
  case malformed(line: Int, message: String)
}
