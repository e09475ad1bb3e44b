import WebServices

/// Actions of which nobody said what came: the server is asked. First whether the interaction is mine;
/// if not, whether it lies in the workbin that it was pulled from, or was to go to.
extension PendingActions {
  /// Those whose outcome has stayed away for too long.
  mutating func verifyOverdue(at now: State.Instant) -> [Fact] {
    open.values.filter { $0.deadline.map { $0 <= now } ?? false }.flatMap { action in
      (action.phase == .verifying
        ? [] : [happened(action.interaction.id, .unanswered(after: PendingAction.outcomeTimeout))])
        + verify(action.id)
    }
  }

  /// Those whose outcome is open after the link was away: pulls first.
  mutating func verifyOpen() -> [Fact] {
    let open = open.values.filter { $0.phase != .waitingForPull }
    return (open.filter(\.id.isPull) + open.filter { !$0.id.isPull }).flatMap { verify($0.id) }
  }

  /// The list of what is mine, for one action. `draft`: the one that a reply has begun, of which
  /// nobody told.
  mutating func receivedOwnership(
    _ result: Result<[Interaction], RequestFailure>, _ action: PendingAction, draft: Interaction?,
    at now: State.Instant
  ) -> [Fact] {
    let id = action.interaction.id
    switch result {
    case .success(let held):
      if let draft { return [.described(draft, .fetched)] }
      guard let mine = held.first(where: { $0.id == id && !($0.state?.isReleased ?? false) }) else {
        return notHeld(action, at: now)
      }
      if action.id.isPull {
        return [happened(id, .serverSaid("it is yours")), .described(mine, .fetched)]
      }
      return [.described(mine, .fetched), .stillHeld(mine, action)]
    case .failure(.rejected) where action.id.isPull: return verifyPresence(action.id)
    case .failure(let failure):
      fail(action.id, failure.message)
      return []
    }
  }

  private mutating func notHeld(_ action: PendingAction, at now: State.Instant) -> [Fact] {
    let kind = action.action.kind
    if kind == .pull { return endsByRefusal(action.id, at: now) ? verifyPresence(action.id) : [] }
    if [.putBack, .move].contains(kind) { return verifyPresence(action.id) }
    let id = action.interaction.id
    return [
      happened(id, .serverSaid("it is no longer yours")), .missing(id),
    ]
  }

  /// It is mine as before: that is no outcome, unless it says one by itself.
  mutating func stillHeld(
    _ interaction: Interaction, _ action: PendingAction, at now: State.Instant
  ) -> [Fact] {
    let id = interaction.id
    guard openAction(on: id)?.number == action.number else { return [] }
    if action.action.kind == .setInFocus {
      fail(action.id, "nobody can tell whether it is in focus")
      return []
    }
    if case .save(let text) = action.action, interaction.email.plainText == text {
      return sawSaved(id, at: now)
    }
    guard endsByRefusal(action.id, at: now) else { return [] }
    return [happened(id, .serverSaid("it is still yours"))]
      + refuse(action.id, "no outcome; asked the server: it is still yours", at: now)
  }

  /// What lies in the workbin, for one action.
  mutating func receivedPresence(
    _ result: Result<[Interaction], RequestFailure>, _ action: PendingAction, at now: State.Instant
  ) -> [Fact] {
    guard case .success(let contents) = result else {
      if case .failure(let failure) = result { fail(action.id, failure.message) }
      return []
    }
    let id = action.interaction.id
    let isThere = contents.contains { $0.id == id }
    guard isThere && !action.id.isPull || endsByRefusal(action.id, at: now) else { return [] }
    let finding = action.finding(isThere: isThere)
    let logged = happened(id, .serverSaid(finding))
    let ends =
      isThere && !action.id.isPull
      ? confirm(action.id, at: now)
      : refuse(action.id, "no outcome; asked the server: \(finding)", at: now)
    let released: [Fact] = action.id.isPull ? [] : [.released(id)]
    let outdated = action.workbin.map { Fact.contentsOutdated($0) }
    return [logged] + ends + released + (outdated.map { [$0] } ?? [])
  }
}

extension PendingAction {
  fileprivate func finding(isThere: Bool) -> String {
    guard let destination, !id.isPull else {
      return isThere ? "still in the workbin" : "no longer in the workbin, and not yours"
    }
    return isThere
      ? "it lies in \(destination.name)" : "not yours any more, and not in \(destination.name)"
  }
}
