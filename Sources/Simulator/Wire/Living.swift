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

  /// Many small steps, none so long that requests would wait for it.
  func bustle() {
    guard configuration.rate > 0 else { return }
    loop.assumeIsolated().scheduleTask(in: Centre.step) {
      self.takeStep()
      self.bustle()
    }
  }

  private static let step = TimeAmount.milliseconds(5)
  private static let mostInStep = 50

  /// As many as are due; what could not be done in time is not made up for.
  private func takeStep() {
    readClock()
    let due = Int(age.inMilliseconds) * configuration.rate / 1_000 - bustled
    for _ in 0..<min(due, Centre.mostInStep) {
      guard let next = bustling.next(in: world, around: configuration.user) else { break }
      publish(world.happen(next, to: configuration.user))
    }
    bustled += max(0, due)
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
