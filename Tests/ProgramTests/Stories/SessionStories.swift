import Simulator
import Terminal
import TerminalJudge
import Testing

@Suite("Stories: sessions that end, exist elsewhere, or are refused", .serialized)
struct SessionStories {
  @Test("a password change that is demanded is told at the door, with what to do")
  func password() throws {
    var configuration = Configuration.still
    configuration.passwordChangeDemanded = ["agent1"]
    let stage = try Stage(server: configuration)
    defer { stage.server.stop() }
    try stage.terminal.wait(for: "wants a new password for agent1 first")
    try stage.terminal.wait(for: "Change it in the browser desktop")
    stage.terminal.type("q")
    #expect(try stage.terminal.exitStatus() == .exited(0))
  }

  @Test("cookie and token expire in the middle of a pull: it comes through all the same")
  func expiry() throws {
    var configuration = Configuration.still
    configuration.csrf = true
    let stage = try Stage(server: configuration)
    defer { stage.server.stop() }
    try stage.settle()
    try stage.select(SpecifiedPull.item)
    stage.server.perform(.loginsLost)
    stage.terminal.type("p")
    try stage.terminal.wait(for: "1 pulled")
    #expect(stage.server.holder(of: SpecifiedPull.item) == stage.server.user)
  }

  @Test("the same user elsewhere: told as such, and the other's session is not ended")
  func elsewhere() throws {
    let stage = try Stage()
    defer { stage.server.stop() }
    try stage.settle()
    let second = try Stage(beside: stage)
    try second.terminal.wait(for: "You are signed in elsewhere too")
    second.terminal.type("q")
    #expect(try second.terminal.exitStatus() == .exited(0))
    try stage.select(SpecifiedPull.item)
    stage.terminal.type("p")
    try stage.terminal.wait(for: "1 pulled")
  }

  @Test("a gap: what changed meanwhile is told as missed, and nothing is stale in the end")
  func gap() throws {
    let stage = try Stage()
    defer { stage.server.stop() }
    try stage.settle()
    try stage.select(SpecifiedPull.item)
    stage.terminal.type("p")
    try stage.terminal.wait(for: "1 pulled")
    stage.server.suffer(.strike(.restart(away: .milliseconds(500))))
    stage.server.perform(.revoked(interaction: SpecifiedPull.item))
    try stage.terminal.wait(for: "while disconnected")
    try stage.terminal.wait(for: "● live")
    try stage.terminal.wait(whileShowing: "1 pulled")
  }
}
