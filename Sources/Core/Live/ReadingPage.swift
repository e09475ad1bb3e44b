import WebServices

/// What is open for reading, over all panels.
package struct TextPage: Sendable, Equatable {
  package enum Kind: Sendable, Equatable {
    /// The plain text where the server sends one.
    case text
    case html
    /// The characters of subject and sender, one by one.
    case codePoints
  }

  package let interaction: Interaction.ID
  package internal(set) var kind: Kind
}

extension State {
  /// The interaction that is read, with the last description in which there is something to read.
  package func readable(_ id: Interaction.ID) -> Interaction? {
    if let record = held.first(where: { $0.id == id }) {
      return record.readableDescription ?? record.described
    }
    if let lastReleased, lastReleased.id == id {
      return lastReleased.readableDescription ?? lastReleased.described
    }
    if case .inWorkbin(let interaction, _, _)? = target(id) { return interaction }
    return pulls[id]?.interaction
  }

  mutating func read(_ kind: TextPage.Kind, _ context: inout UpdateContext) {
    guard let interaction = toRead else { return say(.info, Self.nothingToRead, &context) }
    if kind != .codePoints, let reason = reasonNotToRead { return say(.info, reason, &context) }
    let letter = interaction.email
    let isHTMLAlone = kind == .text && letter.plainText == nil && letter.html != nil
    viewport.textOffset = 0
    dialog = .text(TextPage(interaction: interaction.id, kind: isHTMLAlone ? .html : kind))
  }

  /// What is meant to be read.
  var toRead: Interaction? { subjectID.flatMap(readable) }

  static let nothingToRead = "There is nothing to read here"

  /// Why the text of what is on show can't be read.
  var reasonNotToRead: String? {
    guard let interaction = toRead else { return Self.nothingToRead }
    return interaction.hasReadableContent ? nil : Self.whyNothingToRead(interaction)
  }

  private static func whyNothingToRead(_ interaction: Interaction) -> String {
    switch interaction.medium {
    case .email: "The server has not sent this email's text: pull it to read it"
    case .chat: "The server has not sent what was said in this chat: pull it to read it"
    case .workitem, .other:
      "There is no text in this \(interaction.medium.name) beside its userData"
    }
  }

  /// Whether the text that is open has another form.
  package var hasOtherText: Bool {
    guard case .text(let page) = dialog, let letter = readable(page.interaction)?.email else {
      return false
    }
    return letter.html != nil && letter.plainText != nil
  }

  mutating func readOtherText(_ context: inout UpdateContext) {
    guard case .text(var page) = dialog else { return }
    guard hasOtherText else {
      return say(.info, "There is no other form of this text", &context)
    }
    page.kind = page.kind == .html ? .text : .html
    viewport.textOffset = 0
    dialog = .text(page)
  }

  mutating func scrollReading(_ movement: Movement) {
    viewport.textOffset = movement.index(
      from: min(viewport.textOffset, viewport.textLimit), count: viewport.textLimit + 1,
      page: viewport.textPage)
  }
}
