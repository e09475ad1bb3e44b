import Glibc
import Simulator
import Terminal
import TerminalTesting
import Testing

@Suite("Stories: a terminal that takes nothing", .serialized)
struct StalledTerminalTests {
  /// How it came about.
  enum Stall: CaseIterable {
    /// Ctrl-S.
    case stopped
    /// Nobody reads at its other end, such as a line that has died without a word.
    case unread

    /// Until something is to be written that is not.
    fileprivate func begin(_ fixture: TerminalFixture) {
      if self == .stopped { fixture.terminal.type("\u{13}") }
      // Whole pictures, far more than the system keeps for a reader.
      for _ in 0..<60 { fixture.terminal.type("\u{0C}") }
    }
  }

  private func busy() throws -> TerminalFixture {
    var configuration = Configuration.noActivity
    // What an unoptimized program still takes on a busy machine.
    configuration.notificationRate = 1_000
    let fixture = try TerminalFixture(server: configuration)
    try fixture.terminal.wait(for: "● live")
    return fixture
  }

  @Test("told to end, it ends within a second", arguments: Stall.allCases, [SIGTERM, SIGHUP])
  func ends(_ stall: Stall, signal: Int32) throws {
    let fixture = try busy()
    defer { fixture.server.stop() }
    stall.begin(fixture)
    let begin = ContinuousClock.now
    fixture.terminal.send(signal: signal)
    try fixture.terminal.waitForExitUnread(within: .seconds(5))
    #expect(ContinuousClock.now - begin < .seconds(1))
    #expect(try fixture.terminal.exitStatus() == .exited(0))
    #expect(fixture.server.cometDSessionCount == 0)
    #expect(fixture.terminal.modes.isCooked)
  }

  @Test("what happens meanwhile is taken in, and seen when the terminal goes on")
  func goesOn() throws {
    let fixture = try TerminalFixture()
    defer { fixture.server.stop() }
    try fixture.waitUntilReady()
    Stall.stopped.begin(fixture)
    fixture.server.perform(.interactionArrived(.email, workbin: "billing"))
    fixture.terminal.type("\u{11}")
    try fixture.terminal.wait(for: "1 new in Billing")
  }

  @Test("keys are obeyed, though nobody sees it: q and y end it")
  func keys() throws {
    let fixture = try TerminalFixture()
    defer { fixture.server.stop() }
    try fixture.waitUntilReady()
    Stall.unread.begin(fixture)
    fixture.terminal.type("q")
    try fixture.terminal.waitForExitUnread(within: .seconds(5))
    #expect(try fixture.terminal.exitStatus() == .exited(0))
  }
}
