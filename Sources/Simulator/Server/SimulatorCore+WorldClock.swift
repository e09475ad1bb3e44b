import NIOCore
import Time

// The passing of time, and what it brings.
extension SimulatorCore {
  /// Lets the world live, unless it stands still.
  func startWorldClock() {
    guard configuration.pace > 0 else { return }
    let wait = TimeAmount(latency.untilNextEvent())
    loop.assumeIsolated().scheduleTask(in: wait) {
      self.performBackgroundEvent()
      self.startWorldClock()
    }
  }

  /// Many small steps, none so long that requests would wait for it.
  func startLoadGenerator() {
    guard configuration.notificationRate > 0 else { return }
    loop.assumeIsolated().scheduleTask(in: SimulatorCore.loadInterval) {
      self.generateLoad()
      self.startLoadGenerator()
    }
  }

  private static let loadInterval = TimeAmount.milliseconds(5)
  private static let maxEventsPerInterval = 50

  /// As many as are due; what could not be done in time is not made up for.
  private func generateLoad() {
    updateWorldClock()
    let due = Int(uptime.milliseconds) * configuration.notificationRate / 1_000 - dueLoadCount
    for _ in 0..<min(due, SimulatorCore.maxEventsPerInterval) {
      guard let next = loadGenerator.next(in: world, for: configuration.user) else { break }
      publish(world.apply(next, for: configuration.user))
    }
    dueLoadCount += max(0, due)
  }

  private func performBackgroundEvent() {
    let next = world.nextBackgroundEvent(
      targetCount: configuration.interactionCount, for: configuration.user)
    if let next { perform(next) }
  }

  func perform(_ event: WorldEvent) {
    updateWorldClock()
    switch event {
    case .cometDSessionsLost: execute(bayeux.expireAllSessions())
    case .connectionsClosed: closeConnections()
    case .httpSessionsLost: endHTTPSessions()
    default: publish(world.apply(event, for: configuration.user))
    }
  }
}
