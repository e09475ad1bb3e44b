import Core
import Glibc
import Simulator
import Time

/// Two agents, a busy contact centre, and something going wrong every second.
struct Soak {
  /// What went wrong in the client; the seed is in the test's own message.
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  /// From one fault to the next. The last part is quiet, so that truth stands still.
  private static let cycle = Duration.seconds(1)
  /// From one notification to the next, 250 a second, of which 200 come in a cycle.
  private static let notificationInterval = Duration.milliseconds(4)
  private static let notificationsPerCycle = 200
  /// How long recovery may take in the world's time.
  private static let recoveryTimeout = Duration.seconds(20)

  private let server: Server
  private let agents: [SoakAgent]
  /// The server keeps what has not been acknowledged; otherwise whatever breaks may lose something.
  private let isAcknowledged: Bool
  private var generator: TrafficGenerator
  private var random: SeededRandom
  private(set) var report = SoakReport()

  init(on server: Server, seed: UInt64, isAcknowledged: Bool) throws {
    let clock = ScaledClock(factor: 10)
    let users = [server.user, "agent2"]
    (self.server, self.isAcknowledged) = (server, isAcknowledged)
    agents = try users.map {
      try SoakAgent($0, password: server.password, at: server.url, clock: clock)
    }
    generator = TrafficGenerator(on: server, for: users, seed: seed)
    random = SeededRandom(seed: seed &+ 1)
  }

  /// Runs for so long; throws at the first thing that is not as it must be.
  mutating func run(for duration: Duration) throws(Failure) {
    try waitForConsistency(after: "the beginning")
    let end = ContinuousClock.now + duration
    while ContinuousClock.now < end {
      let next = ContinuousClock.now + Self.cycle
      try runCycle(FaultUnderTest.all[random.below(FaultUnderTest.all.count)])
      runAgents(until: next)
    }
    for agent in agents { agent.quit() }
  }

  private mutating func runCycle(_ fault: FaultUnderTest) throws(Failure) {
    let gaps = agents.map(\.gapCount)
    let injectionIndex = random.below(Self.notificationsPerCycle)
    for number in 0..<Self.notificationsPerCycle {
      let nextNotification = ContinuousClock.now + Self.notificationInterval
      if number == injectionIndex { fault.apply(server) }
      generator.generate()
      for agent in agents { act(as: agent) }
      runAgents(until: nextNotification)
    }
    let quietStart = ContinuousClock.now
    // What is left of it must not happen after its turn.
    if fault.notificationFault != nil || fault.lasts { try? server.inject("heal") }
    if fault.needsRefetch { try refetch(after: fault.name) }
    try waitForConsistency(after: fault.name)
    report.record(fault.name, recoveredAfter: ContinuousClock.now - quietStart)
    report.heapUsage.takeSample()
    report.notificationCount = generator.notificationCount
    for (agent, before) in zip(agents, gaps) {
      try check(agent, after: fault, hadGap: agent.gapCount > before)
    }
    guard server.peakOutstandingConnects <= 1 else {
      throw Failure(description: "two connects were outstanding after \(fault.name)")
    }
  }

  /// Now and then an agent does something too.
  private mutating func act(as agent: SoakAgent) {
    switch random.below(120) {
    case 0:
      let nonEmpty = agent.state.workbins.filter { !$0.items.isEmpty }
      guard let workbin = nonEmpty.randomElement(using: &random),
        let item = workbin.items.randomElement(using: &random)
      else { return }
      agent.perform(.pullItem(item.id, from: workbin.id))
    case 1: agent.perform(.move(.down))
    default: break
    }
  }
}

/// Waiting and checking.
extension Soak {
  private func runAgents(until end: ContinuousClock.Instant) {
    repeat {
      let due = agents.map(\.nextDeadline).min() ?? end
      wait(until: min(end, due))
      for agent in agents { agent.processEvents() }
    } while ContinuousClock.now < end
  }

  private func wait(until due: ContinuousClock.Instant) {
    var sources = agents.map {
      pollfd(fd: $0.mailboxDescriptor, events: Int16(POLLIN), revents: 0)
    }
    poll(&sources, nfds_t(sources.count), Int32((due - .now).milliseconds(in: 0...1000)))
  }

  /// Lets every agent read again, once all that was told before has come.
  private mutating func refetch(after name: String) throws(Failure) {
    try waitForLastNumber(after: name)
    for agent in agents { agent.perform(.refresh) }
  }

  /// Waits until every agent sees what is, and hears the last number.
  private mutating func waitForConsistency(after name: String) throws(Failure) {
    try wait(for: "the truth after \(name)") { agent in
      agent.state.stateSnapshot == server.stateSnapshot(of: agent.user)
    }
    try waitForLastNumber(after: name)
  }

  private mutating func waitForLastNumber(after name: String) throws(Failure) {
    generator.publishNumber()
    let last = generator.lastNumber
    try wait(for: "the number \(last) after \(name)") { $0.sequence.last >= last }
  }

  private func wait(for what: String, _ condition: (SoakAgent) -> Bool) throws(Failure) {
    let end = ContinuousClock.now + Self.recoveryTimeout
    while let agent = agents.first(where: { !condition($0) }) {
      guard ContinuousClock.now < end else {
        throw Failure(
          description: "\(agent.user) waits for \(what): \(describeDifferences(of: agent))")
      }
      runAgents(until: .now + .milliseconds(5))
    }
  }

  private func describeDifferences(of agent: SoakAgent) -> String {
    guard let snapshot = agent.state.stateSnapshot else {
      let waiting = agent.state.workbins.filter { $0.isStale || $0.status != .loaded }
      return "link \(agent.state.server.link), \(waiting.count) workbins not read, "
        + "pulls \(agent.state.actions.openPulls.map(\.phase)), "
        + "session \(agent.state.server.session), notice \(agent.state.notice?.message ?? "none")"
    }
    return snapshot.differences(from: server.stateSnapshot(of: agent.user))
  }

  private func check(_ agent: SoakAgent, after fault: FaultUnderTest, hadGap: Bool) throws(Failure)
  {
    let anomalies = agent.takeAnomalies(through: generator.lastNumber)
    func require(_ condition: Bool, _ what: String, _ numbers: [Int]) throws(Failure) {
      guard !condition, !numbers.isEmpty else { return }
      throw Failure(description: "\(agent.user) after \(fault.name): \(numbers) \(what)")
    }
    try require(fault.notificationFault == .duplicate, "again", anomalies.repeated)
    try require(fault.notificationFault == .reverse, "late", anomalies.outOfOrder)
    try require(hadGap || fault.notificationFault == .swallow, "lost in silence", anomalies.missing)
    try require(
      fault.losesSession || fault.notificationFault == .swallow || !isAcknowledged,
      "lost, though nothing need be", anomalies.missing)
  }
}
