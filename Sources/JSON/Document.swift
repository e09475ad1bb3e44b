import CSimdJSON

/// One parsed JSON text: simdjson's tape and its decoded strings, owned and freed once.
///
/// A text of n bytes takes about 2n bytes of memory (at worst, nothing but digits and commas, 8n),
/// and about twice that while it is parsed. None of its values is a Swift object until it is asked
/// for. A document may be read on any thread, and on several at once.
// Sendable, because the C++ document behind the pointer is written in `init` only, before anybody
// else has the reference; all later calls read through const pointers and keep no cache; and it
// is freed in `deinit`, which runs once, after the last reference is gone.
package final class Document: @unchecked Sendable {
  private let parsed: OpaquePointer
  /// The length of the text.
  let byteCount: Int

  /// The whole text's value.
  package var root: JSONView { JSONView(document: self, tapeIndex: 1) }

  package init(parsing bytes: [UInt8], limits: Limits = Limits()) throws(ParseError) {
    let text = TextEncoding.utf8(bytes)
    guard text.count <= limits.maxBytes || limits.excess == .replaced else {
      throw .tooLarge(bytes: text.count, limit: limits.maxBytes)
    }
    byteCount = text.count
    parsed = try parse(text, limits)
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

/// As it is, where the parser takes it so and no digit is lost; mended where not.
private func parse(_ text: [UInt8], _ limits: Limits) throws(ParseError) -> OpaquePointer {
  if text.count > limits.maxBytes { return try parseRepaired(text, limits) }
  let result = parse(text, depth: limits.maxDepth)
  switch result.outcome {
  case JSON_PARSED:
    guard let parsed = result.document else { break }
    return result.may_have_rounded == 0 ? parsed : withAllDigits(parsed, of: text, limits)
  case JSON_REPAIRABLE: return try parseRepaired(text, limits)
  case JSON_TOO_DEEP where limits.excess == .replaced: return try parseRepaired(text, limits)
  default: break
  }
  throw ParseError(result, of: text, limits: limits)
}

private func parseRepaired(_ text: [UInt8], _ limits: Limits) throws(ParseError) -> OpaquePointer {
  let repaired = RepairedText(text, limits: limits)
  guard repaired.bytes.count <= limits.maxBytes else {
    throw .tooLarge(bytes: text.count, limit: limits.maxBytes)
  }
  let result = parse(repaired.bytes, depth: limits.maxDepth)
  guard let parsed = result.document else { throw ParseError(result, of: text, limits: limits) }
  if repaired.keepsDigits { json_keep_digits(parsed) }
  return parsed
}

/// The same text with the numbers that lost digits kept as texts; as it is, when none has.
private func withAllDigits(
  _ parsed: OpaquePointer, of text: [UInt8], _ limits: Limits
) -> OpaquePointer {
  guard RepairedText(text, limits: limits).keepsDigits,
    let exact = try? parseRepaired(text, limits)
  else { return parsed }
  json_document_free(parsed)
  return exact
}

private func parse(_ bytes: [UInt8], depth: Int) -> json_parse_result {
  bytes.withUnsafeBufferPointer { text in
    json_document_parse(text.baseAddress, text.count, max(1, depth))
  }
}
