import WebServices

/// Reading the list of workbins, and everything that hangs on it.
extension State {
  mutating func readList(_ turn: inout Turn) {
    guard !calls.contains(.listAll), !calls.contains(.listMine) else {
      // The answer on its way may be older than whatever made us ask.
      isListOutdated = true
      return
    }
    (listRetry, isListOutdated) = (nil, false)
    call(.allWorkbins, for: .listAll, &turn)
    if scope == .everything { readTeam(&turn) }
  }

  mutating func answeredList(
    _ purpose: Purpose, _ result: Result<Answer, CallFailure>, _ turn: inout Turn
  ) {
    switch result {
    case .success(let answer):
      listFailure = nil
      takeList(answer.workbins, &turn)
      if isListOutdated { readList(&turn) }
    case .failure(.refused(let refusal))
    where purpose == .listAll && [.forbidden, .notFound].contains(refusal.kind):
      // Not everyone may see the list of all; the list of one's own is the same by another URL.
      call(.myWorkbins, for: .listMine, &turn)
    case .failure(let failure):
      listFailure = failure.sentence
      listRetry = turn.now + Shelf.retry
      say(.error, "The workbins can't be read: \(failure.sentence)", &turn)
    }
  }

  private mutating func takeList(_ workbins: [Workbin], _ turn: inout Turn) {
    knowsShelves = true
    let wanted = workbins.filter(isInScope)
    let known = Dictionary(
      shelves.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let inOrder = wanted.filter { $0.owner == .agent } + wanted.filter { $0.owner != .agent }
    let others = shelves.filter { $0.holder != .plain }
    shelves = inOrder.map { known[Shelf.ID($0.id)] ?? Shelf($0) } + others
    if case .shelf(let id) = place, !shelves.contains(where: { $0.id == id }) { place = .desk }
    if place == .desk, !hasChosenPlace, desk.isEmpty, known.isEmpty, let first = shelves.first {
      place = .shelf(first.id)
    }
    if maySubscribe || hasLinkFailed { readUnread(&turn) }
  }

  private func isInScope(_ workbin: Workbin) -> Bool {
    guard case .only(let wanted) = scope else { return true }
    return [workbin.id, workbin.name, workbin.displayName].contains(wanted)
  }

  /// Whether the link never stood and is in trouble: then lists are read without it.
  var hasLinkFailed: Bool {
    switch link {
    case .reconnecting, .stopped: wasNeverEstablished
    case .idle, .connecting, .live, .closed: false
    }
  }

  /// Subscribing begins when the topics stand and the session has been asked for; before that, an
  /// operation would be refused, or its notification missed.
  var maySubscribe: Bool {
    !wasNeverEstablished && session != .none && session != .starting
  }

  /// Subscribes to every workbin and reads everything again. After a gap, what is found to have
  /// changed is told as missed.
  mutating func readEverything(afterGap: Bool = false, _ turn: inout Turn) {
    for medium in Self.media { readMine(medium, afterGap: afterGap, &turn) }
    for shelf in shelves { subscribeAndRead(shelf.id, &turn) }
  }

  /// Reads only what nobody has read yet.
  mutating func readUnread(_ turn: inout Turn) {
    for medium in Self.media where mine[medium]?.isKnown != true { readMine(medium, &turn) }
    for shelf in shelves where shelf.content == .unread { subscribeAndRead(shelf.id, &turn) }
  }
}
