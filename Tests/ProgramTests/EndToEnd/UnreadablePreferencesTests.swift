import Loopback
import Simulator
import Terminal
import TerminalTesting
import Testing

@Suite("Stories: choices that can't be read")
struct UnreadablePreferencesTests {
  @Test("a file of choices that is broken is told of and left alone; the program goes on")
  func brokenFile() throws {
    let home = try TemporaryDirectory()
    try home.write("workbin/preferences.json", "{\u{1B}[2J")
    let fixture = try TerminalFixture(environment: ["XDG_STATE_HOME": home.path])
    defer { fixture.server.stop() }
    try fixture.terminal.wait(for: "is left as it is")
    try fixture.openWorkbin(TerminalFixture.emails.name)
    fixture.terminal.type("2S")
    try fixture.terminal.wait { $0[2].contains("Received▴") }
    fixture.terminal.type("q")
    #expect(try fixture.terminal.exitStatus() == .exited(0))
    #expect(home.text("workbin/preferences.json") == "{\u{1B}[2J")
  }
}
