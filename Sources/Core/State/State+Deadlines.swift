import WebServices

/// After every event: what has run out is dropped, what is due is done, and the panels follow.
extension State {
  mutating func settle(_ context: inout UpdateContext) {
    expire(context.now)
    react(to: actions.verifyOverdue(at: context.now), &context)
    advanceBatches(&context)
    loadOverdueContents(&context)
    fetchOverdueHeld(&context)
    fetchOverdueTeam(&context)
    if let due = server.deadline, due <= context.now { signIn(&context) }
    if server.isResubscriptionDue(at: context.now) { subscribeAnew(&context) }
    if let due = workbins.listRetryAt, due <= context.now { fetchWorkbinList(&context) }
    followLists(context.now)
    if screen.live.pinned != nil, liveSubject == nil { screen.live.unpin() }
    followInvitations(&context)
    announceArrivals(&context)
    if screen.live.follow(selectedID, at: context.now) {
      screen.panels.scroll { $0.liveOffset = 0 }
    }
    screen.live.forgetEntryOfAnother()
    screen.openDialog.closeItemSearch()
  }

  private mutating func expire(_ now: Instant) {
    screen.notices.expire(at: now)
    workbins.updateAll { $0.removeLeft(at: now) }
    actions.expire(at: now)
    held.expireHighlights(at: now)
  }

  /// When `update` wants to be called again though nothing happens: at the next minute at latest,
  /// since ages are shown in minutes.
  package var nextDeadline: Instant {
    var due: [Instant?] = [
      clock.nextMinute, notice?.until, screen.live.followAt, server.deadline,
      server.resubscriptionDue, news.arrivals.due,
      news.alert.due, held.nextExpiry,
    ]
    due += actions.deadlines + workbins.deadlines + held.fetches.retries + team.map(\.retryAt)
    return due.compactMap { $0 }.min() ?? clock.nextMinute
  }
}
