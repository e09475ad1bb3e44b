import WebServices

/// Why something can't be done, and since when, in sentences; nil when it can.
extension State {
  /// Of what an action is about now: its first, where it is about many.
  package func reasonNot(_ kind: ItemAction.Kind) -> String? {
    if let general = generalReasonNot(kind) { return general }
    guard let target = firstTarget else { return reasonOfNothing(kind) }
    return reasonNot(kind, target)
  }

  package func reasonNot(_ kind: ItemAction.Kind, _ target: ActionTarget) -> String? {
    if let general = generalReasonNot(kind) { return general }
    if let reason = privilegeReason(kind, target) { return reason }
    let id = target.id
    if let act = actions.open[id], act.phase.isUnderWay {
      return "\(target.name) is \(act.action.kind.beingDone) already"
    }
    switch target {
    case .inWorkbin(_, let workbin, _): return reasonNot(kind, lying: target, in: workbin)
    case .held(let record): return reasonNot(kind, mine: record)
    }
  }

  func reasonNot(to action: ItemAction, _ target: ActionTarget) -> String? {
    if let reason = reasonNot(action.kind, target) { return reason }
    if case .complete(_?) = action, !allows(.moveToQueue) { return notGranted(.moveToQueue) }
    if case .transferToQueue = action, !allows(.moveToQueue) { return notGranted(.moveToQueue) }
    if action.kind == .send, case .held(let record) = target, record.emailSource.email.to.isEmpty {
      return "\(target.name) is to nobody: the server has not said to whom"
    }
    if case .move(let contents, _) = action, case .inWorkbin(_, _, contents) = target {
      return "\(target.name) lies there already"
    }
    guard case .changeUserData(let change) = action, case .held(let record) = target else {
      return nil
    }
    return change.fitted(to: record.userData).capabilities.lazy
      .compactMap { lack(of: $0, record) }.first
  }

  private func generalReasonNot(_ kind: ItemAction.Kind) -> String? {
    guard case .done = signIn else { return "Not signed in yet" }
    return isReadOnly
      ? "\(kind.infinitive.asBeginning) is not possible: workbin was started with --read-only" : nil
  }

  private func reasonNot(_ kind: ItemAction.Kind, lying target: ActionTarget, in workbin: Workbin)
    -> String?
  {
    let isBeingPulled = pulls[target.id]?.isUnderWay == true
    switch kind {
    case .pull, .move:
      return isBeingPulled ? "\(target.name) is being pulled already" : nil
    case .putBack where isBeingPulled: return nil
    case .putBack: return "\(target.name) lies in \(workbin.displayName) already"
    default: return "\(target.name) lies in \(workbin.displayName): pull it first"
    }
  }

  private func reasonNot(_ kind: ItemAction.Kind, mine record: HeldInteraction) -> String? {
    switch kind {
    case .pull: return "It is yours already: select a workbin to pull from"
    case .putBack, .move:
      if record.state == .invited { return "It is not accepted yet: A accepts, X rejects" }
      guard kind == .putBack, record.origin == nil else { return nil }
      return "Nobody saw which workbin it came from: m moves it to one"
    case .changeUserData:
      let names = ["UpdateUserData", "AttachUserData", "DeleteUserData"]
      return names.contains(where: record.capabilities.contains)
        ? nil : lack(of: names[0], record)
    // The page that saves shows an email without that capability. [D:EmailSave]
    case .save where record.capabilities.contains("Send"): return nil
    default: return kind.capability.flatMap { lack(of: $0, record) }
    }
  }

  /// `Complete is not among its capabilities since 12:04:31, when its state became Revoked`
  func lack(of capability: String, _ record: HeldInteraction) -> String? {
    guard !record.capabilities.contains(capability) else { return nil }
    let sentence = "\(capability) is not among its capabilities"
    let happenings = histories[record.id]
    let loss = happenings.last {
      if case .capabilities(_, let lost) = $0.kind { lost.contains(capability) } else { false }
    }
    guard let loss else {
      let since = clock.timeOfDay(at: record.since)
      return "\(sentence): its state is \(record.state.name) since \(since)"
    }
    let state = happenings.last {
      if case .state = $0.kind { $0.at == loss.at } else { false }
    }
    let since = "\(sentence) since \(clock.timeOfDay(at: loss.at))"
    guard case .state(_, let to, _)? = state?.kind else { return since }
    return "\(since), when its state became \(to.name)"
  }

  /// Where there is nothing that it could be done to.
  private func reasonOfNothing(_ kind: ItemAction.Kind) -> String {
    guard let lastReleased, live.shown == lastReleased.id else {
      return "There is nothing to \(kind.infinitive) here"
    }
    if let capability = kind.capability, let reason = lack(of: capability, lastReleased) {
      return reason
    }
    let since = clock.timeOfDay(at: lastReleased.since)
    return "It is no longer yours: its state is \(lastReleased.state.name) since \(since)"
  }
}

/// What the administrator has forbidden.
extension State {
  /// A privilege that is absent forbids nothing: the server has the last word. [INF]
  func allows(_ privilege: AdministratorOptions.Privilege) -> Bool {
    settings?.allows(privilege) ?? true
  }

  /// Who forbids, and since when that is known: the settings are read when the agent signs in.
  func notGranted(_ privilege: AdministratorOptions.Privilege) -> String {
    let since = knowsSettingsSince.map { ": known since \(clock.timeOfDay(at: $0))" } ?? ""
    return "Your administrator does not grant \(privilege.rawValue)\(since)"
  }

  private func privilegeReason(_ kind: ItemAction.Kind, _ target: ActionTarget) -> String? {
    privileges(kind, target).first { !allows($0) }.map(notGranted)
  }

  private func privileges(_ kind: ItemAction.Kind, _ target: ActionTarget) -> [AdministratorOptions
    .Privilege]
  {
    switch kind {
    case .pull: Self.toTake(target)
    case .putBack: [.useWorkbins]
    case .move: Self.toTake(target) + [.moveToWorkbin]
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

  private static func toTake(_ target: ActionTarget) -> [AdministratorOptions.Privilege] {
    guard case .inWorkbin(_, _, let contents) = target, case .user = contents.owner else {
      return [.useWorkbins]
    }
    return [.useWorkbins, .useTeamWorkbins]
  }
}

extension ItemAction.Kind {
  /// `is being completed already`
  fileprivate var beingDone: String { self == .changeUserData ? "being changed" : "being \(past)" }
}

extension PendingAction.Phase {
  var isUnderWay: Bool {
    switch self {
    case .pulling, .sent, .accepted, .asking: true
    case .confirmed, .refused, .unknown: false
    }
  }
}

extension Pull {
  /// Whether its outcome is being waited for.
  var isUnderWay: Bool {
    switch phase {
    case .sent, .accepted, .asking: true
    case .confirmed, .refused, .unknown: false
    }
  }
}

extension ActionTarget {
  /// For people: its subject in quotes, or its id. Untrusted words.
  package var name: String { interaction.subject.map { "“\($0.prefix(60))”" } ?? id }
}

extension WallClock {
  /// `12:04:31`, as clocks tell it here.
  func timeOfDay(at instant: State.Instant) -> String {
    let seconds = time(at: instant).milliseconds / 1000 + Int64(utcOffset)
    let today = ((seconds % 86_400) + 86_400) % 86_400
    return [today / 3600, today / 60 % 60, today % 60]
      .map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
  }
}
