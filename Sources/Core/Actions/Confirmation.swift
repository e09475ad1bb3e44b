import WebServices

/// Whether something that can't be taken back is to be done; no, unless the agent says yes.
package struct Confirmation: DialogModel {
  package struct Item: Sendable, Equatable, Identifiable {
    package let id: Interaction.ID
    package let medium: Medium
    /// Untrusted.
    package let subject: String?
    /// Why it can't be done to this one; nil when it can.
    package let disabledReason: String?
    /// Of an email that is to go out: to whom, and how it begins. Untrusted.
    package let email: EmailOpening?

    package var name: String { subject.map { "“\($0.prefix(60))”" } ?? id }
    var named: (id: Interaction.ID, name: String) { (id, name) }
  }

  package struct EmailOpening: Sendable, Equatable {
    package let to: [String]
    package let firstLine: String?
  }

  package let action: ItemAction
  /// Those that it can be done to.
  package let items: [Item]
  /// Those that it can't be done to, and are passed over.
  package let others: [Item]
  let answersCountFrom: State.Instant?
}

extension State {
  /// Does it, or asks first, or says why not.
  mutating func confirmOrStart(
    _ action: ItemAction, on targets: [ActionTarget], _ context: inout UpdateContext
  ) {
    screen.openDialog.close()
    guard !targets.isEmpty else {
      return say(.warning, disabledReason(kind: action.kind) ?? "It is gone", &context)
    }
    let items = targets.map { target in
      Confirmation.Item(
        id: target.id, medium: target.interaction.medium, subject: target.interaction.subject,
        disabledReason: disabledReason(for: action, target),
        email: action.kind == .send ? target.emailOpening : nil)
    }
    let able = items.filter { $0.disabledReason == nil }
    guard !able.isEmpty else { return sayWhyNot(items, action, &context) }
    guard needsConfirmation(action, targets, count: able.count) else {
      return start(action, on: items.map(\.named), &context)
    }
    screen.openDialog.open(
      .confirmation(
        Confirmation(
          action: action, items: able, others: items.filter { $0.disabledReason != nil },
          answersCountFrom: context.now + OpenDialog.answerDelay)))
  }

  private mutating func sayWhyNot(
    _ items: [Confirmation.Item], _ action: ItemAction, _ context: inout UpdateContext
  ) {
    guard let reason = reasonForNone(items.map(\.disabledReason), action.kind) else { return }
    say(.warning, reason, about: items.count == 1 ? items.first?.id : nil, &context)
  }

  /// What leaves the agent's hands for others' is asked about, and what happens to many at once.
  /// A pull is undone by putting back, and putting back by a pull: neither is asked about.
  private func needsConfirmation(
    _ action: ItemAction, _ targets: [ActionTarget], count: Int
  ) -> Bool {
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
    case .held(let held): return !isMyOwn(to) || !(held.origin.map(isMyOwn) ?? true)
    }
  }

  private func isMyOwn(_ id: WorkbinContents.ID) -> Bool {
    id.owner == .implicit && workbins[id]?.workbin.ownerType == .agent
  }
}

extension ActionTarget {
  fileprivate var emailOpening: Confirmation.EmailOpening? {
    guard case .held(let held) = self else { return nil }
    let email = held.emailSource.email
    let line = email.plainText?.prefix(2_000).split(whereSeparator: \.isNewline)
      .first { !$0.allSatisfy(\.isWhitespace) }
    return Confirmation.EmailOpening(to: email.to, firstLine: line.map { String($0.prefix(200)) })
  }
}
