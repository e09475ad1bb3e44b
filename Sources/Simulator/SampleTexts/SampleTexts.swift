/// People of one language: their names, and what they write to a contact centre.
///
/// `{order}`, `{amount}` and `{name}` in a text stand for what is drawn for each interaction.
struct SampleTexts: Sendable {
  struct Person: Sendable {
    let name: String
    /// The part of the address before the `@`.
    let address: String

    init(_ name: String, _ address: String) {
      self.name = name
      self.address = address
    }
  }

  struct Message: Sendable {
    let subject: String
    let text: String

    init(_ subject: String, _ text: String) {
      self.subject = subject
      self.text = text
    }
  }

  /// The clock of the server that receives for these people.
  let utcOffsetMinutes: Int
  let people: [Person]
  let emails: [Message]
  let chats: [Message]
  let workitems: [Message]

  /// English comes up most often, then the neighbours' languages.
  static let all: [SampleTexts] =
    Array(repeating: english, count: 9) + [german, german, french, french]
    + [russian, chinese, japanese, arabic, hebrew, hindi, vietnamese]
}
