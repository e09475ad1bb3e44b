import Glibc
import Simulator
import Terminal
import TerminalTesting
import Testing

@Suite("Stories: the terminal goes away, and the server is told good-bye", .serialized)
struct GoodByeTests {
  /// What takes the program by surprise.
  enum Surprise: String, CaseIterable {
    case windowClosed, hangUp, terminate, hangUpTwice, everything

    fileprivate func happen(to terminal: TerminalEmulator) {
      switch self {
      case .windowClosed: terminal.hangUp()
      case .hangUp: terminal.send(signal: SIGHUP)
      case .terminate: terminal.send(signal: SIGTERM)
      case .hangUpTwice: for _ in 0..<2 { terminal.send(signal: SIGHUP) }
      case .everything:
        terminal.send(signal: SIGTERM)
        terminal.hangUp()
        for signal in [SIGHUP, SIGCONT, SIGTERM] { terminal.send(signal: signal) }
      }
    }
  }

  @Test("each of twenty times, and within a second", arguments: Surprise.allCases)
  func always(_ surprise: Surprise) throws {
    var late: [Duration] = []
    for _ in 0..<20 {
      let fixture = try TerminalFixture()
      defer { fixture.server.stop() }
      try fixture.terminal.wait(for: "● live")
      let start = ContinuousClock.now
      surprise.happen(to: fixture.terminal)
      #expect(try fixture.terminal.exitStatus() == .exited(0))
      let time = ContinuousClock.now - start
      #expect(fixture.server.cometDSessionCount == 0)
      if time > .seconds(1) { late.append(time) }
    }
    #expect(late.isEmpty)
  }

  @Test("a pull that is told to end says it too", arguments: [SIGHUP, SIGTERM, SIGINT])
  func pull(_ signal: Int32) throws {
    let server = try Server.start(.noActivity)
    defer { server.stop() }
    try server.inject("silence /workbins 9")
    let item = SpecificationExample.item
    let terminal = try TerminalEmulator(
      size: Size(columns: 80, rows: 24),
      command: [
        executablePath("workbin"), "pull", SpecificationExample.workbin, item, "--server",
        server.url, "--user", server.user,
      ], environment: TerminalFixture.environment(password: server.password))
    let end = ContinuousClock.now + .seconds(20)
    // Before its first connect the client does not know its session.
    while !server.requestLog.contains(where: { $0.hasSuffix("connect") }), .now < end {
      sched_yield()
    }
    terminal.send(signal: signal)
    #expect(try terminal.exitStatus() == .exited(1))
    #expect(terminal.shows("workbin: told to end: "))
    #expect(server.cometDSessionCount == 0)
  }

  @Test("a second hang-up while the server is slow to hear the good-bye does not cut it off")
  func slowServer() throws {
    let fixture = try TerminalFixture()
    defer { fixture.server.stop() }
    try fixture.terminal.wait(for: "● live")
    try fixture.server.inject("delay disconnect 500ms")
    let start = ContinuousClock.now
    fixture.terminal.send(signal: SIGHUP)
    // Once the terminal is given back, whoever closed it may say so again.
    try fixture.terminal.wait { _ in fixture.terminal.modes.isCooked }
    fixture.terminal.send(signal: SIGHUP)
    fixture.terminal.send(signal: SIGTERM)
    #expect(try fixture.terminal.exitStatus() == .exited(0))
    // It has waited for the answer, and did not leave it at the question.
    #expect(ContinuousClock.now - start >= .milliseconds(500))
    #expect(fixture.server.cometDSessionCount == 0)
  }
}
