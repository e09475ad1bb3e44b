import WebServices

/// After every event: what has run out is dropped, what is due is done, and the live pane follows.
extension State {
  mutating func settle(_ turn: inout Turn) {
    forget(turn.now)
    askAboutOverduePulls(&turn)
    askAboutOverdueActs(&turn)
    advanceBatches(&turn)
    readOverdueContents(&turn)
    readOverdueMine(&turn)
    readOverdueTeam(&turn)
    if case .retrying(_, _, let next) = signIn, next <= turn.now { signInNow(&turn) }
    if let listRetry, listRetry <= turn.now { readList(&turn) }
    followLists(turn.now)
    if live.pinned != nil, liveSubject == nil { live.pinned = nil }
    followInvitations(&turn)
    tellArrivals(&turn)
    followSelection(turn.now)
    forgetMomentOfAnother()
    forgetItemSearch()
  }

  private mutating func forget(_ now: Instant) {
    if let until = notice?.until, until <= now { notice = nil }
    for index in shelves.indices where !shelves[index].leaving.isEmpty {
      for (id, until) in shelves[index].leaving where until <= now { shelves[index].remove(id) }
    }
    acts.forget(now)
    for (id, pull) in pulls where pull.forgottenAt ?? now + .seconds(1) <= now { pulls[id] = nil }
    for index in desk.indices { desk[index].forgetMarks(at: now) }
    departed?.forgetMarks(at: now)
  }

  /// The live pane takes a new selection over once it has rested; the first one at once.
  private mutating func followSelection(_ now: Instant) {
    let selected = selectedID
    if live.shown == nil || selected == live.followed {
      live.followed = selected
      live.rest = nil
      restingOn = selected
    } else if restingOn != selected {
      (restingOn, live.rest) = (selected, now + LivePane.pause)
    } else if let rest = live.rest, rest <= now {
      (live.followed, live.rest) = (selected, nil)
      viewport.liveOffset = 0
    }
  }

  /// When `update` wants to be called again though nothing happens: at the next minute at latest,
  /// since ages are shown in minutes.
  package var nextDeadline: Instant {
    var due: [Instant?] = [clock.nextMinute, notice?.until, live.rest]
    if case .retrying(_, _, let retry) = signIn { due.append(retry) }
    due += pulls.values.flatMap { [$0.deadline, $0.forgottenAt] }
    due += acts.deadlines
    due.append(listRetry)
    due += [arrivals.due, ringing.due] + team.map(\.retryAt)
    due += mine.values.map(\.retryAt)
    for shelf in shelves {
      if case .waiting(let at) = shelf.reading { due.append(at) }
      if case .again(let at) = shelf.watching { due.append(at) }
      due += shelf.leaving.values.map(Optional.some)
    }
    due += desk.map(\.marks.nextFade) + [departed?.marks.nextFade]
    return due.compactMap { $0 }.min() ?? clock.nextMinute
  }
}
