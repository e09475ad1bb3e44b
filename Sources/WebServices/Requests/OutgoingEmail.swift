import JSON

/// A draft as a whole, as `Save` and `Send` want it. [D:EmailSave, EmailSend]
package struct OutgoingEmail: Sendable, Equatable {
  package let from: String?
  package let to: [String]
  package let cc: [String]
  package let bcc: [String]
  package let subject: String?
  package let text: String?
  /// Left out where the text is written anew, so that no old form goes along.
  package let html: String?

  /// The draft as the server described it; with a text of the agent's in place of its own.
  package init(_ draft: Interaction, text: String? = nil) {
    let email = draft.email
    (from, to, cc, bcc) = (email.from, email.to, email.cc, email.bcc)
    subject = draft.subject
    self.text = text ?? email.plainText
    html = text == nil ? email.html : nil
  }

  /// What is not known is left out: the server says what it misses.
  var json: JSONValue {
    var members: [(key: String, value: JSONValue)] = []
    func add(_ key: String, _ text: String?) {
      if let text { members.append((key, .string(text))) }
    }
    func add(_ key: String, _ addresses: [String]) {
      if !addresses.isEmpty { members.append((key, .array(addresses.map(JSONValue.string)))) }
    }
    add("from", from)
    add("to", to)
    add("cc", cc)
    add("bcc", bcc)
    add("subject", subject)
    add("bodyAsPlainText", text)
    add("body", html)
    return .object(members)
  }
}
