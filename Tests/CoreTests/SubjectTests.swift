import Testing
import WebServices

@testable import Core

@Suite("What a key is about, where the live pane is held on something else")
struct SubjectTests {
  /// E1 has been pulled, and is pinned; E2 and E3 lie in the workbin, the selection is on E2.
  private func pulled() throws -> UpdateHarness {
    var harness = try UpdateHarness.atWork()
    try harness.notify(UpdateHarness.workbin("w1", "ItemAdded", "E3"))
    harness.press(.focus(.items))
    harness.press(.move(.first))
    while harness.state.selectedID != "E1" { harness.press(.move(.down)) }
    harness.press(.pull)
    try harness.notify(UpdateHarness.change("E1", "Processing"))
    harness.wait(.seconds(1))
    return harness
  }

  @Test("what has just been pulled is what Enter goes into, as long as nothing else is selected")
  func justPulled() throws {
    var harness = try pulled()
    #expect(harness.state.selectedID != "E1")
    #expect(harness.state.subjectID == "E1")
    harness.press(.enter)
    #expect(harness.state.focus == .live)
    #expect(harness.state.screen.live.shown == "E1")
  }

  @Test("once something else has been selected, Enter goes into that, at once, and lets the pin go")
  func passed() throws {
    var harness = try pulled()
    harness.press(.move(.first))
    let selected = try #require(harness.state.selectedID)
    #expect(harness.state.screen.live.shown == "E1")
    harness.press(.enter)
    #expect(harness.state.screen.live.shown == selected)
    #expect(harness.state.screen.live.pinned == nil)
    #expect(harness.state.held.contains(id: "E1"))
  }

  @Test("in the list the selected one is copied and read, also before the pane has followed")
  func copying() throws {
    var harness = try pulled()
    harness.press(.move(.first))
    let selected = try #require(harness.state.selectedID)
    #expect(harness.state.copyLines.first?.detail == selected)
    #expect(harness.state.readableSubject?.id == selected)
    harness.press(.focus(.live))
    #expect(harness.state.copyLines.first?.detail == "E1")
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
