import WebServices

/// Errors that are notified: of which pull or act they speak.
extension State {
  mutating func operationFailed(_ change: InteractionChange, _ context: inout UpdateContext) {
    let words = change.message ?? "no reason given"
    guard let reference = change.referenceID else {
      return failed(change.interaction?.id, because: words, &context)
    }
    if let id = asked(by: reference) { return failed(id, because: words, &context) }
    if let act = actions.ended.values.first(where: { $0.act.referenceID == reference })?.act,
      act.phase == .confirmed, !act.action.kind.releases
    {
      // Its answer was taken for its outcome, and was not.
      return refuse(act, because: words, &context)
    }
    // It may overtake the answer that names the number.
    unmatchedErrors.add(words, reference)
    guard let id = change.interaction?.id else {
      return say(.error, "The server could not do what was asked: \(words)", &context)
    }
    // Somebody else's request failed, or an older one: mine goes on.
    record(.failed(words), id, context.now)
  }

  /// Whose request bears this number.
  private func asked(by reference: Int) -> Interaction.ID? {
    actions.open.values.first { $0.referenceID == reference }?.interaction.id
      ?? pulls.values.first { $0.isOpen && $0.referenceID == reference }?.interaction.id
  }

  private mutating func failed(
    _ id: Interaction.ID?, because words: String, _ context: inout UpdateContext
  ) {
    guard let id else {
      return say(.error, "The server could not do what was asked: \(words)", &context)
    }
    if let act = actions.open[id], act.phase != .pulling {
      return refuse(act, because: words, &context)
    }
    if let pull = pulls[id], pull.isOpen {
      refuse(id, because: words, &context)
      return readContent(pull.source, &context)
    }
    record(.failed(words), id, context.now)
    say(.error, "\(id): \(words)", &context)
  }
}
