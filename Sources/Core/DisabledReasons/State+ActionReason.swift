import WebServices

/// Why an action can't be done to an interaction, and since when, in sentences; nil when it can.
extension State {
  /// To what an action is about now: its first, where it is about many.
  func disabledReason(kind: ItemAction.Kind) -> String? {
    if let reason = reasonForNoAction(kind) { return reason }
    guard let target = firstTarget else { return reasonForNothing(kind) }
    return disabledReason(kind: kind, target)
  }

  func disabledReason(kind: ItemAction.Kind, _ target: ActionTarget) -> String? {
    if let reason = reasonForNoAction(kind) { return reason }
    if let reason = missingPrivilege(for: kind, target) { return reason }
    if let action = actions.openAction(on: target.id), action.isUnderWay {
      return "\(target.name) is \(action.action.kind.beingDone) already"
    }
    switch target {
    case .inWorkbin(_, let workbin, _): return disabledReason(kind: kind, target, in: workbin)
    case .held(let held): return disabledReason(kind: kind, held)
    }
  }

  func disabledReason(for action: ItemAction, _ target: ActionTarget) -> String? {
    if let reason = disabledReason(kind: action.kind, target) { return reason }
    switch (action, target) {
    case (.complete(_?), _), (.transferToQueue, _):
      return administrator.allows(.moveToQueue) ? nil : notGranted(.moveToQueue)
    case (.send, .held(let held)) where held.emailSource.email.to.isEmpty:
      return "\(target.name) is to nobody: the server has not said to whom"
    case (.move(let to, _), .inWorkbin(_, _, let from)) where to == from:
      return "\(target.name) lies there already"
    case (.changeUserData(let change), .held(let held)):
      return change.fitted(to: held.userData).capabilities.lazy
        .compactMap { missingCapability($0, held) }.first
    default: return nil
    }
  }

  private func reasonForNoAction(_ kind: ItemAction.Kind) -> String? {
    guard server.agent != nil else { return DisabledReason.notSignedIn }
    return isReadOnly
      ? "\(kind.infinitive.startingUpper) is not possible: workbin was started with --read-only"
      : nil
  }

  private func disabledReason(
    kind: ItemAction.Kind, _ target: ActionTarget, in workbin: Workbin
  ) -> String? {
    let isBeingPulled = actions.pull(of: target.id)?.isUnderWay == true
    switch kind {
    case .pull, .move:
      return isBeingPulled ? "\(target.name) is being pulled already" : nil
    case .putBack where isBeingPulled: return nil
    case .putBack: return "\(target.name) lies in \(workbin.displayName) already"
    default: return "\(target.name) lies in \(workbin.displayName): pull it first"
    }
  }

  private func disabledReason(kind: ItemAction.Kind, _ held: HeldInteraction) -> String? {
    switch kind {
    case .pull: return DisabledReason.alreadyYours
    case .putBack, .move:
      if held.state == .invited { return "It is not accepted yet: A accepts, X rejects" }
      guard kind == .putBack, held.origin == nil else { return nil }
      return "Nobody saw which workbin it came from: m moves it to one"
    case .changeUserData:
      let names = ["UpdateUserData", "AttachUserData", "DeleteUserData"]
      return names.contains(where: held.capabilities.contains)
        ? nil : missingCapability(names[0], held)
    // The page that saves shows an email without that capability. [D:EmailSave]
    case .save where held.capabilities.contains("Send"): return nil
    default: return kind.capability.flatMap { missingCapability($0, held) }
    }
  }

  /// Where there is nothing that it could be done to.
  private func reasonForNothing(_ kind: ItemAction.Kind) -> String {
    guard let released = held.lastReleased, screen.live.shown == released.id else {
      return "There is nothing to \(kind.infinitive) here"
    }
    if let capability = kind.capability, let reason = missingCapability(capability, released) {
      return reason
    }
    let since = clock.timeOfDay(at: released.since)
    return "It is no longer yours: its state is \(released.state.name) since \(since)"
  }
}

/// What the interaction does not allow now.
extension State {
  /// `Complete is not among its capabilities since 12:04:31, when its state became Revoked`
  private func missingCapability(_ capability: String, _ held: HeldInteraction) -> String? {
    guard !held.capabilities.contains(capability) else { return nil }
    let sentence = "\(capability) is not among its capabilities"
    let history = self.held.histories[held.id]
    let loss = history.last {
      if case .capabilities(_, let lost) = $0.kind { lost.contains(capability) } else { false }
    }
    guard let loss else {
      let since = clock.timeOfDay(at: held.since)
      return "\(sentence): its state is \(held.state.name) since \(since)"
    }
    let state = history.last {
      if case .state = $0.kind { $0.at == loss.at } else { false }
    }
    let since = "\(sentence) since \(clock.timeOfDay(at: loss.at))"
    guard case .state(_, let to, _)? = state?.kind else { return since }
    return "\(since), when its state became \(to.name)"
  }
}

/// What the administrator has forbidden.
extension State {
  /// Who forbids, and since when that is known: the options are fetched when the agent signs in.
  func notGranted(_ privilege: AdministratorOptions.Privilege) -> String {
    let since = administrator.knownSince.map { ": known since \(clock.timeOfDay(at: $0))" } ?? ""
    return "Your administrator does not grant \(privilege.rawValue)\(since)"
  }

  private func missingPrivilege(for kind: ItemAction.Kind, _ target: ActionTarget) -> String? {
    kind.privileges(on: target).first { !administrator.allows($0) }.map(notGranted)
  }
}

extension ItemAction.Kind {
  /// `is being completed already`
  fileprivate var beingDone: String { self == .changeUserData ? "being changed" : "being \(past)" }

  fileprivate func privileges(on target: ActionTarget) -> [AdministratorOptions.Privilege] {
    switch self {
    case .pull: target.pullPrivileges
    case .putBack: [.useWorkbins]
    case .move: target.pullPrivileges + [.moveToWorkbin]
    case .complete: target.interaction.medium == .email ? [.useEmail, .markEmailDone] : []
    case .changeUserData: [.editCaseData]
    case .reply: [.useEmail, .replyToEmail]
    case .replyToAll: [.useEmail, .replyToAll]
    case .save: [.useEmail, .saveEmail]
    case .send: [.useEmail, .sendEmail]
    case .deleteDraft: [.useEmail, .deleteEmail]
    case .transfer, .setInFocus, .accept, .reject: []
    }
  }
}

extension ActionTarget {
  fileprivate var pullPrivileges: [AdministratorOptions.Privilege] {
    guard case .inWorkbin(_, _, let workbin) = self, case .user = workbin.owner else {
      return [.useWorkbins]
    }
    return [.useWorkbins, .useTeamWorkbins]
  }
}
