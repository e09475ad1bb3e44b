import Simulator
import Terminal
import TerminalTesting
import Testing

@Suite("Stories: quitting with interactions on the desk", .serialized)
struct QuitTests {
  private let item = SpecificationExample.item

  @Test("put back all: it waits for what comes of it, then ends")
  func putBackAll() throws {
    let fixture = try TerminalFixture.holdingItem()
    defer { fixture.server.stop() }
    fixture.terminal.type("q")
    #expect(try fixture.exitStatus(answering: "p", whileShowing: "puts back all") == .exited(0))
    #expect(fixture.server.interactions(in: SpecificationExample.workbin).contains(item))
  }

  @Test("put back all, and one is refused: it stays and says so")
  func putBackFails() throws {
    let fixture = try TerminalFixture.holdingItem()
    defer { fixture.server.stop() }
    fixture.server.perform(.nextOperationFails(statusCode: 2, message: "not now"))
    fixture.terminal.type("q")
    try fixture.answerConfirmation("p", whileShowing: "puts back all")
    try fixture.terminal.wait(for: "was not put back: not possible")
    #expect(fixture.server.holder(of: item) == fixture.server.user)
  }

  @Test("keep: it ends at once, and they stay mine")
  func keep() throws {
    let fixture = try TerminalFixture.holdingItem()
    defer { fixture.server.stop() }
    fixture.terminal.type("q")
    let text = "Quit with an interaction on your desk?"
    #expect(try fixture.exitStatus(answering: "k", whileShowing: text) == .exited(0))
    #expect(fixture.server.holder(of: item) == fixture.server.user)
  }

  @Test("stay: any other key, and pasted text answers nothing")
  func stay() throws {
    let fixture = try TerminalFixture.holdingItem()
    defer { fixture.server.stop() }
    fixture.terminal.type("q")
    try fixture.terminal.wait(for: "Quit with an interaction on your desk?")
    fixture.terminal.paste("ky")
    try fixture.answerConfirmation("x", whileShowing: "Quit with an interaction on your desk?")
    #expect(fixture.terminal.shows("On my desk"))
  }
}
