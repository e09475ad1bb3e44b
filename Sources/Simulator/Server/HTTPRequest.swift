import JSON
import NIOHTTP1

/// An HTTP request, received whole.
struct HTTPRequest: Sendable {
  var method: String
  var path: String
  var query: [String: String]
  var headers: HTTPHeaders
  var body: [UInt8] = []
  /// The body as JSON, if it is that; known when the request is whole.
  private(set) var json: JSONValue?

  static let maxHeadBytes = 64 << 10
  static let maxBodyBytes = 1 << 20

  init(_ head: HTTPRequestHead) {
    method = head.method.rawValue
    headers = head.headers
    let parts = head.uri.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    path = parts.first.map(String.init) ?? ""
    query = parts.count > 1 ? HTTPRequest.queryItems(parts[1]) : [:]
  }

  mutating func parseJSON() {
    json = body.isEmpty ? nil : JSONValue(parsing: body)
  }

  /// The pieces of the path, percent-decoded.
  var pathSegments: [String] {
    path.split(separator: "/").map { percentDecoded($0) }
  }

  /// Whether it brings messages for the CometD server. What follows in the address is for people who
  /// read logs: clients may add the kind of the message, and servers don't look at it.
  var isForCometD: Bool {
    pathSegments.prefix(3) == ["api", "v2", "notifications"]
  }

  func cookie(_ name: String) -> String? {
    for header in headers["Cookie"] {
      for pair in header.split(separator: ";") {
        let parts = pair.drop { $0 == " " }.split(separator: "=", maxSplits: 1)
        if parts.count == 2, parts[0] == name { return String(parts[1]) }
      }
    }
    return nil
  }

  private static func queryItems(_ query: Substring) -> [String: String] {
    var pairs: [String: String] = [:]
    for pair in query.split(separator: "&") {
      let parts = pair.split(separator: "=", maxSplits: 1)
      guard let name = parts.first else { continue }
      pairs[percentDecoded(name, plusIsBlank: true)] =
        parts.count == 2 ? percentDecoded(parts[1], plusIsBlank: true) : ""
    }
    return pairs
  }
}

/// Undoes percent-encoding; what is not well encoded stays as it is.
private func percentDecoded(_ text: Substring, plusIsBlank: Bool = false) -> String {
  var bytes: [UInt8] = []
  var rest = text.utf8[...]
  while let byte = rest.popFirst() {
    let digits = rest.prefix(2)
    if byte == UInt8(ascii: "%"), digits.count == 2,
      let value = UInt8(String(Substring(digits)), radix: 16)
    {
      bytes.append(value)
      rest = rest.dropFirst(2)
    } else {
      bytes.append(plusIsBlank && byte == UInt8(ascii: "+") ? UInt8(ascii: " ") : byte)
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}
