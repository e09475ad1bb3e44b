import NIOCore

// The passing of time, and what it brings.
extension Centre {
  /// Lets the world live, unless it stands still.
  func begin() {
    guard configuration.pace > 0 else { return }
    let wait = TimeAmount(latency.untilNextOccurrence())
    loop.assumeIsolated().scheduleTask(in: wait) {
      self.live()
      self.begin()
    }
  }

  private func live() {
    let next = world.nextOccurrence(
      around: configuration.interactions, for: configuration.user)
    if let next { perform(next) }
  }

  func perform(_ occurrence: Occurrence) {
    readClock()
    switch occurrence {
    case .sessionsLost: act(bayeux.loseAll())
    case .connectionsCut: cutConnections()
    case .loginsLost: sessions.endAll()
    default: publish(world.happen(occurrence, to: configuration.user))
    }
  }
}
