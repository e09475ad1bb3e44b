import Simulator
import Terminal
import TerminalJudge
import Testing

@Suite("Stories: acting on interactions", .serialized)
struct ActStories {
  private let item = SpecifiedPull.item

  @Test("put back: u, and it lies in its workbin again")
  func putBack() throws {
    let stage = try Stage.holding()
    defer { stage.server.stop() }
    stage.terminal.type("u")
    try stage.terminal.wait(for: "Nothing is on your desk.")
    #expect(stage.server.state(of: item) == "InWorkbin")
    #expect(stage.server.interactions(in: SpecifiedPull.workbin).contains(item))
    try stage.terminal.wait(for: "AddWorkitem → testWorkbin")
  }

  @Test("undo: z right after a pull puts it back, wherever the selection is")
  func undo() throws {
    let stage = try Stage()
    defer { stage.server.stop() }
    try stage.look(into: SpecifiedPull.workbin)
    try stage.select(item)
    stage.terminal.type("p")
    try stage.terminal.wait(for: "1 pulled")
    stage.terminal.type("z")
    try stage.terminal.wait(whileShowing: "1 pulled")
    #expect(stage.server.interactions(in: SpecifiedPull.workbin).contains(item))
  }

  @Test("move what lies in a workbin: pulled, then put into the other")
  func move() throws {
    let stage = try Stage()
    defer { stage.server.stop() }
    let terminal = stage.terminal
    try stage.look(into: SpecifiedPull.workbin)
    try stage.select(item)
    terminal.type("m")
    try terminal.wait(for: "Move to")
    terminal.type("callb")
    try terminal.wait(for: "callb▏")
    terminal.press(.enter)
    try terminal.wait(for: "AddWorkitem → Callbacks")
    try terminal.wait(for: "no longer yours")
    #expect(stage.server.interactions(in: "callbacks").contains(item))
  }

  @Test("move into a group's workbin asks; no leaves it where it is, yes moves it")
  func moveToGroup() throws {
    let stage = try Stage.holding()
    defer { stage.server.stop() }
    let terminal = stage.terminal
    for key in ["n", "y"] {
      terminal.type("m")
      try terminal.wait(for: "type to narrow")
      terminal.type("Billing")
      try terminal.wait(for: "Billing▏")
      terminal.press(.enter)
      try stage.answer(key, whileShowing: "Move this interaction to “Billing”")
      if key == "n" { #expect(stage.server.holder(of: item) == stage.server.user) }
    }
    try terminal.wait(for: "Nothing is on your desk.")
    #expect(stage.server.state(of: item) == "InWorkbin")
  }

  @Test("complete: asked once, with what it is about named")
  func complete() throws {
    let stage = try Stage.holding()
    defer { stage.server.stop() }
    stage.terminal.type("c")
    try stage.terminal.wait(for: "workitem \(item)")
    try stage.answer("y", whileShowing: "Complete this interaction?")
    try stage.terminal.wait(for: "Nothing is on your desk.")
    #expect(stage.server.state(of: item) == nil)
  }

  @Test("complete into a queue: t in the question, the queue's name, y")
  func completeIntoQueue() throws {
    let stage = try Stage.holding()
    defer { stage.server.stop() }
    stage.terminal.type("c")
    try stage.answer("t", whileShowing: "Complete this interaction?")
    try stage.terminal.wait(for: "Complete: into which queue")
    stage.terminal.type("PostProcessing")
    try stage.terminal.wait(for: "a queue of this name")
    stage.terminal.press(.enter)
    try stage.answer("y", whileShowing: "into the queue “PostProcessing”?")
    try stage.terminal.wait(for: "Nothing is on your desk.")
    #expect(stage.server.state(of: item) == nil)
  }

  @Test("transfer to a colleague, chosen by name from all users")
  func transfer() throws {
    let stage = try Stage.holding()
    defer { stage.server.stop() }
    stage.terminal.type("t")
    try stage.terminal.wait(for: "Jana Vogel")
    stage.terminal.type("jana")
    try stage.terminal.wait(for: "jana▏")
    stage.terminal.press(.enter)
    try stage.answer("y", whileShowing: "Transfer this interaction to “Jana Vogel”")
    try stage.terminal.wait(for: "Nothing is on your desk.")
    #expect(stage.server.holder(of: item) == "agent2")
  }

  @Test("what is refused stays, says why in its row, and R tries it again")
  func retry() throws {
    let stage = try Stage.holding()
    defer { stage.server.stop() }
    stage.server.perform(.nextOperationRefused(statusCode: 2, message: "locked by a strategy"))
    stage.terminal.type("u")
    try stage.terminal.wait(for: "was not put back: not possible")
    #expect(stage.server.holder(of: item) == stage.server.user)
    stage.terminal.type("R")
    try stage.terminal.wait(for: "Nothing is on your desk.")
    #expect(stage.server.interactions(in: SpecifiedPull.workbin).contains(item))
  }

  @Test("a put back whose first address will not do is asked again by the other one")
  func otherAddress() throws {
    let stage = try Stage.holding()
    defer { stage.server.stop() }
    stage.server.perform(.nextOperationRefused(statusCode: 1, message: "uri is missing"))
    stage.terminal.type("u")
    try stage.terminal.wait(for: "Nothing is on your desk.")
    #expect(stage.server.interactions(in: SpecifiedPull.workbin).contains(item))
  }

  @Test("a hostile refusal can't leave its place")
  func hostile() throws {
    let stage = try Stage.holding()
    defer { stage.server.stop() }
    stage.server.perform(
      .nextOperationRefused(statusCode: 2, message: "\u{1B}[2J\u{1B}]0;x\u{07}\u{202E}gone"))
    stage.terminal.type("u")
    try stage.terminal.wait(for: "was not put back")
    #expect(stage.terminal.shows("On my desk"))
  }

  @Test("an invitation is accepted by A; the next is rejected by X")
  func invitation() throws {
    let stage = try Stage()
    defer { stage.server.stop() }
    let terminal = stage.terminal
    try stage.look(into: SpecifiedPull.workbin)
    stage.server.perform(.invited(.workitem))
    try terminal.wait { $0.contains { $0.contains("On my desk") && $0.contains(" 1 ") } }
    try stage.lookAtDesk()
    try terminal.wait(for: "Invited")
    terminal.type("A")
    try terminal.wait(for: "Invited → Processing")
    stage.server.perform(.invited(.workitem))
    try terminal.wait { $0[1].contains("2") }
    terminal.press(.end)
    try terminal.wait(for: "can: Accept")
    terminal.type("X")
    try stage.answer("y", whileShowing: "Reject this interaction?")
    try terminal.wait { $0[1].contains("On my desk ─ 1") }
  }

  @Test("a capability that has gone is told with the time when it went")
  func lackingCapability() throws {
    let stage = try Stage.holding()
    defer { stage.server.stop() }
    stage.server.perform(.withheld(interaction: item, capabilities: ["Complete"]))
    try stage.terminal.wait(for: "-Complete")
    stage.terminal.type("c")
    try stage.terminal.wait(for: "Complete is not among its capabilities since ")
  }

  @Test("read-only: everything is shown, nothing is done, and it says why")
  func readOnly() throws {
    let stage = try Stage(arguments: ["--read-only"])
    defer { stage.server.stop() }
    try stage.look(into: SpecifiedPull.workbin)
    try stage.terminal.wait(for: "read-only")
    try stage.select(item)
    stage.terminal.type("p")
    try stage.terminal.wait(for: "Pull is not possible: workbin was started with --read-only")
    #expect(stage.server.state(of: item) == "InWorkbin")
  }
}
