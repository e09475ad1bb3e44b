import WebServices

/// A text that is open for reading, over all panels.
package struct TextPage: DialogModel {
  package enum Kind: Sendable, Equatable {
    /// The plain text where the server sends one.
    case text
    case html
    /// The characters of subject and sender, one by one.
    case codePoints
  }

  package let interaction: Interaction.ID
  package let kind: Kind
  /// Whether long quotations of earlier letters are shown line by line.
  package var opensQuotations = false
}

extension State {
  /// The interaction that is read, with the last description in which there is something to read.
  package func readable(_ id: Interaction.ID) -> Interaction? {
    if let known = held.known(id) { return known.readableDescription ?? known.described }
    if case .inWorkbin(let interaction, _, _)? = target(id) { return interaction }
    return actions.pull(of: id)?.interaction
  }

  /// What has been said in a chat, as far as it was told.
  package func conversation(in interaction: Interaction) -> [ChatMessage] {
    let heard = held.conversation(in: interaction.id)
    return heard.isEmpty ? interaction.transcript : heard
  }

  /// Whether it is a chat in which something was said, or in which I take part.
  private func isConversing(_ interaction: Interaction) -> Bool {
    guard interaction.medium.isConversation else { return false }
    return held[interaction.id].map { !$0.isInvitation } ?? false
      || !conversation(in: interaction).isEmpty
  }

  /// What is meant to be read.
  var readableSubject: Interaction? { subjectID.flatMap(readable) }

  /// Why the text of what is on show can't be read.
  var reasonNotToRead: String? {
    guard let interaction = readableSubject else { return DisabledReason.nothingToRead }
    guard !interaction.hasReadableContent, !isConversing(interaction) else { return nil }
    return switch interaction.medium {
    case .email: "The server has not sent this email's text: pull it to read it"
    case .chat: "The server has not sent what was said in this chat: pull it to read it"
    default: "There is no text in this \(interaction.medium.name) beside its userData"
    }
  }

  mutating func openText(_ kind: TextPage.Kind, _ context: inout UpdateContext) {
    guard let interaction = readableSubject else {
      return say(.info, DisabledReason.nothingToRead, &context)
    }
    if kind != .codePoints, let reason = reasonNotToRead { return say(.info, reason, &context) }
    let email = interaction.email
    let isHTMLAlone = kind == .text && email.plainText == nil && email.html != nil
    show(TextPage(interaction: interaction.id, kind: isHTMLAlone ? .html : kind))
  }

  private mutating func show(_ page: TextPage) {
    let isConversation = readable(page.interaction)?.medium.isConversation ?? false
    // Of what is said the last is read first, as far as a picture has room.
    let end = page.kind != .codePoints && isConversation
    screen.panels.scroll {
      $0.textOffset = end ? Viewport.textEnd : 0
      $0.textLimit = $0.textOffset
    }
    screen.openDialog.open(.text(page))
  }

  /// Whether the text that is open has another form.
  package var hasOtherText: Bool {
    guard case .text(let page) = dialog, let email = readable(page.interaction)?.email else {
      return false
    }
    return email.html != nil && email.plainText != nil
  }

  mutating func switchTextForm(_ context: inout UpdateContext) {
    guard case .text(let page) = dialog else { return }
    guard hasOtherText else { return say(.info, DisabledReason.noOtherText, &context) }
    show(TextPage(interaction: page.interaction, kind: page.kind == .html ? .text : .html))
  }

  /// Opens the long quotations, or folds them again; the text stays where it is.
  mutating func toggleQuotations(_ context: inout UpdateContext) {
    guard case .text(var page) = dialog else { return }
    guard hasQuotations else { return say(.info, DisabledReason.noQuotations, &context) }
    page.opensQuotations.toggle()
    screen.openDialog.open(.text(page))
  }

  /// Whether the text that is open may quote earlier letters.
  var hasQuotations: Bool {
    guard case .text(let page) = dialog, page.kind != .codePoints else { return false }
    return readable(page.interaction).map { !$0.medium.isConversation } ?? false
  }

  mutating func scrollText(_ movement: Movement) {
    screen.panels.scroll {
      guard movement != .last else {
        $0.textOffset = Viewport.textEnd
        return
      }
      $0.textOffset = movement.index(
        from: min($0.textOffset, $0.textLimit), count: $0.textLimit + 1, page: $0.textPage)
    }
  }
}
