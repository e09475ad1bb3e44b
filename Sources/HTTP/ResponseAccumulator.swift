/// A response as it comes in: bounded, and turned into a `Response` without a copy.
struct ResponseAccumulator {
  private(set) var headers = Headers()
  private(set) var body: [UInt8] = []
  private(set) var overflow: Overflow?
  private let maxBodyBytes: Int
  private var receivedHeaderBytes = 0

  /// Why the rest of the response is not wanted.
  enum Overflow { case bodyTooLarge, headersTooLarge }

  static let maxHeaderBytes = 64 << 10

  init(maxBodyBytes: Int) { self.maxBodyBytes = maxBodyBytes }

  /// One line of the header, with its line break; false ends the transfer.
  mutating func append(headerLine line: UnsafeRawBufferPointer) -> Bool {
    receivedHeaderBytes += line.count
    guard receivedHeaderBytes <= Self.maxHeaderBytes else { return fail(.headersTooLarge) }
    let text = String(decoding: line, as: UTF8.self)
    if text.hasPrefix("HTTP/") {
      // What went before belongs to an interim response, such as 100 Continue or a proxy's own.
      headers = Headers()
    } else if let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) {
      headers.append(trimmed(text[..<colon]), trimmed(text[text.index(after: colon)...]))
    }
    return true
  }

  /// The next bytes of the body, packed as they came; false ends the transfer.
  mutating func append(bodyChunk chunk: UnsafeRawBufferPointer, contentLength: Int) -> Bool {
    guard chunk.count <= maxBodyBytes - body.count else { return fail(.bodyTooLarge) }
    if body.isEmpty { body.reserveCapacity(min(contentLength, maxBodyBytes)) }
    body.append(contentsOf: chunk)
    return true
  }

  /// Undoes the packings that the header tells of, once the whole body is there.
  mutating func unpack() throws(Unpacking.Failure) {
    let codings = ContentCoding.all(in: headers)
    guard !codings.isEmpty else { return }
    body = try Unpacking.unpacked(body, by: codings, maxBytes: maxBodyBytes)
  }

  /// Whether it is the page by which nginx, which takes any client through the handshake, tells that
  /// this one has shown no certificate, or a wrong one. [C:nginx 1.22]
  var isMissingCertificatePage: Bool {
    let page = String(decoding: body.prefix(2_000), as: UTF8.self)
    return page.contains("No required SSL certificate was sent")
      || page.contains("The SSL certificate error")
  }

  /// The response, and an empty accumulator in its place.
  mutating func finish(status: Int) -> Response {
    let response = Response(status: status, headers: headers, body: body)
    body = []
    return response
  }

  private mutating func fail(_ overflow: Overflow) -> Bool {
    self.overflow = overflow
    return false
  }
}

private func trimmed(_ text: Substring) -> String {
  let isBlank: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x09 || $0 == 0x0d || $0 == 0x0a }
  let start = text.utf8.drop(while: isBlank)
  let count = start.reversed().drop(while: isBlank).count
  return String(decoding: start.prefix(count), as: UTF8.self)
}
