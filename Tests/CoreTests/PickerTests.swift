import Testing
import WebServices

@testable import Core

@Suite("Choosing from a list by a few letters")
struct PickerTests {
  private func match(_ query: String, in text: String) -> FuzzyMatch? {
    FuzzyMatch(FuzzyQuery(query), in: FuzzyText(text))
  }

  private func names(_ harness: UpdateHarness) -> [String] {
    guard case .picker(let picker)? = harness.state.dialog else { return [] }
    return harness.state.lines(of: picker).map(\.name)
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
    var harness = try UpdateHarness.atWork()
    harness.press(.openJump)
    #expect(names(harness) == ["On my desk", "in-progress", "billing"])
    harness.press(.edit(.insert("bl")))
    #expect(names(harness) == ["billing"])
    harness.press(.run(.goToList(.workbin("w2"))))
    #expect(harness.state.dialog == nil)
    #expect(harness.state.screen.list.selected == .workbin("w2"))
    #expect(harness.state.focus == .items)
  }

  @Test("backspace widens the search, and leaves when there is nothing to widen")
  func backspace() throws {
    var harness = try UpdateHarness.atWork()
    harness.press(.openJump)
    harness.press(.edit(.insert("b")))
    harness.press(.edit(.backspace))
    #expect(names(harness).count == 3)
    harness.press(.edit(.backspace))
    #expect(harness.state.dialog == nil)
  }

  @Test("the selection stays inside the list")
  func selection() throws {
    var harness = try UpdateHarness.atWork()
    harness.press(.openJump)
    for _ in 0..<5 { harness.press(.moveInDialog(.down)) }
    guard case .picker(let picker)? = harness.state.dialog else {
      Issue.record("no list is open")
      return
    }
    #expect(picker.selected == 2)
  }
}

extension WorkbinContents.ID: ExpressibleByStringLiteral {
  /// In tests a workbin stands for its contents of the implicit owner.
  public init(stringLiteral workbin: String) { self.init(workbin) }
}
