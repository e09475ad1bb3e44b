/// A request as it came over the wire.
package struct ReceivedRequest: Sendable {
  package let requestLine: String
  package let headers: [String]
  package let body: [UInt8]
  /// All of it.
  package let bytes: [UInt8]

  package var path: String {
    requestLine.split(separator: " ").dropFirst().first.map(String.init) ?? ""
  }

  /// A header's value by its exact name.
  package func header(_ name: String) -> String? {
    headers.first { $0.hasPrefix(name + ": ") }.map { String($0.dropFirst(name.count + 2)) }
  }

  /// Nil as long as something is missing.
  package init?(_ bytes: [UInt8]) {
    self.bytes = bytes
    let end: [UInt8] = [13, 10, 13, 10]
    guard bytes.count >= 4,
      let headEnd = (0...(bytes.count - 4)).first(where: { bytes[$0..<($0 + 4)].elementsEqual(end) }
      )
    else { return nil }
    let lines = String(decoding: bytes[..<headEnd], as: UTF8.self).split(separator: "\r\n")
    requestLine = lines.first.map(String.init) ?? ""
    headers = lines.dropFirst().map(String.init)
    body = Array(bytes[(headEnd + 4)...])
    let length = headers.first { $0.hasPrefix("Content-Length: ") }?.dropFirst(16)
    guard body.count >= length.flatMap({ Int($0) }) ?? 0 else { return nil }
  }
}
