/// An answer as it comes in: bounded, and turned into a `Response` without a copy.
struct Answer {
  private(set) var headers = Headers()
  private(set) var body: [UInt8] = []
  private(set) var refusal: Refusal?
  private let limit: Int
  private var headerBytes = 0

  /// Why the rest of the answer is not wanted.
  enum Refusal { case bodyTooLarge, headersTooLarge }

  static let headerLimit = 64 << 10

  init(limit: Int) { self.limit = limit }

  /// One line of the header, with its line break; false ends the transfer.
  mutating func take(headerLine line: UnsafeRawBufferPointer) -> Bool {
    headerBytes += line.count
    guard headerBytes <= Self.headerLimit else { return refuse(.headersTooLarge) }
    let text = String(decoding: line, as: UTF8.self)
    if text.hasPrefix("HTTP/") {
      // What went before belongs to an interim answer, such as 100 Continue or a proxy's own.
      headers = Headers()
    } else if let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) {
      headers.append(trimmed(text[..<colon]), trimmed(text[text.index(after: colon)...]))
    }
    return true
  }

  /// The next bytes of the unpacked body; false ends the transfer.
  mutating func take(bodyPart part: UnsafeRawBufferPointer, announced: Int) -> Bool {
    guard part.count <= limit - body.count else { return refuse(.bodyTooLarge) }
    if body.isEmpty { body.reserveCapacity(min(announced, limit)) }
    body.append(contentsOf: part)
    return true
  }

  /// Whether it is the page by which nginx, which takes any client through the handshake, tells that
  /// this one has shown no certificate, or a wrong one. [C:nginx 1.22]
  var demandsCertificate: Bool {
    let page = String(decoding: body.prefix(2_000), as: UTF8.self)
    return page.contains("No required SSL certificate was sent")
      || page.contains("The SSL certificate error")
  }

  /// The response, and an empty answer in its place.
  mutating func finish(status: Int) -> Response {
    let response = Response(status: status, headers: headers, body: body)
    body = []
    return response
  }

  private mutating func refuse(_ refusal: Refusal) -> Bool {
    self.refusal = refusal
    return false
  }
}

private func trimmed(_ text: Substring) -> String {
  let isBlank: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x09 || $0 == 0x0d || $0 == 0x0a }
  let start = text.utf8.drop(while: isBlank)
  let count = start.reversed().drop(while: isBlank).count
  return String(decoding: start.prefix(count), as: UTF8.self)
}
