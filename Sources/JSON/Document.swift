import CSimdJSON

/// One parsed JSON text: simdjson's tape and its decoded strings, owned and freed once.
///
/// A text of n bytes takes about 2n bytes of memory (at worst, nothing but digits and commas, 8n),
/// and about twice that while it is parsed. None of its values is a Swift object until it is asked
/// for. A document may be read on any thread, and on several at once.
package final class Document: @unchecked Sendable {
  // Sendable, because the C++ document behind the pointer is written in `init` only, before anybody
  // else has the reference; all later calls read through const pointers and keep no cache; and it
  // is freed in `deinit`, which runs once, after the last reference is gone.
  private let parsed: OpaquePointer

  /// The whole text's value.
  package var root: JSONView { JSONView(document: self, tapeIndex: 1) }

  package init(parsing bytes: [UInt8], limits: Limits = Limits()) throws(ParseError) {
    guard bytes.count <= limits.maxBytes else {
      throw .tooLarge(bytes: bytes.count, limit: limits.maxBytes)
    }
    var result = parse(bytes, depth: limits.maxDepth)
    if result.outcome == JSON_REPAIRABLE {
      result = parse(repaired(bytes), depth: limits.maxDepth)
    }
    guard let parsed = result.document else {
      throw ParseError(result, of: bytes, limits: limits)
    }
    self.parsed = parsed
  }

  package convenience init(
    parsing text: String, limits: Limits = Limits()
  ) throws(ParseError) {
    try self.init(parsing: Array(text.utf8), limits: limits)
  }

  deinit { json_document_free(parsed) }

  /// Reads from the C document, which lives at least as long as `body` runs.
  func withParsedDocument<Result>(_ body: (OpaquePointer) -> Result) -> Result {
    withExtendedLifetime(self) { body(parsed) }
  }
}

private func parse(_ bytes: [UInt8], depth: Int) -> json_parse_result {
  bytes.withUnsafeBufferPointer { text in
    json_document_parse(text.baseAddress, text.count, max(1, depth))
  }
}
