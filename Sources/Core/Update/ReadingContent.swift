import WebServices

/// Reading what lies in one workbin: first the subscription, then the content, so that what comes in
/// between is told, not missed.
extension State {
  mutating func subscribeAndRead(_ id: WorkbinContents.ID, _ context: inout UpdateContext) {
    guard maySubscribe else { return readContent(id, &context) }
    guard !calls.contains(.subscribe(id)), let index = workbinIndex(id) else { return }
    workbins[index].subscription = .requested
    if case .none = workbins[index].fetch { workbins[index].fetch = .waiting(due: nil) }
    if workbins[index].status != .loaded { workbins[index].status = .loading }
    call(.subscribe(to: id.workbin, owner: id.owner), for: .subscribe(id), &context)
  }

  /// An accepted subscription comes into force with its notification [D:WorkbinSubscribeNotifications];
  /// where that stays away, the content is read all the same.
  mutating func answeredSubscribe(
    _ id: WorkbinContents.ID, _ result: Result<APIResponse, RequestFailure>,
    _ context: inout UpdateContext
  ) {
    guard let index = workbinIndex(id) else { return }
    switch result {
    case .success: subscriptionAccepted(index, context.now)
    case .failure(.rejected(let error))
    where mayRestartSession && [.wrongState, .forbidden].contains(error.kind):
      // The server has forgotten the contact-centre session that we began, as after its restart.
      (session, mayRestartSession) = (.none, false)
      startSession(&context)
    case .failure(let failure):
      let name = workbins[index].name
      if session != .starting {
        say(.warning, "No news from \(name): \(failure.message)", &context)
      }
      if workbins[index].subscription == .requested {
        workbins[index].subscription =
          failure.isTransient ? .retry(at: context.now + WorkbinContents.retryDelay) : .none
      }
      readContent(id, &context)
    }
  }

  private mutating func subscriptionAccepted(_ index: Int, _ now: Instant) {
    switch workbins[index].fetch {
    case .waiting: workbins[index].fetch = .waiting(due: now + WorkbinContents.subscriptionTimeout)
    case .underWay(let changes, _) where workbins[index].subscription == .requested:
      // Asked for before anybody would have told of a change.
      workbins[index].fetch = .underWay(changes: changes, isOutdated: true)
    case .underWay, .none: break
    }
  }

  mutating func subscriptionChanged(
    _ subscription: WorkbinSubscription, _ context: inout UpdateContext
  ) {
    guard let index = shelfIndex(told: subscription.workbin, subscription.owner) else { return }
    let contents = workbins[index]
    switch subscription.outcome {
    case .subscribed: workbins[index].subscription = .inForce
    case .unsubscribed: return
    case .failed:
      workbins[index].subscription = .none
      let words = subscription.message.map { ": \($0)" } ?? ""
      say(.warning, "No news from \(contents.name)\(words)", &context)
    }
    readContent(contents.id, &context)
  }

  /// Contents that have waited for as long as they may, and subscriptions that are to be tried again.
  mutating func readOverdueContents(_ context: inout UpdateContext) {
    for contents in workbins {
      if case .waiting(let due?) = contents.fetch, due <= context.now {
        readContent(contents.id, &context)
      }
      if case .retry(let due) = contents.subscription, due <= context.now {
        subscribeAndRead(contents.id, &context)
      }
    }
  }

  mutating func readContent(_ id: WorkbinContents.ID, _ context: inout UpdateContext) {
    guard let index = workbinIndex(id) else { return }
    if case .underWay(let changes, _) = workbins[index].fetch {
      // Whoever asks now wants to know how it is now: the answer on its way may be older.
      workbins[index].fetch = .underWay(changes: changes, isOutdated: true)
      return
    }
    workbins[index].fetch = .underWay(changes: [], isOutdated: false)
    if workbins[index].status != .loaded { workbins[index].status = .loading }
    call(contentCall(id), for: .content(id), &context)
  }

  mutating func answeredContent(
    _ id: WorkbinContents.ID, _ result: Result<APIResponse, RequestFailure>,
    _ context: inout UpdateContext
  ) {
    guard let index = workbinIndex(id),
      case .underWay(let changes, let isOutdated) = workbins[index].fetch
    else { return }
    workbins[index].fetch = .none
    switch result {
    case .success(let response): fill(index, response.content, then: changes, context.now)
    case .failure(.rejected(let error)) where error.kind == .forbidden:
      contentForbidden(index, error.description, &context)
    case .failure(let failure): contentFailed(index, failure.message, &context)
    }
    if isOutdated { readContent(id, &context) }
  }

  private mutating func fill(
    _ index: Int, _ content: [Interaction], then changes: [WorkbinChange], _ now: Instant
  ) {
    let known = workbins[index].items
    let isFirst = workbins[index].status != .loaded
    let held = Set(held.map(\.id))
    let hidden = held.isEmpty ? [] : content.filter { held.contains($0.id) }.map(\.detached)
    workbins[index].hidden = Dictionary(
      hidden.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    workbins[index].replaceItems(
      hidden.isEmpty ? content : content.filter { !held.contains($0.id) }, then: changes)
    tellFound(in: workbins[index], now)
    workbins[index].status = .loaded
    workbins[index].isStale = isLinkDown
    guard !isFirst else { return }
    notice(new: workbins[index].items.filter { !known.contains(id: $0.id) }, in: index, now)
  }

  /// What may not be seen any more is not shown any more. That does not pass by itself: it is asked
  /// again with all else.
  private mutating func contentForbidden(
    _ index: Int, _ sentence: String, _ context: inout UpdateContext
  ) {
    let wasRead = workbins[index].status == .loaded
    workbins[index].replaceItems([], then: [])
    (workbins[index].status, workbins[index].isStale) = (.failed(sentence), false)
    guard wasRead else { return }
    say(.warning, "You may no longer look into \(workbins[index].name): \(sentence)", &context)
  }

  /// What was read before stays, marked stale; either way it is tried again by itself.
  private mutating func contentFailed(
    _ index: Int, _ sentence: String, _ context: inout UpdateContext
  ) {
    workbins[index].fetch = .waiting(due: context.now + WorkbinContents.retryDelay)
    guard workbins[index].status == .loaded else {
      workbins[index].status = .failed(sentence)
      return
    }
    workbins[index].isStale = true
    say(
      .warning, "\(workbins[index].name) can't be read again: \(sentence)", &context)
  }
}
