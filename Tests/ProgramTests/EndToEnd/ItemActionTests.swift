import Simulator
import Terminal
import TerminalTesting
import Testing

@Suite("Stories: acting on interactions", .serialized)
struct ItemActionTests {
  private let item = SpecificationExample.item

  @Test("put back: u, and it lies in its workbin again")
  func putBack() throws {
    let fixture = try TerminalFixture.holdingItem()
    defer { fixture.server.stop() }
    fixture.terminal.type("u")
    try fixture.terminal.wait(for: "Nothing is on your desk.")
    #expect(fixture.server.state(of: item) == "InWorkbin")
    #expect(fixture.server.interactions(in: SpecificationExample.workbin).contains(item))
    try fixture.terminal.wait(for: "AddWorkitem → testWorkbin")
  }

  @Test("undo: z right after a pull puts it back, wherever the selection is")
  func undo() throws {
    let fixture = try TerminalFixture()
    defer { fixture.server.stop() }
    try fixture.openWorkbin(SpecificationExample.workbin)
    try fixture.selectItem(item)
    fixture.terminal.type("p")
    try fixture.terminal.wait(for: "1 pulled")
    fixture.terminal.type("z")
    try fixture.terminal.wait(whileShowing: "1 pulled")
    #expect(fixture.server.interactions(in: SpecificationExample.workbin).contains(item))
  }

  @Test("move what lies in a workbin: pulled, then put into the other")
  func move() throws {
    let fixture = try TerminalFixture()
    defer { fixture.server.stop() }
    let terminal = fixture.terminal
    try fixture.openWorkbin(SpecificationExample.workbin)
    try fixture.selectItem(item)
    terminal.type("m")
    try terminal.wait(for: "Move to")
    terminal.type("callb")
    try terminal.wait(for: "callb▏")
    terminal.press(.enter)
    try terminal.wait(for: "AddWorkitem → Callbacks")
    try terminal.wait(for: "no longer yours")
    #expect(fixture.server.interactions(in: "callbacks").contains(item))
  }

  @Test("move into a group's workbin asks; no leaves it where it is, yes moves it")
  func moveToGroup() throws {
    let fixture = try TerminalFixture.holdingItem()
    defer { fixture.server.stop() }
    let terminal = fixture.terminal
    for key in ["n", "y"] {
      terminal.type("m")
      try terminal.wait(for: "type to narrow")
      terminal.type("Billing")
      try terminal.wait(for: "Billing▏")
      terminal.press(.enter)
      try fixture.answerConfirmation(key, whileShowing: "Move this interaction to “Billing”")
      if key == "n" { #expect(fixture.server.holder(of: item) == fixture.server.user) }
    }
    try terminal.wait(for: "Nothing is on your desk.")
    #expect(fixture.server.state(of: item) == "InWorkbin")
  }

  @Test("complete: asked once, with what it is about named")
  func complete() throws {
    let fixture = try TerminalFixture.holdingItem()
    defer { fixture.server.stop() }
    fixture.terminal.type("c")
    try fixture.terminal.wait(for: "workitem \(item)")
    try fixture.answerConfirmation("y", whileShowing: "Complete this interaction?")
    try fixture.terminal.wait(for: "Nothing is on your desk.")
    #expect(fixture.server.state(of: item) == nil)
  }

  @Test("complete into a queue: t in the question, the queue's name, y")
  func completeIntoQueue() throws {
    let fixture = try TerminalFixture.holdingItem()
    defer { fixture.server.stop() }
    fixture.terminal.type("c")
    try fixture.answerConfirmation("t", whileShowing: "Complete this interaction?")
    try fixture.terminal.wait(for: "Complete: into which queue")
    fixture.terminal.type("PostProcessing")
    try fixture.terminal.wait(for: "a queue of this name")
    fixture.terminal.press(.enter)
    try fixture.answerConfirmation("y", whileShowing: "into the queue “PostProcessing”?")
    try fixture.terminal.wait(for: "Nothing is on your desk.")
    #expect(fixture.server.state(of: item) == nil)
  }

  @Test("transfer to a colleague, chosen by name from all users")
  func transfer() throws {
    let fixture = try TerminalFixture.holdingItem()
    defer { fixture.server.stop() }
    fixture.terminal.type("t")
    try fixture.terminal.wait(for: "Jana Vogel")
    fixture.terminal.type("jana")
    try fixture.terminal.wait(for: "jana▏")
    fixture.terminal.press(.enter)
    try fixture.answerConfirmation("y", whileShowing: "Transfer this interaction to “Jana Vogel”")
    try fixture.terminal.wait(for: "Nothing is on your desk.")
    #expect(fixture.server.holder(of: item) == "agent2")
  }

  @Test("what is refused stays, says why in its row, and R tries it again")
  func retry() throws {
    let fixture = try TerminalFixture.holdingItem()
    defer { fixture.server.stop() }
    fixture.server.perform(.nextOperationFails(statusCode: 2, message: "locked by a strategy"))
    fixture.terminal.type("u")
    try fixture.terminal.wait(for: "was not put back: not possible")
    #expect(fixture.server.holder(of: item) == fixture.server.user)
    fixture.terminal.type("R")
    try fixture.terminal.wait(for: "Nothing is on your desk.")
    #expect(fixture.server.interactions(in: SpecificationExample.workbin).contains(item))
  }

  @Test("a put back whose first address will not do is asked again by the other one")
  func otherAddress() throws {
    let fixture = try TerminalFixture.holdingItem()
    defer { fixture.server.stop() }
    fixture.server.perform(.nextOperationFails(statusCode: 1, message: "uri is missing"))
    fixture.terminal.type("u")
    try fixture.terminal.wait(for: "Nothing is on your desk.")
    #expect(fixture.server.interactions(in: SpecificationExample.workbin).contains(item))
  }

  @Test("a hostile refusal can't leave its place")
  func hostile() throws {
    let fixture = try TerminalFixture.holdingItem()
    defer { fixture.server.stop() }
    fixture.server.perform(
      .nextOperationFails(statusCode: 2, message: "\u{1B}[2J\u{1B}]0;x\u{07}\u{202E}gone"))
    fixture.terminal.type("u")
    try fixture.terminal.wait(for: "was not put back")
    #expect(fixture.terminal.shows("On my desk"))
  }

  @Test("an invitation is accepted by A; the next is rejected by X")
  func invitation() throws {
    let fixture = try TerminalFixture()
    defer { fixture.server.stop() }
    let terminal = fixture.terminal
    try fixture.openWorkbin(SpecificationExample.workbin)
    fixture.server.perform(.agentInvited(.workitem))
    try terminal.wait { $0.contains { $0.contains("On my desk") && $0.contains(" 1 ") } }
    try fixture.openMyInteractions()
    try terminal.wait(for: "Invited")
    terminal.type("A")
    try terminal.wait(for: "Invited → Processing")
    fixture.server.perform(.agentInvited(.workitem))
    try terminal.wait { $0[1].contains("2") }
    terminal.press(.end)
    try terminal.wait(for: "can: Accept")
    terminal.type("X")
    try fixture.answerConfirmation("y", whileShowing: "Reject this interaction?")
    try terminal.wait { $0[1].contains("On my desk ─ 1") }
  }

  @Test("a capability that has gone is told with the time when it went")
  func lackingCapability() throws {
    let fixture = try TerminalFixture.holdingItem()
    defer { fixture.server.stop() }
    fixture.server.perform(.capabilitiesWithheld(interaction: item, capabilities: ["Complete"]))
    try fixture.terminal.wait(for: "-Complete")
    fixture.terminal.type("c")
    try fixture.terminal.wait(for: "Complete is not among its capabilities since ")
  }

  @Test("read-only: everything is shown, nothing is done, and it says why")
  func readOnly() throws {
    let fixture = try TerminalFixture(arguments: ["--read-only"])
    defer { fixture.server.stop() }
    try fixture.openWorkbin(SpecificationExample.workbin)
    try fixture.terminal.wait(for: "read-only")
    try fixture.selectItem(item)
    fixture.terminal.type("p")
    try fixture.terminal.wait(for: "Pull is not possible: workbin was started with --read-only")
    #expect(fixture.server.state(of: item) == "InWorkbin")
  }
}
