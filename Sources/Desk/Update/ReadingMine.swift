import WebServices

/// How far the interactions of one medium that are mine are known.
struct MineReading: Sendable {
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
  package var knowsDesk: Bool { Self.media.allSatisfy { mine[$0]?.isSettled == true } }

  /// Whether what is mine may have changed unseen since it was read.
  package var isDeskStale: Bool { isLinkDown || mine.values.contains(where: \.isMissed) }

  mutating func readMine(_ medium: Medium, afterGap: Bool = false, _ turn: inout Turn) {
    if afterGap { mine[medium, default: MineReading()].isMissed = true }
    guard !calls.contains(.mine(medium)) else {
      mine[medium, default: MineReading()].isOutdated = true
      return
    }
    mine[medium, default: MineReading()].isOutdated = false
    mine[medium]?.retryAt = nil
    call(.mine(medium), for: .mine(medium), &turn)
  }

  mutating func readOverdueMine(_ turn: inout Turn) {
    for medium in Self.media {
      if let due = mine[medium]?.retryAt, due <= turn.now { readMine(medium, &turn) }
    }
  }

  /// A whole list of what is mine, of one medium.
  mutating func answeredMine(
    _ medium: Medium, begunAt: Instant, _ result: Result<Answer, CallFailure>,
    _ turn: inout Turn
  ) {
    let isOutdated = mine[medium]?.isOutdated ?? false
    switch result {
    case .success(let answer):
      takeMine(answer, medium, olderThan: begunAt, &turn)
      mine[medium]?.isKnown = true
      mine[medium]?.isForbidden = false
      if !isOutdated { mine[medium]?.isMissed = false }
    case .failure(.refused(let refusal)) where refusal.kind == .notFound:
      // No such collection on this server, so nothing of that medium can be mine.
      mine[medium] = MineReading(isKnown: true)
    case .failure(.refused(let refusal)) where refusal.kind == .forbidden:
      if mine[medium]?.isForbidden != true {
        say(.warning, "You may not see your \(medium.collection): \(refusal.description)", &turn)
      }
      mine[medium] = MineReading(isForbidden: true)
    case .failure(let failure):
      mine[medium]?.isKnown = false
      mine[medium]?.retryAt = turn.now + Shelf.retry
      say(.warning, "Your \(medium.collection) can't be read: \(failure.sentence)", &turn)
    }
    if isOutdated { readMine(medium, &turn) }
  }

  /// What is on the desk but not in the list has gone. What was heard of after the list was asked
  /// for is newer than the list.
  private mutating func takeMine(
    _ answer: Answer, _ medium: Medium, olderThan begunAt: Instant, _ turn: inout Turn
  ) {
    let news: News = mine[medium]?.isMissed == true ? .missed : .read
    let ids = Set(answer.interactions.map(\.id))
    for held in desk where held.medium == medium && !ids.contains(held.id) {
      if (heardAt[held.id] ?? held.cameAt) >= begunAt { continue }
      lose(held, news, &turn)
    }
    for interaction in answer.interactions {
      if let heard = heardAt[interaction.id], heard >= begunAt { continue }
      if interaction.state?.isOver ?? false {
        release(interaction, news, &turn)
      } else {
        hold(interaction, news, &turn)
      }
    }
    if !Self.media.contains(where: { calls.contains(.mine($0)) }) { heardAt = [:] }
  }

  private mutating func lose(_ held: Record, _ news: News, _ turn: inout Turn) {
    record(.gone(from: held.state), held.id, turn.now, wasMissed: news.wasMissed)
    say(.warning, "\(name(of: held.id)) is no longer yours, the server says", &turn)
    leaveDesk(held.id, now: turn.now)
    actSawGone(held.id, &turn)
    vanished[held.id] = news.wasMissed
    for index in shelves.indices {
      guard let item = shelves[index].hidden.removeValue(forKey: held.id) else { continue }
      shelves[index].insert(item)
      tellFound(in: shelves[index], turn.now)
    }
  }

  /// Tells where those that vanished lie, if they lie here.
  mutating func tellFound(in shelf: Shelf, _ now: Instant) {
    guard !vanished.isEmpty else { return }
    for (id, wasMissed) in vanished where shelf.items.contains(id: id) {
      vanished[id] = nil
      record(.found(in: shelf.workbin.displayName), id, now, wasMissed: wasMissed)
    }
    // Whoever has not been found by now lies where we don't look.
    if vanished.count > 64 { vanished = [:] }
  }
}
