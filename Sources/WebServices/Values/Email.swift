import JSON

/// What an email says, beside its userData. [D:EmailResource]
package struct Email: Sendable {
  /// A file that came with it; never fetched.
  package struct Attachment: Sendable, Equatable {
    package let name: String
    /// Bytes; the samples have a string.
    package let size: Int?
    package let type: String?
  }

  package let from: String?
  package let to: [String]
  package let cc: [String]
  package let bcc: [String]
  /// The server's own plain form of the text.
  package let plainText: String?
  /// Nil where the body is no HTML.
  package let html: String?
  package let attachments: [Attachment]

  /// More than anybody adds, or addresses.
  private static let maxCount = 100

  init(_ resource: JSONView) {
    func addresses(_ key: String) -> [String] {
      guard let value = resource[key] else { return [] }
      return value.string.map { [$0] } ?? value.elements.prefix(Self.maxCount).compactMap(\.string)
    }
    func text(_ key: String) -> String? {
      resource[key]?.string.flatMap { $0.isEmpty ? nil : $0 }
    }
    (from, to) = (text("from"), addresses("to"))
    (cc, bcc) = (addresses("cc"), addresses("bcc"))
    let body = text("body")
    let isPlain = resource["mime"]?.string == "text/plain"
    plainText = text("bodyAsPlainText") ?? (isPlain ? body : nil)
    html = isPlain ? nil : body
    attachments = (resource["attachments"].map { Array($0.elements.prefix(Self.maxCount)) } ?? [])
      .compactMap {
        guard let name = $0["name"]?.string else { return nil }
        let size = $0["size"].flatMap { $0.int ?? $0.string.flatMap { Int($0) } }
        return Attachment(name: name, size: size, type: $0["mime"]?.string)
      }
  }
}
