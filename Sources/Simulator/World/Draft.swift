extension World {
  /// What a request says about a new interaction or about an email.
  struct Draft {
    var mediaType: String?
    var parentID: String?
    var userData = JSONObject()
    var to: [String]?
    var cc: [String]?
    var subject: String?
    var text: String?
    var html: String?
    var replyFormat = ReplyFormat()
  }

  /// How an answer shows what it answers. [D:EmailReply]
  struct ReplyFormat {
    var subjectPrefix = ""
    var startLine: String?
    var indent = "> "
    var quotesOriginal = false
  }
}

extension World.Draft {
  /// Lets the original follow the answer, line by line.
  mutating func appendQuotation(_ original: Interaction.Content) {
    guard replyFormat.quotesOriginal else { return }
    let lines = original.text.split(separator: "\n", omittingEmptySubsequences: false)
    let quoted = (replyFormat.startLine.map { [$0] } ?? []) + lines.map { replyFormat.indent + $0 }
    let body = text ?? html.map(Markup.plain) ?? ""
    text = body + "\n\n" + quoted.joined(separator: "\n")
    html = nil
  }
}

extension Interaction.Content {
  /// Takes over what the draft says, and keeps the rest.
  mutating func apply(_ draft: World.Draft) {
    if let addresses = draft.to { to = addresses.joined(separator: ", ") }
    cc = draft.cc ?? cc
    subject = draft.subject ?? subject
    text = draft.text ?? draft.html.map(Markup.plain) ?? text
    if draft.text != nil || draft.html != nil { html = draft.html }
  }
}
