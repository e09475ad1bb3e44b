import TOMLKit

/// TOML that somebody has written, parsed only as far as it can do no harm.
///
/// Each dot of a key is one more table in a table, and each bracket one more too. The parser goes down
/// into them by recursion, and so does what frees them: a file of dots would overflow the stack.
package enum BoundedTOML {
  /// How many tables and arrays may be within each other; people need three or four.
  package static let maxDepth = 100

  /// `maxBytes` is of UTF-8.
  package static func parse(
    _ text: String, maxBytes: Int
  ) throws(BoundedTOMLError) -> TOMLTable {
    guard text.utf8.count <= maxBytes else { throw .tooLong(maxBytes: maxBytes) }
    try refuseNUL(in: text)
    var scanner = DepthScanner(text)
    try scanner.check(maxDepth: maxDepth)
    do {
      return try TOMLTable(string: text)
    } catch let error as TOMLParseError {
      throw .malformed(line: error.source.begin.line, message: error.description)
    } catch {
      throw .malformed(line: 1, message: "it can't be read")
    }
  }

  /// The parser would take it for the text's end, and nobody would hear of what stands behind it.
  private static func refuseNUL(in text: String) throws(BoundedTOMLError) {
    guard let position = text.utf8.firstIndex(of: 0) else { return }
    let line = text.utf8[..<position].count { $0 == UInt8(ascii: "\n") } + 1
    throw .malformed(line: line, message: "there is a NUL, which is no character of any text")
  }
}
