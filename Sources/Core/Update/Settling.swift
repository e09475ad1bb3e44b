import WebServices

/// After every event: what has run out is dropped, what is due is done, and the live pane follows.
extension State {
  mutating func settle(_ context: inout UpdateContext) {
    forget(context.now)
    askAboutOverduePulls(&context)
    askAboutOverdueActs(&context)
    advanceBatches(&context)
    readOverdueContents(&context)
    readOverdueMine(&context)
    readOverdueTeam(&context)
    if case .retrying(_, _, let next) = signIn, next <= context.now { signInNow(&context) }
    if let listRetry, listRetry <= context.now { readList(&context) }
    followLists(context.now)
    if live.pinned != nil, liveSubject == nil { live.pinned = nil }
    followInvitations(&context)
    tellArrivals(&context)
    followSelection(context.now)
    forgetMomentOfAnother()
    forgetItemSearch()
  }

  private mutating func forget(_ now: Instant) {
    if let until = notice?.until, until <= now { notice = nil }
    for index in workbins.indices where !workbins[index].leaving.isEmpty {
      for (id, until) in workbins[index].leaving where until <= now { workbins[index].remove(id) }
    }
    actions.forget(now)
    for (id, pull) in pulls where pull.forgottenAt ?? now + .seconds(1) <= now { pulls[id] = nil }
    for index in held.indices { held[index].expireHighlights(at: now) }
    lastReleased?.expireHighlights(at: now)
  }

  /// The live pane takes a new selection over once it has rested; the first one at once.
  private mutating func followSelection(_ now: Instant) {
    let selected = selectedID
    if live.shown == nil || selected == live.followed {
      live.followed = selected
      live.followAt = nil
      restingOn = selected
    } else if restingOn != selected {
      (restingOn, live.followAt) = (selected, now + LivePane.followDelay)
    } else if let rest = live.followAt, rest <= now {
      (live.followed, live.followAt) = (selected, nil)
      viewport.liveOffset = 0
    }
  }

  /// When `update` wants to be called again though nothing happens: at the next minute at latest,
  /// since ages are shown in minutes.
  package var nextDeadline: Instant {
    var due: [Instant?] = [clock.nextMinute, notice?.until, live.followAt]
    if case .retrying(_, _, let retry) = signIn { due.append(retry) }
    due += pulls.values.flatMap { [$0.deadline, $0.forgottenAt] }
    due += actions.deadlines
    due.append(listRetry)
    due += [arrivals.due, invitationAlert.due] + team.map(\.retryAt)
    due += mine.values.map(\.retryAt)
    for contents in workbins {
      if case .waiting(let at) = contents.fetch { due.append(at) }
      if case .retry(let at) = contents.subscription { due.append(at) }
      due += contents.leaving.values.map(Optional.some)
    }
    due += held.map(\.highlights.nextExpiry) + [lastReleased?.highlights.nextExpiry]
    return due.compactMap { $0 }.min() ?? clock.nextMinute
  }
}
