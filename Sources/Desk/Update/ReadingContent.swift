import WebServices

/// Reading what lies in one workbin: first the subscription, then the content, so that what comes in
/// between is told, not missed.
extension State {
  mutating func subscribeAndRead(_ id: Shelf.ID, _ turn: inout Turn) {
    guard maySubscribe else { return readContent(id, &turn) }
    guard !calls.contains(.subscribe(id)), let index = shelfIndex(id) else { return }
    shelves[index].watching = .asked
    if case .none = shelves[index].reading { shelves[index].reading = .waiting(due: nil) }
    if shelves[index].content != .read { shelves[index].content = .reading }
    call(.subscribe(to: id.workbin, held: id.holder), for: .subscribe(id), &turn)
  }

  /// An accepted subscription comes into force with its notification [D:WorkbinSubscribeNotifications];
  /// where that stays away, the content is read all the same.
  mutating func answeredSubscribe(
    _ id: Shelf.ID, _ result: Result<Answer, CallFailure>, _ turn: inout Turn
  ) {
    guard let index = shelfIndex(id) else { return }
    switch result {
    case .success: subscriptionAccepted(index, turn.now)
    case .failure(.refused(let refusal))
    where mayRestartSession && [.wrongState, .forbidden].contains(refusal.kind):
      // The server has forgotten the contact-centre session that we began, as after its restart.
      (session, mayRestartSession) = (.none, false)
      startSession(&turn)
    case .failure(let failure):
      let name = shelves[index].name
      if session != .starting { say(.warning, "No news from \(name): \(failure.sentence)", &turn) }
      if shelves[index].watching == .asked {
        shelves[index].watching = failure.mayPass ? .again(at: turn.now + Shelf.retry) : .no
      }
      readContent(id, &turn)
    }
  }

  private mutating func subscriptionAccepted(_ index: Int, _ now: Instant) {
    switch shelves[index].reading {
    case .waiting: shelves[index].reading = .waiting(due: now + Shelf.subscribing)
    case .underWay(let changes, _) where shelves[index].watching == .asked:
      // Asked for before anybody would have told of a change.
      shelves[index].reading = .underWay(changes: changes, isOutdated: true)
    case .underWay, .none: break
    }
  }

  mutating func subscriptionChanged(_ subscription: WorkbinSubscription, _ turn: inout Turn) {
    guard let index = shelfIndex(told: subscription.workbin, subscription.holder) else { return }
    let shelf = shelves[index]
    switch subscription.outcome {
    case .subscribed: shelves[index].watching = .inForce
    case .unsubscribed: return
    case .failed:
      shelves[index].watching = .no
      let words = subscription.words.map { ": \($0)" } ?? ""
      say(.warning, "No news from \(shelf.name)\(words)", &turn)
    }
    readContent(shelf.id, &turn)
  }

  /// Contents that have waited for as long as they may, and subscriptions that are to be tried again.
  mutating func readOverdueContents(_ turn: inout Turn) {
    for shelf in shelves {
      if case .waiting(let due?) = shelf.reading, due <= turn.now { readContent(shelf.id, &turn) }
      if case .again(let due) = shelf.watching, due <= turn.now {
        subscribeAndRead(shelf.id, &turn)
      }
    }
  }

  mutating func readContent(_ id: Shelf.ID, _ turn: inout Turn) {
    guard let index = shelfIndex(id) else { return }
    if case .underWay(let changes, _) = shelves[index].reading {
      // Whoever asks now wants to know how it is now: the answer on its way may be older.
      shelves[index].reading = .underWay(changes: changes, isOutdated: true)
      return
    }
    shelves[index].reading = .underWay(changes: [], isOutdated: false)
    if shelves[index].content != .read { shelves[index].content = .reading }
    call(contentCall(id), for: .content(id), &turn)
  }

  mutating func answeredContent(
    _ id: Shelf.ID, _ result: Result<Answer, CallFailure>, _ turn: inout Turn
  ) {
    guard let index = shelfIndex(id),
      case .underWay(let changes, let isOutdated) = shelves[index].reading
    else { return }
    shelves[index].reading = .none
    switch result {
    case .success(let answer): fill(index, answer.content, then: changes, turn.now)
    case .failure(.refused(let refusal)) where refusal.kind == .forbidden:
      contentForbidden(index, refusal.description, &turn)
    case .failure(let failure): contentFailed(index, failure.sentence, &turn)
    }
    if isOutdated { readContent(id, &turn) }
  }

  private mutating func fill(
    _ index: Int, _ content: [Interaction], then changes: [WorkbinChange], _ now: Instant
  ) {
    let known = shelves[index].items
    let isFirst = shelves[index].content != .read
    let held = Set(desk.map(\.id))
    let hidden = held.isEmpty ? [] : content.filter { held.contains($0.id) }.map(\.detached)
    shelves[index].hidden = Dictionary(
      hidden.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    shelves[index].replaceItems(
      hidden.isEmpty ? content : content.filter { !held.contains($0.id) }, then: changes)
    tellFound(in: shelves[index], now)
    shelves[index].content = .read
    shelves[index].isStale = isLinkDown
    guard !isFirst else { return }
    notice(new: shelves[index].items.filter { !known.contains(id: $0.id) }, in: index, now)
  }

  /// What may not be seen any more is not shown any more. That does not pass by itself: it is asked
  /// again with all else.
  private mutating func contentForbidden(_ index: Int, _ sentence: String, _ turn: inout Turn) {
    let wasRead = shelves[index].content == .read
    shelves[index].replaceItems([], then: [])
    (shelves[index].content, shelves[index].isStale) = (.failed(sentence), false)
    guard wasRead else { return }
    say(.warning, "You may no longer look into \(shelves[index].name): \(sentence)", &turn)
  }

  /// What was read before stays, marked stale; either way it is tried again by itself.
  private mutating func contentFailed(_ index: Int, _ sentence: String, _ turn: inout Turn) {
    shelves[index].reading = .waiting(due: turn.now + Shelf.retry)
    guard shelves[index].content == .read else {
      shelves[index].content = .failed(sentence)
      return
    }
    shelves[index].isStale = true
    say(
      .warning, "\(shelves[index].name) can't be read again: \(sentence)", &turn)
  }
}
