import Desk
import Glibc
import Simulator

/// Two agents, a busy contact centre, and something going wrong every second.
struct Soak {
  /// What went wrong in the client; the seed is in the test's own message.
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  /// From one fault to the next. The last part is quiet, so that truth stands still.
  private static let cycle = Duration.seconds(1)
  /// From one notification to the next, 250 a second, of which 200 come in a cycle.
  private static let tick = Duration.milliseconds(4)
  private static let busyTicks = 200
  /// How long healing may take in the world's time.
  private static let patience = Duration.seconds(20)

  private let server: Server
  private let agents: [SoakAgent]
  /// The server keeps what has not been acknowledged; otherwise whatever breaks may lose something.
  private let isAcknowledged: Bool
  private var traffic: Traffic
  private var dice: Dice
  private(set) var report = Report()

  init(on server: Server, seed: UInt64, isAcknowledged: Bool) throws {
    let clock = ScaledClock(factor: 10)
    let users = [server.user, "agent2"]
    (self.server, self.isAcknowledged) = (server, isAcknowledged)
    agents = try users.map {
      try SoakAgent($0, password: server.password, at: server.url, clock: clock)
    }
    traffic = Traffic(on: server, for: users, seed: seed)
    dice = Dice(seed: seed &+ 1)
  }

  /// Runs for so long; throws at the first thing that is not as it must be.
  mutating func run(for duration: Duration) throws(Failure) {
    try becomeTrue(after: "the beginning")
    let end = ContinuousClock.now + duration
    while ContinuousClock.now < end {
      let next = ContinuousClock.now + Self.cycle
      try suffer(Strike.all[dice.below(Strike.all.count)])
      live(until: next)
    }
    for agent in agents { agent.leave() }
  }

  private mutating func suffer(_ strike: Strike) throws(Failure) {
    let gaps = agents.map(\.gaps)
    let moment = dice.below(Self.busyTicks)
    for number in 0..<Self.busyTicks {
      let tick = ContinuousClock.now + Self.tick
      if number == moment { strike.apply(server) }
      traffic.next()
      for agent in agents { act(as: agent) }
      live(until: tick)
    }
    let calm = ContinuousClock.now
    // What is left of it must not strike after its turn.
    if strike.muddle != nil { try? server.suffer("heal") }
    if strike.showsOnlyWhenAsked { try ask(after: strike.name) }
    try becomeTrue(after: strike.name)
    report.note(strike.name, healedAfter: ContinuousClock.now - calm)
    report.memory.sample()
    report.notifications = traffic.happened
    for (agent, before) in zip(agents, gaps) {
      try check(agent, after: strike, hadGap: agent.gaps > before)
    }
    guard server.mostConnectsOutstanding <= 1 else {
      throw Failure(description: "two connects were outstanding after \(strike.name)")
    }
  }

  /// Now and then an agent does something too.
  private mutating func act(as agent: SoakAgent) {
    switch dice.below(120) {
    case 0:
      let shelves = agent.state.shelves.filter { !$0.items.isEmpty }
      guard let shelf = shelves.randomElement(using: &dice),
        let item = shelf.items.randomElement(using: &dice)
      else { return }
      agent.want(.pullItem(item.id, from: shelf.id))
    case 1: agent.want(.move(.down))
    default: break
    }
  }
}

/// Waiting and checking.
extension Soak {
  private func live(until end: ContinuousClock.Instant) {
    repeat {
      let due = agents.map(\.nextDeadline).min() ?? end
      wait(until: min(end, due))
      for agent in agents { agent.live() }
    } while ContinuousClock.now < end
  }

  private func wait(until due: ContinuousClock.Instant) {
    var sources = agents.map {
      pollfd(fd: $0.letterbox, events: Int16(POLLIN), revents: 0)
    }
    let (seconds, attoseconds) = (due - .now).components
    let milliseconds = seconds * 1000 + attoseconds / 1_000_000_000_000_000
    poll(&sources, nfds_t(sources.count), Int32(max(0, min(milliseconds + 1, 1000))))
  }

  /// Lets every agent read again, once all that was told before has come.
  private mutating func ask(after name: String) throws(Failure) {
    try hearLastNumber(after: name)
    for agent in agents { agent.want(.readAgain) }
  }

  /// Waits until every agent sees what is, and hears the last number.
  private mutating func becomeTrue(after name: String) throws(Failure) {
    try wait(for: "the truth after \(name)") { agent in
      agent.state.standing == server.standing(of: agent.user)
    }
    try hearLastNumber(after: name)
  }

  private mutating func hearLastNumber(after name: String) throws(Failure) {
    traffic.publishNumber()
    let last = traffic.numbered
    try wait(for: "the number \(last) after \(name)") { $0.numbers.last >= last }
  }

  private func wait(for what: String, _ isSo: (SoakAgent) -> Bool) throws(Failure) {
    let end = ContinuousClock.now + Self.patience
    while let agent = agents.first(where: { !isSo($0) }) {
      guard ContinuousClock.now < end else {
        throw Failure(description: "\(agent.user) waits for \(what): \(trouble(of: agent))")
      }
      live(until: .now + .milliseconds(5))
    }
  }

  private func trouble(of agent: SoakAgent) -> String {
    guard let standing = agent.state.standing else {
      let waiting = agent.state.shelves.filter { $0.isStale || $0.content != .read }
      return "link \(agent.state.link), \(waiting.count) workbins not read, "
        + "pulls \(agent.state.pulls.values.filter(\.isOpen).map(\.phase)), "
        + "session \(agent.state.session), notice \(agent.state.notice?.sentence ?? "none")"
    }
    return standing.differences(from: server.standing(of: agent.user))
  }

  private func check(_ agent: SoakAgent, after strike: Strike, hadGap: Bool) throws(Failure) {
    let numbers = agent.takeNumbers(through: traffic.numbered)
    func demand(_ isSo: Bool, _ what: String, _ which: [Int]) throws(Failure) {
      guard !isSo, !which.isEmpty else { return }
      throw Failure(description: "\(agent.user) after \(strike.name): \(which) \(what)")
    }
    try demand(strike.muddle == .duplicate, "again", numbers.repeated)
    try demand(strike.muddle == .reverse, "late", numbers.late)
    try demand(hadGap || strike.muddle == .swallow, "lost in silence", numbers.missing)
    try demand(
      strike.losesSession || strike.muddle == .swallow || !isAcknowledged,
      "lost, though nothing need be", numbers.missing)
  }
}
