import WebServices

/// Errors that are notified: of which pull or act they speak.
extension State {
  mutating func operationFailed(_ change: InteractionChange, _ turn: inout Turn) {
    let words = change.words ?? "no reason given"
    guard let reference = change.referenceID else {
      return failed(change.interaction?.id, because: words, &turn)
    }
    if let id = asked(by: reference) { return failed(id, because: words, &turn) }
    if let act = acts.ended.values.first(where: { $0.act.referenceID == reference })?.act,
      act.phase == .confirmed, !act.deed.kind.letsGo
    {
      // Its answer was taken for its outcome, and was not.
      return refuse(act, because: words, &turn)
    }
    // It may overtake the answer that names the number.
    unmatchedErrors.add(words, reference)
    guard let id = change.interaction?.id else {
      return say(.error, "The server could not do what was asked: \(words)", &turn)
    }
    // Somebody else's request failed, or an older one: mine goes on.
    record(.failed(words), id, turn.now)
  }

  /// Whose request bears this number.
  private func asked(by reference: Int) -> Interaction.ID? {
    acts.open.values.first { $0.referenceID == reference }?.interaction.id
      ?? pulls.values.first { $0.isOpen && $0.referenceID == reference }?.interaction.id
  }

  private mutating func failed(
    _ id: Interaction.ID?, because words: String, _ turn: inout Turn
  ) {
    guard let id else {
      return say(.error, "The server could not do what was asked: \(words)", &turn)
    }
    if let act = acts.open[id], act.phase != .pulling {
      return refuse(act, because: words, &turn)
    }
    if let pull = pulls[id], pull.isOpen {
      refuse(id, because: words, &turn)
      return readContent(pull.shelf, &turn)
    }
    record(.failed(words), id, turn.now)
    say(.error, "\(id): \(words)", &turn)
  }
}
