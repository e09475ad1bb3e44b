import Testing
import WebServices

@testable import Desk

@Suite("Going to an item by name")
struct JumpingTests {
  private func names(_ typed: String, in scene: Scene) -> [String] {
    var picker = Picker(.jump)
    picker.query.apply(.insert(typed))
    return scene.state.lines(of: picker).map(\.name)
  }

  @Test("items of every workbin that was read are found from the second letter on")
  func items() throws {
    let scene = try Scene.atWork()
    #expect(!names("e", in: scene).contains("About E1"))
    #expect(names("abe2", in: scene) == ["About E2"])
    #expect(names("E1", in: scene).contains("About E1"))
    #expect(names("zz", in: scene).isEmpty)
  }

  @Test("choosing one goes to it in its workbin, and gives that the keys")
  func go() throws {
    var scene = try Scene.atWork()
    scene.press(.openJump)
    scene.press(.edit(.insert("abe2")))
    guard case .picker(let picker) = scene.state.dialog else {
      Issue.record("no list is open")
      return
    }
    let line = try #require(scene.state.lines(of: picker).first)
    scene.press(.run(line.intent))
    #expect(scene.state.selectedID == "E2")
    #expect(scene.state.focus == .items)
    #expect(scene.state.currentShelf?.id.workbin == "w1")
  }

  @Test("of many only the first are looked at, and that is said")
  func bounded() throws {
    var scene = try Scene.atWork()
    scene.press(.readAgain)
    try scene.notify(Scene.subscribed("w1"))
    scene.answer(
      "GET /workbins/w1?subresources=*", Scene.content((0..<1_500).map { "X\($0)" }))
    let found = names("about x", in: scene)
    #expect(found.count == 101)
    #expect(found.last == "Only the first 1000 items were looked at")
  }
}
