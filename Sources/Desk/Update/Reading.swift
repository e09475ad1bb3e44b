import WebServices

/// Reading the list of workbins, and what is mine.
extension State {
  mutating func readList(_ turn: inout Turn) {
    guard !calls.contains(.listAll), !calls.contains(.listMine) else { return }
    listRetry = nil
    call(.allWorkbins, for: .listAll, &turn)
  }

  mutating func answeredList(
    _ purpose: Purpose, _ result: Result<Answer, CallFailure>, _ turn: inout Turn
  ) {
    switch result {
    case .success(let answer):
      listFailure = nil
      takeList(answer.workbins, &turn)
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
    shelves = inOrder.map { known[$0.id] ?? Shelf($0) }
    if case .shelf(let id) = place, !shelves.contains(where: { $0.id == id }) { place = .desk }
    if place == .desk, desk.isEmpty, known.isEmpty, let first = shelves.first {
      place = .shelf(first.id)
    }
    if maySubscribe || hasLinkFailed { readUnread(&turn) }
  }

  private func isInScope(_ workbin: Workbin) -> Bool {
    guard case .only(let wanted) = scope else { return true }
    return [workbin.id, workbin.name, workbin.displayName].contains(wanted)
  }

  /// Whether the link never stood and is in trouble: then lists are read without it.
  private var hasLinkFailed: Bool {
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

  /// Subscribes to every workbin and reads everything again.
  mutating func readEverything(_ turn: inout Turn) {
    for medium in Self.media { readMine(medium, &turn) }
    for shelf in shelves { subscribeAndRead(shelf.id, &turn) }
  }

  /// Reads only what nobody has read yet.
  mutating func readUnread(_ turn: inout Turn) {
    for medium in Self.media where !knownMine.contains(medium) { readMine(medium, &turn) }
    for shelf in shelves where shelf.content == .unread { subscribeAndRead(shelf.id, &turn) }
  }

  private mutating func readMine(_ medium: Medium, _ turn: inout Turn) {
    if !calls.contains(.mine(medium)) { call(.mine(medium), for: .mine(medium), &turn) }
  }

  /// The media whose interactions can be mine.
  static let media: [Medium] = [.workitem, .email, .chat]

  /// Whether the desk is known to hold all that is mine.
  package var knowsDesk: Bool { Self.media.allSatisfy(knownMine.contains) }

  /// A whole list of what is mine, of one medium: what is on the desk but not in it has gone. What
  /// was heard of after the list was asked for is newer than the list.
  mutating func answeredMine(
    _ medium: Medium, begunAt: Instant, _ result: Result<Answer, CallFailure>,
    _ turn: inout Turn
  ) {
    switch result {
    case .success(let answer):
      knownMine.insert(medium)
      takeMine(answer, medium, olderThan: begunAt, &turn)
    case .failure(.refused(let refusal)) where refusal.kind == .notFound:
      // No such collection on this server, so nothing of that medium can be mine.
      knownMine.insert(medium)
    case .failure(let failure):
      knownMine.remove(medium)
      say(.warning, "Your \(medium.collection) can't be read: \(failure.sentence)", &turn)
    }
  }

  private mutating func takeMine(
    _ answer: Answer, _ medium: Medium, olderThan begunAt: Instant, _ turn: inout Turn
  ) {
    let mine = answer.interactions.filter { !($0.state?.isOver ?? false) }
    let ids = Set(mine.map(\.id))
    for held in desk where held.medium == medium && !ids.contains(held.id) {
      if (heardAt[held.id] ?? held.cameAt) >= begunAt { continue }
      record(.told("no longer yours"), held.id, turn.now)
      say(.warning, "\(name(of: held.id)) is no longer yours, the server says", &turn)
      leaveDesk(held.id)
    }
    for interaction in mine {
      if let heard = heardAt[interaction.id], heard >= begunAt { continue }
      hold(interaction, kind: "read again", &turn)
    }
    if !Self.media.contains(where: { calls.contains(.mine($0)) }) { heardAt = [:] }
  }
}
