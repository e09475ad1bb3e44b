import WebServices

/// How far the interactions of one medium that are mine are known.
struct OwnFetchState: Sendable {
  /// The desk holds them all, as far as one can know.
  var isKnown = false
  /// This agent may not see any. That does not pass by itself: it is asked again with all else.
  var isForbidden = false
  /// There was a time without a link since they were read.
  var isMissed = false
  /// A list is on its way that was asked for too early.
  var isOutdated = false
  /// After a failure, when they are read again by itself.
  var retryAt: State.Instant?

  /// Whether nothing more can be known of them.
  var isSettled: Bool { isKnown || isForbidden }
}

/// Reading what is mine.
extension State {
  /// The media whose interactions can be mine.
  static let media: [Medium] = [.workitem, .email, .chat]

  /// Whether the desk is known to hold all that is mine.
  package var knowsAllHeld: Bool { Self.media.allSatisfy { mine[$0]?.isSettled == true } }

  /// Whether what is mine may have changed unseen since it was read.
  package var isHeldStale: Bool { isLinkDown || mine.values.contains(where: \.isMissed) }

  mutating func readMine(_ medium: Medium, afterGap: Bool = false, _ context: inout UpdateContext) {
    if afterGap { mine[medium, default: OwnFetchState()].isMissed = true }
    guard !calls.contains(.mine(medium)) else {
      mine[medium, default: OwnFetchState()].isOutdated = true
      return
    }
    mine[medium, default: OwnFetchState()].isOutdated = false
    mine[medium]?.retryAt = nil
    call(.myInteractions(medium), for: .mine(medium), &context)
  }

  mutating func readOverdueMine(_ context: inout UpdateContext) {
    for medium in Self.media {
      if let due = mine[medium]?.retryAt, due <= context.now { readMine(medium, &context) }
    }
  }

  /// A whole list of what is mine, of one medium.
  mutating func answeredMine(
    _ medium: Medium, begunAt: Instant, _ result: Result<APIResponse, RequestFailure>,
    _ context: inout UpdateContext
  ) {
    let isOutdated = mine[medium]?.isOutdated ?? false
    switch result {
    case .success(let response):
      takeMine(response, medium, olderThan: begunAt, &context)
      mine[medium]?.isKnown = true
      mine[medium]?.isForbidden = false
      if !isOutdated { mine[medium]?.isMissed = false }
    case .failure(.rejected(let error)) where error.kind == .notFound:
      // No such collection on this server, so nothing of that medium can be mine.
      mine[medium] = OwnFetchState(isKnown: true)
    case .failure(.rejected(let error)) where error.kind == .forbidden:
      if mine[medium]?.isForbidden != true {
        say(.warning, "You may not see your \(medium.collection): \(error.description)", &context)
      }
      mine[medium] = OwnFetchState(isForbidden: true)
    case .failure(let failure):
      mine[medium]?.isKnown = false
      mine[medium]?.retryAt = context.now + WorkbinContents.retryDelay
      say(.warning, "Your \(medium.collection) can't be read: \(failure.message)", &context)
    }
    if isOutdated { readMine(medium, &context) }
  }

  /// What is on the desk but not in the list has gone. What was heard of after the list was asked
  /// for is newer than the list.
  private mutating func takeMine(
    _ response: APIResponse, _ medium: Medium, olderThan begunAt: Instant,
    _ context: inout UpdateContext
  ) {
    let news: UpdateSource = mine[medium]?.isMissed == true ? .fetchedAfterGap : .fetched
    let ids = Set(response.interactions.map(\.id))
    for held in self.held where held.medium == medium && !ids.contains(held.id) {
      if (heardAt[held.id] ?? held.acquiredAt) >= begunAt { continue }
      lose(held, news, &context)
    }
    for interaction in response.interactions {
      if let heard = heardAt[interaction.id], heard >= begunAt { continue }
      if interaction.state?.isReleased ?? false {
        release(interaction, news, &context)
      } else {
        hold(interaction, news, &context)
      }
    }
    if !Self.media.contains(where: { calls.contains(.mine($0)) }) { heardAt = [:] }
  }

  private mutating func lose(
    _ held: HeldInteraction, _ news: UpdateSource, _ context: inout UpdateContext
  ) {
    record(.missing(from: held.state), held.id, context.now, wasMissed: news.wasMissed)
    say(.warning, "\(name(of: held.id)) is no longer yours, the server says", &context)
    leaveDesk(held.id, now: context.now)
    actSawGone(held.id, &context)
    vanished[held.id] = news.wasMissed
    for index in workbins.indices {
      guard let item = workbins[index].hidden.removeValue(forKey: held.id) else { continue }
      workbins[index].insert(item)
      tellFound(in: workbins[index], context.now)
    }
  }

  /// Tells where those that vanished lie, if they lie here.
  mutating func tellFound(in contents: WorkbinContents, _ now: Instant) {
    guard !vanished.isEmpty else { return }
    for (id, wasMissed) in vanished where contents.items.contains(id: id) {
      vanished[id] = nil
      record(.found(in: contents.workbin.displayName), id, now, wasMissed: wasMissed)
    }
    // Whoever has not been found by now lies where we don't look.
    if vanished.count > 64 { vanished = [:] }
  }
}
