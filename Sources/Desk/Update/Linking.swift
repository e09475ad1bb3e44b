import WebServices

/// The link's condition, and reading the truth again when it was away.
extension State {
  mutating func linkChanged(_ link: Link, _ turn: inout Turn) {
    self.link = link
    switch link {
    case .reconnecting, .stopped:
      markStale()
      // Without a link the lists are still worth having: they are shown as stale.
      if wasNeverEstablished { readEverything(&turn) }
    case .idle, .connecting, .live, .closed: break
    }
  }

  mutating func established(again: Bool, _ turn: inout Turn) {
    wasNeverEstablished = false
    for index in shelves.indices { shelves[index].isSubscribed = false }
    if !again, session == .none { return startSession(&turn) }
    if case .done = signIn { readList(&turn) }
    readEverything(&turn)
    for pull in pulls.values where pull.isOpen { askWhose(pull, &turn) }
  }

  private mutating func markStale() {
    for index in shelves.indices where shelves[index].content == .read {
      shelves[index].isStale = true
    }
  }
}
