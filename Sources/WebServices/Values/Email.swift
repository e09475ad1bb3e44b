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
      return value.headerText.map { [$0] }
        ?? value.elements.prefix(Self.maxCount).compactMap(\.headerText)
    }
    from = resource["from"]?.headerText.flatMap { $0.isEmpty ? nil : $0 }
    (to, cc, bcc) = (addresses("to"), addresses("cc"), addresses("bcc"))
    (plainText, html) = Self.texts(of: resource)
    attachments = (resource["attachments"].map { Array($0.elements.prefix(Self.maxCount)) } ?? [])
      .compactMap(Attachment.init)
  }

  /// The parts that have a text. A body whose kind is not told is HTML if it looks so.
  private static func texts(of resource: JSONView) -> (plain: String?, html: String?) {
    func text(_ key: String) -> String? {
      resource[key]?.bodyText.flatMap { $0.hasVisibleText ? $0 : nil }
    }
    let (plain, body) = (text("bodyAsPlainText"), text("body"))
    let isHTML = MediaType(resource["mime"]?.string)?.isHTML ?? body?.looksLikeHTML ?? false
    return isHTML ? (plain, body) : (plain ?? body, nil)
  }
}

extension Email.Attachment {
  /// Nil without a name.
  fileprivate init?(_ resource: JSONView) {
    guard let name = resource["name"]?.headerText else { return nil }
    let size = resource["size"].flatMap { $0.int ?? $0.string.flatMap { Int($0) } }
    self.init(name: name, size: size, type: resource["mime"]?.string)
  }
}
