import JSON

/// A file that came with an email. Only its description is here.
struct Attachment: Sendable {
  let id: String
  let name: String
  let mimeType: String
  /// In bytes.
  let byteCount: Int

  /// As an email's resource shows it; all values are text. [D:EmailResource]
  func resource(of interactionID: String) -> JSONValue {
    [
      "id": id.json, "name": name.json, "size": "\(byteCount)".json,
      "uri": "\(API.externalURL)/emails/\(interactionID)/attachments/\(id)".json,
      "mime": mimeType.json,
    ]
  }

  /// What came with an email, if anything: follows from the email's id alone.
  static func random(for id: String) -> [Attachment] {
    var random = RandomSource(seed: id.utf8.reduce(0xCBF2_9CE4) { ($0 ^ UInt64($1)) &* 0x100_0193 })
    let count = random.pick([0, 0, 0, 0, 0, 0, 1, 1, 1, 2, 3]) ?? 0
    return (0..<count).compactMap { number in
      guard let kind = random.pick(kinds) else { return nil }
      let size = random.number(in: kind.sizes)
      return Attachment(
        id: "\(id)-\(number + 1)", name: kind.name, mimeType: kind.mime, byteCount: size)
    }
  }

  private typealias Kind = (name: String, mime: String, sizes: ClosedRange<Int>)

  /// Names are whatever the sender's program wrote there.
  private static let kinds: [Kind] = [
    ("invoice.pdf", "application/pdf", 20_000...200_000),
    ("Rechnung März.pdf", "application/pdf", 20_000...200_000),
    ("IMG_2041.jpeg", "image/jpeg", 900_000...4_000_000),
    ("screenshot.png", "image/png", 60_000...900_000),
    ("contract, signed.docx", "application/msword", 30_000...90_000),
    ("meter readings.csv", "text/csv", 400...9_000),
    ("領収書.pdf", "application/pdf", 20_000...200_000),
    ("photos.zip", "application/zip", 5_000_000...24_000_000),
    ("empty.txt", "text/plain", 0...0),
    (
      "very \(String(repeating: "very ", count: 40))long name.pdf", "application/pdf", 9_000...9_000
    ),
    ("harmless \u{202E}fdp.exe", "application/octet-stream", 70_000...70_000),
    ("red\u{1B}[31m\u{7}.txt", "text/plain", 12...12),
  ]
}

extension JSONObject {
  /// What Interaction Server writes about an email's attachments.
  mutating func setAttachments(_ attachments: [Attachment]) {
    self["_AttachmentFileNames"] = attachments.map(\.name).joined(separator: ";").json
    self["_AttachmentsSize"] = "\(attachments.reduce(0) { $0 + $1.byteCount })".json
    self["_ContainsAttachment"] = attachments.isEmpty ? "false" : "true"
  }
}

extension Interaction {
  mutating func setAttachments(_ attachments: [Attachment]) {
    content.attachments = attachments
    userData.setAttachments(attachments)
  }
}
