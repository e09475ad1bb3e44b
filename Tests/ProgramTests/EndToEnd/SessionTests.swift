import Simulator
import Terminal
import TerminalTesting
import Testing

@Suite("Stories: sessions that end, exist elsewhere, or are refused", .serialized)
struct SessionTests {
  @Test("a password change that is demanded is told at the door, with what to do")
  func password() throws {
    var configuration = Configuration.noActivity
    configuration.usersToChangePassword = ["agent1"]
    let fixture = try TerminalFixture(server: configuration)
    defer { fixture.server.stop() }
    try fixture.terminal.wait(for: "wants a new password for agent1 first")
    try fixture.terminal.wait(for: "Change it in the browser desktop")
    fixture.terminal.type("q")
    #expect(try fixture.terminal.exitStatus() == .exited(0))
  }

  @Test("cookie and token expire in the middle of a pull: it comes through all the same")
  func expiry() throws {
    var configuration = Configuration.noActivity
    configuration.requiresCSRFToken = true
    let fixture = try TerminalFixture(server: configuration)
    defer { fixture.server.stop() }
    try fixture.waitUntilReady()
    try fixture.selectItem(SpecificationExample.item)
    fixture.server.perform(.httpSessionsLost)
    fixture.terminal.type("p")
    try fixture.terminal.wait(for: "1 pulled")
    #expect(fixture.server.holder(of: SpecificationExample.item) == fixture.server.user)
  }

  @Test("the same user elsewhere: told as such, and the other's session is not ended")
  func elsewhere() throws {
    let fixture = try TerminalFixture()
    defer { fixture.server.stop() }
    try fixture.waitUntilReady()
    let second = try TerminalFixture(beside: fixture)
    try second.terminal.wait(for: "You are signed in elsewhere too")
    second.terminal.type("q")
    #expect(try second.terminal.exitStatus() == .exited(0))
    try fixture.selectItem(SpecificationExample.item)
    fixture.terminal.type("p")
    try fixture.terminal.wait(for: "1 pulled")
  }

  @Test("a gap: what changed meanwhile is told as missed, and nothing is stale in the end")
  func gap() throws {
    let fixture = try TerminalFixture()
    defer { fixture.server.stop() }
    try fixture.waitUntilReady()
    try fixture.selectItem(SpecificationExample.item)
    fixture.terminal.type("p")
    try fixture.terminal.wait(for: "1 pulled")
    fixture.server.inject(.server(.restart(downtime: .milliseconds(500))))
    fixture.server.perform(.revoked(interaction: SpecificationExample.item))
    try fixture.terminal.wait(for: "while disconnected")
    try fixture.terminal.wait(for: "● live")
    try fixture.terminal.wait(whileShowing: "1 pulled")
  }
}
