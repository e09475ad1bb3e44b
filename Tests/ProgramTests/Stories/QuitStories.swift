import Simulator
import Terminal
import TerminalJudge
import Testing

@Suite("Stories: quitting with interactions on the desk", .serialized)
struct QuitStories {
  private let item = SpecifiedPull.item

  @Test("put back all: it waits for what comes of it, then ends")
  func putBackAll() throws {
    let stage = try Stage.holding()
    defer { stage.server.stop() }
    stage.terminal.type("q")
    #expect(try stage.end(with: "p", whileShowing: "puts back all") == .exited(0))
    #expect(stage.server.interactions(in: SpecifiedPull.workbin).contains(item))
  }

  @Test("put back all, and one is refused: it stays and says so")
  func putBackFails() throws {
    let stage = try Stage.holding()
    defer { stage.server.stop() }
    stage.server.perform(.nextOperationRefused(statusCode: 2, message: "not now"))
    stage.terminal.type("q")
    try stage.answer("p", whileShowing: "puts back all")
    try stage.terminal.wait(for: "was not put back: not possible")
    #expect(stage.server.holder(of: item) == stage.server.user)
  }

  @Test("keep: it ends at once, and they stay mine")
  func keep() throws {
    let stage = try Stage.holding()
    defer { stage.server.stop() }
    stage.terminal.type("q")
    let words = "Quit with an interaction on your desk?"
    #expect(try stage.end(with: "k", whileShowing: words) == .exited(0))
    #expect(stage.server.holder(of: item) == stage.server.user)
  }

  @Test("stay: any other key, and pasted text answers nothing")
  func stay() throws {
    let stage = try Stage.holding()
    defer { stage.server.stop() }
    stage.terminal.type("q")
    try stage.terminal.wait(for: "Quit with an interaction on your desk?")
    stage.terminal.paste("ky")
    try stage.answer("x", whileShowing: "Quit with an interaction on your desk?")
    #expect(stage.terminal.shows("On my desk"))
  }
}
