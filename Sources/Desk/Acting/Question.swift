import WebServices

/// Whether something that can't be taken back is to be done; no, unless the agent says yes.
package struct Question: Sendable, Equatable {
  package struct Item: Sendable, Equatable, Identifiable {
    package let id: Interaction.ID
    package let medium: Medium
    /// Untrusted.
    package let subject: String?
    /// Why it can't be done to this one; nil when it can.
    package let obstacle: String?
    /// Of a letter that is to go out: to whom, and how it begins. Untrusted.
    package let letter: Opening?
  }

  package struct Opening: Sendable, Equatable {
    package let to: [String]
    package let words: String?
  }

  package let deed: Deed
  /// Those that it can be done to.
  package let items: [Item]
  /// Those that it can't be done to, and are passed over.
  package let others: [Item]
  /// Keys count only from then on, so that a key typed before the question stood there can't
  /// answer it.
  let from: State.Instant
}

extension State {
  /// What is asked for, of what is meant now.
  mutating func want(_ deed: Deed, _ turn: inout Turn) {
    propose(deed, on: targets, orElse: deed.kind, &turn)
  }

  /// Does it, or asks first, or says why not.
  mutating func propose(
    _ deed: Deed, on targets: [Target], orElse kind: Deed.Kind, _ turn: inout Turn
  ) {
    dialog = nil
    guard !targets.isEmpty else {
      return say(.warning, reasonNot(kind) ?? "It is gone", &turn)
    }
    let items = targets.map { target in
      Question.Item(
        id: target.id, medium: target.interaction.medium, subject: target.interaction.subject,
        obstacle: reasonNot(to: deed, target), letter: deed.kind == .send ? target.opening : nil)
    }
    let able = items.filter { $0.obstacle == nil }
    guard !able.isEmpty else { return sayWhyNot(items, deed, &turn) }
    guard needsConsent(deed, targets, count: able.count) else {
      return start(deed, on: items.map(\.named), &turn)
    }
    dialog = .question(
      Question(
        deed: deed, items: able, others: items.filter { $0.obstacle != nil },
        from: turn.now + Dialog.hesitation))
  }

  private mutating func sayWhyNot(_ items: [Question.Item], _ deed: Deed, _ turn: inout Turn) {
    guard let sentence = reasonOfNone(items.map(\.obstacle), deed.kind) else { return }
    say(.warning, sentence, about: items.count == 1 ? items.first?.id : nil, &turn)
  }

  /// The sentence where something stands in the way of each; nil where it does not of one.
  func reasonOfNone(_ obstacles: [String?], _ kind: Deed.Kind) -> String? {
    guard !obstacles.contains(nil), let first = obstacles.first ?? nil else { return nil }
    return obstacles.count == 1
      ? first : "None of these \(obstacles.count) can be \(kind.past). \(first)"
  }

  /// What leaves the agent's hands for others' is asked about, and what happens to many at once.
  /// A pull is undone by putting back, and putting back by a pull: neither is asked about.
  private func needsConsent(_ deed: Deed, _ targets: [Target], count: Int) -> Bool {
    switch deed.kind {
    case .pull, .putBack, .reply, .replyToAll, .save: false
    case .complete, .transfer, .reject, .send, .deleteDraft: true
    case .move: count > 1 || targets.contains { changesOwner($0, deed) }
    case .setInFocus, .accept, .changeUserData: count > 1
    }
  }

  private func changesOwner(_ target: Target, _ deed: Deed) -> Bool {
    guard case .move(let to, _) = deed else { return false }
    switch target {
    case .lying(_, _, let from): return !isMyOwn(to) || !isMyOwn(from)
    case .mine(let record): return !isMyOwn(to) || !(record.origin.map(isMyOwn) ?? true)
    }
  }

  private func isMyOwn(_ id: Shelf.ID) -> Bool {
    id.holder == .plain && shelf(id)?.workbin.owner == .agent
  }

  mutating func answer(_ question: Question, _ yes: Bool, _ turn: inout Turn) {
    guard turn.now >= question.from else { return }
    dialog = nil
    if yes { start(question.deed, on: question.items.map(\.named), &turn) }
  }
}

extension Target {
  fileprivate var opening: Question.Opening? {
    guard case .mine(let record) = self else { return nil }
    let letter = record.letterSource.letter
    let words = letter.plainText?.prefix(2_000).split(whereSeparator: \.isNewline)
      .first { !$0.allSatisfy(\.isWhitespace) }
    return Question.Opening(to: letter.to, words: words.map { String($0.prefix(200)) })
  }
}

extension Question.Item {
  package var name: String { subject.map { "“\($0.prefix(60))”" } ?? id }
  fileprivate var named: (id: Interaction.ID, name: String) { (id, name) }
}
