import WebServices

/// The link's condition, and reading the truth again when it was away.
extension State {
  mutating func linkChanged(_ link: LinkStatus, _ context: inout UpdateContext) {
    self.link = link
    switch link {
    case .live: recover(&context)
    case .reconnecting: loseTouch(&context)
    case .stopped:
      loseTouch(&context)
      // A refused password stops the link, but so does a CSRF token that has expired, and a new one
      // comes with any read: tried once before the agent is bothered. [D:CSRFProtection]
      if mayRenew { renew(&context) }
    case .idle, .connecting, .closed: break
    }
  }

  /// The link stands again in the same session: nothing that the server delivered was lost, but
  /// what was read meanwhile is only now told about.
  private mutating func recover(_ context: inout UpdateContext) {
    mayRenew = true
    guard !wasNeverEstablished else { return }
    for contents in workbins where contents.isStale {
      if case .none = contents.fetch { subscribeAndRead(contents.id, &context) }
    }
    askAboutOpenPulls(&context)
  }

  private mutating func loseTouch(_ context: inout UpdateContext) {
    for index in workbins.indices where workbins[index].status == .loaded {
      workbins[index].isStale = true
    }
    // Without a link the lists are still worth having: they are shown as stale.
    if wasNeverEstablished, case .done = signIn { readUnread(&context) }
  }

  private mutating func giveUpReading(_ context: inout UpdateContext) {
    for call in calls.abandonFetches() { context.ask(.abandon(call)) }
    for index in workbins.indices { workbins[index].fetch = .none }
  }

  mutating func established(again: Bool, _ context: inout UpdateContext) {
    wasNeverEstablished = false
    if again { giveUpReading(&context) }
    mayRestartSession = session == .started
    let beginsSession = session == .none || isSessionUnsure
    if case .done = signIn, again || !beginsSession { readList(&context) }
    if beginsSession { return startSession(&context) }
    readEverything(afterGap: again, &context)
    readAvailability(&context)
    readCaseData(&context)
    askAboutOpenPulls(&context)
  }
}
