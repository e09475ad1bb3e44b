import WebServices

/// Reading the workbins, what lies in them, and what is mine.
extension State {
  mutating func readList(_ turn: inout Turn) {
    guard !calls.contains(.listAll), !calls.contains(.listMine) else { return }
    call(.allWorkbins, for: .listAll, &turn)
  }

  mutating func answeredList(
    _ purpose: Purpose, _ result: Result<Answer, CallFailure>, _ turn: inout Turn
  ) {
    switch result {
    case .success(let answer): takeList(answer.workbins, &turn)
    case .failure(.refused) where purpose == .listAll:
      // Not everyone may see the list of all; the list of one's own is the same by another URL.
      call(.myWorkbins, for: .listMine, &turn)
    case .failure(let failure):
      knowsShelves = true
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
    if maySubscribe { readUnread(&turn) }
  }

  private func isInScope(_ workbin: Workbin) -> Bool {
    guard case .only(let wanted) = scope else { return true }
    return [workbin.id, workbin.name, workbin.displayName].contains(wanted)
  }

  /// Subscribing begins when the topics stand and the session has been asked for; before that, an
  /// operation would be refused, or its notification missed.
  private var maySubscribe: Bool {
    !wasNeverEstablished && session != .none && session != .starting
  }

  /// Subscribes to every workbin and reads everything again.
  mutating func readEverything(_ turn: inout Turn) {
    for medium in [Medium.workitem, .email, .chat] where !calls.contains(.mine(medium)) {
      call(.mine(medium), for: .mine(medium), &turn)
    }
    for shelf in shelves { subscribeAndRead(shelf.id, &turn) }
  }

  private mutating func readUnread(_ turn: inout Turn) {
    for shelf in shelves where shelf.content == .unread { subscribeAndRead(shelf.id, &turn) }
  }

  /// First the subscription, then the content: what comes in between is told, not missed.
  private mutating func subscribeAndRead(_ id: Workbin.ID, _ turn: inout Turn) {
    guard maySubscribe else { return readContent(id, &turn) }
    guard !calls.contains(.subscribe(id)), let index = shelfIndex(id) else { return }
    if shelves[index].content != .read { shelves[index].content = .reading }
    call(.subscribe(to: id), for: .subscribe(id), &turn)
  }

  mutating func readContent(_ id: Workbin.ID, _ turn: inout Turn) {
    guard !calls.contains(.content(id)), let index = shelfIndex(id) else { return }
    shelves[index].changesWhileReading = []
    shelves[index].readAt = nil
    if shelves[index].content != .read { shelves[index].content = .reading }
    call(.content(of: id), for: .content(id), &turn)
  }

  /// An accepted subscription comes into force with its notification [D:WorkbinSubscribeNotifications];
  /// where that stays away, the content is read all the same.
  mutating func answeredSubscribe(
    _ id: Workbin.ID, _ result: Result<Answer, CallFailure>, _ turn: inout Turn
  ) {
    guard let index = shelfIndex(id) else { return }
    switch result {
    case .success:
      if !shelves[index].isSubscribed { shelves[index].readAt = turn.now + Shelf.subscribing }
    case .failure(let failure):
      say(
        .warning, "No news from \(shelves[index].workbin.displayName): \(failure.sentence)", &turn)
      readContent(id, &turn)
    }
  }

  mutating func subscriptionChanged(_ subscription: WorkbinSubscription, _ turn: inout Turn) {
    guard let index = shelfIndex(subscription.workbin) else { return }
    switch subscription.outcome {
    case .subscribed:
      shelves[index].isSubscribed = true
      readContent(subscription.workbin, &turn)
    case .unsubscribed: shelves[index].isSubscribed = false
    case .failed:
      let words = subscription.words.map { ": \($0)" } ?? ""
      say(.warning, "No news from \(shelves[index].workbin.displayName)\(words)", &turn)
      readContent(subscription.workbin, &turn)
    }
  }

  /// Contents whose subscription was accepted a while ago, without a word since.
  mutating func readOverdueContents(_ turn: inout Turn) {
    for shelf in shelves {
      if let due = shelf.readAt, due <= turn.now { readContent(shelf.id, &turn) }
    }
  }

  mutating func answeredContent(
    _ id: Workbin.ID, _ result: Result<Answer, CallFailure>, _ turn: inout Turn
  ) {
    guard let index = shelfIndex(id) else { return }
    switch result {
    case .success(let answer):
      let known = Set(shelves[index].items.map(\.id))
      let isFirst = shelves[index].content != .read
      shelves[index].replaceItems(answer.content.filter { !isOnDesk($0.id) })
      shelves[index].content = .read
      shelves[index].isStale = isLinkDown
      if !isFirst, place != .shelf(id) {
        shelves[index].unseen.formUnion(
          shelves[index].items.map(\.id).filter { !known.contains($0) })
      }
    case .failure(let failure):
      if shelves[index].content == .read {
        shelves[index].isStale = true
      } else {
        shelves[index].content = .failed(failure.sentence)
      }
    }
  }

  /// A whole list of what is mine, of one medium: what is on the desk but not in it has gone.
  mutating func answeredMine(
    _ medium: Medium, begunAt: Instant, _ result: Result<Answer, CallFailure>,
    _ turn: inout Turn
  ) {
    guard case .success(let answer) = result else { return }
    let mine = answer.interactions.filter { !($0.state?.isOver ?? false) }
    let ids = Set(mine.map(\.id))
    for record in desk where record.medium == medium && !ids.contains(record.id) {
      // One that came while the list was on its way is newer than the list.
      if record.cameAt < begunAt { leaveDesk(record.id) }
    }
    for interaction in mine { hold(interaction, kind: "read again", &turn) }
  }
}
