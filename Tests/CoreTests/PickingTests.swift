import Testing
import WebServices

@testable import Core

@Suite("Choosing from a list by a few letters")
struct PickingTests {
  private func match(_ query: String, in text: String) -> FuzzyMatch? {
    FuzzyMatch(FuzzyQuery(query), in: FuzzyText(text))
  }

  private func names(_ scene: Scene) -> [String] {
    guard case .picker(let picker)? = scene.state.dialog else { return [] }
    return scene.state.lines(of: picker).map(\.name)
  }

  @Test("the letters may have gaps between them, but keep their order")
  func gaps() {
    #expect(match("rfd", in: "Refund") != nil)
    #expect(match("dfr", in: "Refund") == nil)
    #expect(match("", in: "anything")?.score == 0)
  }

  @Test(
    "what begins a word, and what stands in a row, is better than letters strewn about",
    arguments: [
      ("bil", "billing", "mobile"), ("ip", "in-progress", "shipping"), ("dr", "drafts", "bad art"),
    ])
  func better(query: String, good: String, poor: String) throws {
    let best = try #require(match(query, in: good))
    let other = try #require(match(query, in: poor))
    #expect(other < best)
  }

  @Test("going to a workbin by name")
  func jump() throws {
    var scene = try Scene.atWork()
    scene.press(.openJump)
    #expect(names(scene) == ["On my desk", "in-progress", "billing"])
    scene.press(.edit(.insert("bl")))
    #expect(names(scene) == ["billing"])
    scene.press(.run(.goToList(.workbin("w2"))))
    #expect(scene.state.dialog == nil)
    #expect(scene.state.list.selected == .workbin("w2"))
    #expect(scene.state.focus == .items)
  }

  @Test("backspace widens the search, and leaves when there is nothing to widen")
  func backspace() throws {
    var scene = try Scene.atWork()
    scene.press(.openJump)
    scene.press(.edit(.insert("b")))
    scene.press(.edit(.backspace))
    #expect(names(scene).count == 3)
    scene.press(.edit(.backspace))
    #expect(scene.state.dialog == nil)
  }

  @Test("the selection stays inside the list")
  func selection() throws {
    var scene = try Scene.atWork()
    scene.press(.openJump)
    for _ in 0..<5 { scene.press(.moveInDialog(.down)) }
    guard case .picker(let picker)? = scene.state.dialog else {
      Issue.record("no list is open")
      return
    }
    #expect(picker.selected == 2)
  }
}

extension WorkbinContents.ID: ExpressibleByStringLiteral {
  /// In tests a shelf is named by its workbin, held plainly.
  public init(stringLiteral workbin: String) { self.init(workbin) }
}
