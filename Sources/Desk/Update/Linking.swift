import WebServices

/// The link's condition, and reading the truth again when it was away.
extension State {
  mutating func linkChanged(_ link: Link, _ turn: inout Turn) {
    self.link = link
    switch link {
    case .live: recover(&turn)
    case .reconnecting: loseTouch(&turn)
    case .stopped:
      loseTouch(&turn)
      // A refused password stops the link, but so does a CSRF token that has expired, and a new one
      // comes with any read: tried once before the agent is bothered. [D:CSRFProtection]
      if mayRenew { renew(&turn) }
    case .idle, .connecting, .closed: break
    }
  }

  /// The link stands again in the same session: nothing that the server delivered was lost, but
  /// what was read meanwhile is only now told about.
  private mutating func recover(_ turn: inout Turn) {
    mayRenew = true
    guard !wasNeverEstablished else { return }
    for shelf in shelves where shelf.isStale {
      if case .none = shelf.reading { subscribeAndRead(shelf.id, &turn) }
    }
    askAboutOpenPulls(&turn)
  }

  private mutating func loseTouch(_ turn: inout Turn) {
    for index in shelves.indices where shelves[index].content == .read {
      shelves[index].isStale = true
    }
    // Without a link the lists are still worth having: they are shown as stale.
    if wasNeverEstablished, case .done = signIn { readUnread(&turn) }
  }

  private mutating func giveUpReading(_ turn: inout Turn) {
    for call in calls.giveUpReading() { turn.ask(.abandon(call)) }
    for index in shelves.indices { shelves[index].reading = .none }
  }

  mutating func established(again: Bool, _ turn: inout Turn) {
    wasNeverEstablished = false
    if again { giveUpReading(&turn) }
    mayRestartSession = session == .started
    let beginsSession = session == .none || isSessionUnsure
    if case .done = signIn, again || !beginsSession { readList(&turn) }
    if beginsSession { return startSession(&turn) }
    readEverything(afterGap: again, &turn)
    readAvailability(&turn)
    readCaseData(&turn)
    askAboutOpenPulls(&turn)
  }
}
