import WebServices

/// Whether something that can't be taken back is to be done; no, unless the agent says yes.
package struct Confirmation: Sendable, Equatable {
  package struct Item: Sendable, Equatable, Identifiable {
    package let id: Interaction.ID
    package let medium: Medium
    /// Untrusted.
    package let subject: String?
    /// Why it can't be done to this one; nil when it can.
    package let disabledReason: String?
    /// Of a letter that is to go out: to whom, and how it begins. Untrusted.
    package let email: EmailOpening?
  }

  package struct EmailOpening: Sendable, Equatable {
    package let to: [String]
    package let words: String?
  }

  package let action: ItemAction
  /// Those that it can be done to.
  package let items: [Item]
  /// Those that it can't be done to, and are passed over.
  package let others: [Item]
  /// Keys count only from then on, so that a key typed before the question stood there can't
  /// answer it.
  let answersCountFrom: State.Instant
}

extension State {
  /// What is asked for, of what is meant now.
  mutating func want(_ action: ItemAction, _ context: inout UpdateContext) {
    propose(action, on: targets, orElse: action.kind, &context)
  }

  /// Does it, or asks first, or says why not.
  mutating func propose(
    _ action: ItemAction, on targets: [ActionTarget], orElse kind: ItemAction.Kind,
    _ context: inout UpdateContext
  ) {
    dialog = nil
    guard !targets.isEmpty else {
      return say(.warning, reasonNot(kind) ?? "It is gone", &context)
    }
    let items = targets.map { target in
      Confirmation.Item(
        id: target.id, medium: target.interaction.medium, subject: target.interaction.subject,
        disabledReason: reasonNot(to: action, target),
        email: action.kind == .send ? target.opening : nil)
    }
    let able = items.filter { $0.disabledReason == nil }
    guard !able.isEmpty else { return sayWhyNot(items, action, &context) }
    guard needsConsent(action, targets, count: able.count) else {
      return start(action, on: items.map(\.named), &context)
    }
    dialog = .confirmation(
      Confirmation(
        action: action, items: able, others: items.filter { $0.disabledReason != nil },
        answersCountFrom: context.now + Dialog.answerDelay))
  }

  private mutating func sayWhyNot(
    _ items: [Confirmation.Item], _ action: ItemAction, _ context: inout UpdateContext
  ) {
    guard let sentence = reasonOfNone(items.map(\.disabledReason), action.kind) else { return }
    say(.warning, sentence, about: items.count == 1 ? items.first?.id : nil, &context)
  }

  /// The sentence where something stands in the way of each; nil where it does not of one.
  func reasonOfNone(_ obstacles: [String?], _ kind: ItemAction.Kind) -> String? {
    guard !obstacles.contains(nil), let first = obstacles.first ?? nil else { return nil }
    return obstacles.count == 1
      ? first : "None of these \(obstacles.count) can be \(kind.past). \(first)"
  }

  /// What leaves the agent's hands for others' is asked about, and what happens to many at once.
  /// A pull is undone by putting back, and putting back by a pull: neither is asked about.
  private func needsConsent(_ action: ItemAction, _ targets: [ActionTarget], count: Int) -> Bool {
    switch action.kind {
    case .pull, .putBack, .reply, .replyToAll, .save: false
    case .complete, .transfer, .reject, .send, .deleteDraft: true
    case .move: count > 1 || targets.contains { changesOwner($0, action) }
    case .setInFocus, .accept, .changeUserData: count > 1
    }
  }

  private func changesOwner(_ target: ActionTarget, _ action: ItemAction) -> Bool {
    guard case .move(let to, _) = action else { return false }
    switch target {
    case .inWorkbin(_, _, let from): return !isMyOwn(to) || !isMyOwn(from)
    case .held(let record): return !isMyOwn(to) || !(record.origin.map(isMyOwn) ?? true)
    }
  }

  private func isMyOwn(_ id: WorkbinContents.ID) -> Bool {
    id.owner == .implicit && workbin(id)?.workbin.ownerType == .agent
  }

  mutating func answer(_ question: Confirmation, _ yes: Bool, _ context: inout UpdateContext) {
    guard context.now >= question.answersCountFrom else { return }
    dialog = nil
    if yes { start(question.action, on: question.items.map(\.named), &context) }
  }
}

extension ActionTarget {
  fileprivate var opening: Confirmation.EmailOpening? {
    guard case .held(let record) = self else { return nil }
    let letter = record.emailSource.email
    let words = letter.plainText?.prefix(2_000).split(whereSeparator: \.isNewline)
      .first { !$0.allSatisfy(\.isWhitespace) }
    return Confirmation.EmailOpening(to: letter.to, words: words.map { String($0.prefix(200)) })
  }
}

extension Confirmation.Item {
  package var name: String { subject.map { "“\($0.prefix(60))”" } ?? id }
  fileprivate var named: (id: Interaction.ID, name: String) { (id, name) }
}
