import WebServices

/// Loading what lies in one workbin: first the subscription, then the contents, so that what comes in
/// between is told, not missed. `ContentsLoader` says how far that has come.
extension State {
  mutating func load(_ id: WorkbinContents.ID, _ context: inout UpdateContext) {
    guard server.maySubscribe else { return fetchContents(id, &context) }
    guard workbins[id] != nil, !server.requests.contains(.subscribe(id)) else { return }
    workbins.update(id) { $0.requestSubscription() }
    request(.subscribe(to: id.workbin, owner: id.owner), for: .subscribe(id), &context)
  }

  mutating func receivedSubscription(
    _ id: WorkbinContents.ID, _ result: Result<APIResponse, RequestFailure>,
    _ context: inout UpdateContext
  ) {
    guard let contents = workbins[id] else { return }
    let now = context.now
    switch result {
    case .success: workbins.update(id) { $0.loader.subscriptionAccepted(at: now) }
    case .failure(.rejected(let error))
    where [.wrongState, .forbidden].contains(error.kind) && server.sessionForgotten():
      startSession(&context)
    case .failure(let failure):
      if server.session != .starting {
        say(.warning, "No news from \(contents.name): \(failure.message)", &context)
      }
      workbins.update(id) {
        $0.loader.subscriptionFailed(isTransient: failure.isTransient, at: now)
      }
      fetchContents(id, &context)
    }
  }

  mutating func subscriptionChanged(
    _ subscription: WorkbinSubscription, _ context: inout UpdateContext
  ) {
    guard let index = workbinIndex(of: subscription.workbin, subscription.owner) else { return }
    switch subscription.outcome {
    case .subscribed: workbins.update(index) { $0.loader.subscriptionChanged(isInForce: true) }
    case .unsubscribed: return
    case .failed:
      workbins.update(index) { $0.loader.subscriptionChanged(isInForce: false) }
      let reason = subscription.message.map { ": \($0)" } ?? ""
      say(.warning, "No news from \(workbins[index].name)\(reason)", &context)
    }
    fetchContents(workbins[index].id, &context)
  }

  /// Contents that have waited for as long as they may, and subscriptions that are to be tried again.
  mutating func loadOverdueContents(_ context: inout UpdateContext) {
    for contents in workbins {
      if contents.loader.isFetchDue(at: context.now) { fetchContents(contents.id, &context) }
      if contents.loader.isSubscriptionDue(at: context.now) { load(contents.id, &context) }
    }
  }
}

/// The contents.
extension State {
  mutating func fetchContents(_ id: WorkbinContents.ID, _ context: inout UpdateContext) {
    guard workbins.update(id, { $0.beginFetch() }) == true else { return }
    request(contentsRequest(id), for: .contents(id), &context)
  }

  /// In the form of address that its owner's server knows: see `UserPathStyle`.
  func contentsRequest(_ id: WorkbinContents.ID) -> APIRequest {
    .content(of: id.workbin, owner: id.owner, as: team[id.owner]?.addressForm ?? .users)
  }

  mutating func receivedContents(
    _ id: WorkbinContents.ID, _ result: Result<APIResponse, RequestFailure>,
    _ context: inout UpdateContext
  ) {
    guard let index = workbins.index(of: id),
      let (changes, isOutdated) = workbins.update(index, { $0.loader.endFetch() })
    else { return }
    switch result {
    case .success(let response): fill(index, response.content, then: changes, context.now)
    case .failure(.rejected(let error)) where error.kind == .forbidden:
      if workbins.update(index, { $0.forbid(error.description) }) {
        let name = workbins[index].name
        say(
          .warning, "You may no longer look into \(name): \(error.description)", &context)
      }
    case .failure(let failure):
      let now = context.now
      if workbins.update(index, { $0.fail(failure.message, at: now) }) {
        let name = workbins[index].name
        say(.warning, "\(name) can't be read again: \(failure.message)", &context)
      }
    }
    if isOutdated { fetchContents(id, &context) }
  }

  private mutating func fill(
    _ index: Int, _ interactions: [Interaction], then changes: [WorkbinChange], _ now: Instant
  ) {
    let mine = Set(held.map(\.id))
    let (isDown, isStale) = (server.isDown, server.isDown || server.refusesWorkbins)
    let new = workbins.update(index) {
      $0.fill(interactions, except: mine, then: changes, isOffline: isDown, isStale: isStale)
    }
    logFound(in: workbins[index], now)
    arrived(new, in: index, now)
  }

  /// Something has come into a workbin.
  mutating func arrived(_ items: [Interaction], in index: Int, _ now: Instant) {
    guard !items.isEmpty else { return }
    let id = workbins[index].id
    let isOnShow =
      screen.list.model.id == screen.list.selected && screen.list.model.sources.contains(id)
    workbins.update(index) { $0.arrived(items.map(\.id), isOnShow: isOnShow) }
    // What I had in my hands a moment ago is no news to me.
    if !isOnShow { news.arrivals.add(items.filter { !wasHeld($0.id, now) }, in: id, at: now) }
  }

  private func wasHeld(_ id: Interaction.ID, _ now: Instant) -> Bool {
    if held.known(id) != nil { return true }
    return held.histories[id].last.map { $0.at + .seconds(10) > now } ?? false
  }
}
