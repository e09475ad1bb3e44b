import Testing
import WebServices

@testable import Core

@Suite("What a key is about, where the live pane is held on something else")
struct MeantTests {
  /// E1 has been pulled, and is pinned; E2 and E3 lie in the workbin, the selection is on E2.
  private func pulled() throws -> Scene {
    var scene = try Scene.atWork()
    try scene.notify(Scene.workbin("w1", "ItemAdded", "E3"))
    scene.press(.focus(.items))
    scene.press(.move(.first))
    while scene.state.selectedID != "E1" { scene.press(.move(.down)) }
    scene.press(.pull)
    try scene.notify(Scene.change("E1", "Processing"))
    scene.wait(.seconds(1))
    return scene
  }

  @Test("what has just been pulled is what Enter goes into, as long as nothing else is selected")
  func justPulled() throws {
    var scene = try pulled()
    #expect(scene.state.selectedID != "E1")
    #expect(scene.state.subjectID == "E1")
    scene.press(.enter)
    #expect(scene.state.focus == .live)
    #expect(scene.state.live.shown == "E1")
  }

  @Test("once something else has been selected, Enter goes into that, at once, and lets the pin go")
  func passed() throws {
    var scene = try pulled()
    scene.press(.move(.first))
    let selected = try #require(scene.state.selectedID)
    #expect(scene.state.live.shown == "E1")
    scene.press(.enter)
    #expect(scene.state.live.shown == selected)
    #expect(scene.state.live.pinned == nil)
    #expect(scene.state.held.contains(id: "E1"))
  }

  @Test("in the list the selected one is copied and read, also before the pane has followed")
  func copying() throws {
    var scene = try pulled()
    scene.press(.move(.first))
    let selected = try #require(scene.state.selectedID)
    #expect(scene.state.copyLines.first?.detail == selected)
    #expect(scene.state.readableSubject?.id == selected)
    scene.press(.focus(.live))
    #expect(scene.state.copyLines.first?.detail == "E1")
  }

  @Test("of several marked ones the first is the one that was marked first")
  func firstMark() {
    var marks: MarkedItems = ["E3", "E1", "E2"]
    #expect(marks.first == "E3")
    marks.remove("E3")
    #expect(marks.first == "E1")
    marks.insert("E3")
    marks.remove("E1")
    #expect(marks.first == "E2")
    marks.keep { $0 == "E3" }
    #expect(marks.first == "E3")
    marks.remove("E3")
    #expect(marks.first == nil)
  }
}
