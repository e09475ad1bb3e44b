import Testing
import WebServices

@testable import Core

@Suite("What comes in elsewhere is told without being in the way")
struct ArrivalTests {
  /// E1 is looked at; so many have come into the other workbin.
  private func harness(_ count: Int) throws -> UpdateHarness {
    var harness = try UpdateHarness.atWork()
    for number in 0..<count {
      try harness.notify(UpdateHarness.workbin("w2", "ItemAdded", "N\(number)"))
    }
    return harness
  }

  private func names(_ harness: UpdateHarness) -> [String] { harness.state.newsLines.map(\.name) }

  @Test("those that come together are told together, a moment later")
  func gathered() throws {
    var harness = try harness(5)
    #expect(harness.state.notice == nil)
    harness.wait(.seconds(2))
    #expect(harness.state.notice?.message == "5 new in billing")
    #expect(harness.state.notice?.level == .news)
    #expect(harness.state.selectedID == "E1")
  }

  @Test("several workbins are told in one line, the most in number not by name")
  func several() throws {
    var harness = try harness(2)
    let names = ["callbacks", "drafts", "floor", "desk"]
    harness.add(
      names.enumerated().map { index, name in
        Workbin(id: "x\(index)", name: name, displayName: name, ownerType: .agentGroup)
      })
    for index in names.indices {
      try harness.notify(UpdateHarness.workbin("x\(index)", "ItemAdded", "X\(index)"))
    }
    harness.wait(.seconds(2))
    #expect(
      harness.state.notice?.message == "2 new in billing, 1 in callbacks, 1 in drafts, 2 elsewhere")
  }

  @Test("a stream of them is told every quarter of a minute, not for each")
  func stream() throws {
    var harness = try harness(1)
    var sentences: [String] = []
    for number in 0..<60 {
      harness.wait(.seconds(1))
      if let sentence = harness.state.notice?.message, sentences.last != sentence {
        sentences.append(sentence)
      }
      try harness.notify(UpdateHarness.workbin("w2", "ItemAdded", "S\(number)"))
    }
    #expect(sentences.count <= 5)
    #expect(sentences.first == "2 new in billing")
  }

  @Test("they wait while something else is said, or a dialog is open")
  func waits() throws {
    var harness = try harness(0)
    harness.press(.openHelp)
    try harness.notify(UpdateHarness.workbin("w2", "ItemAdded", "N1"))
    harness.wait(.seconds(3))
    #expect(harness.state.notice == nil)
    harness.press(.back)
    harness.wait(.seconds(2))
    #expect(harness.state.notice?.message == "1 new in billing")
  }

  @Test("a workbin that is only passed on the way to another has not been looked into")
  func passed() throws {
    var harness = try harness(2)
    harness.press(.goToList(.workbin("w2")))
    harness.wait(.milliseconds(100))
    harness.press(.goToList(.workbin("w1")))
    #expect(harness.state.workbins["w2"]?.unseen == ["N0", "N1"])
    harness.press(.goToList(.workbin("w2")))
    #expect(harness.state.recentCount > 0)
    try harness.notify(UpdateHarness.workbin("w2", "ItemRemoved", "N0"))
    harness.press(.goToList(.workbin("w1")))
    #expect(harness.state.workbins["w2"]?.unseen == ["N1"])
    harness.press(.goToList(.workbin("w2")))
    harness.wait(.milliseconds(200))
    harness.press(.goToList(.workbin("w1")))
    #expect(harness.state.workbins.unseenCount == 0)
  }

  @Test("what was looked at meanwhile, or has gone again, is not told")
  func looked() throws {
    var harness = try harness(3)
    harness.press(.goToList(.workbin("w2")))
    harness.wait(.seconds(3))
    #expect(harness.state.notice == nil)
    #expect(harness.state.windowTitle == "workbin")
    var gone = try self.harness(1)
    try gone.notify(UpdateHarness.workbin("w2", "ItemRemoved", "N0"))
    gone.wait(.seconds(3))
    #expect(gone.state.notice == nil)
  }

  @Test("what I have just put there myself is no news")
  func own() throws {
    var harness = try UpdateHarness.atWork()
    try harness.notify(UpdateHarness.change("E1", "Processing"))
    try harness.notify(UpdateHarness.workbin("w2", "ItemAdded", "E1"))
    try harness.notify(UpdateHarness.change("E1", "InWorkbin"))
    harness.wait(.seconds(3))
    #expect(harness.state.notice == nil)
  }

  @Test("nothing is told of what lay there when the program began")
  func beginning() throws {
    var harness = try harness(0)
    harness.wait(.seconds(60))
    #expect(harness.state.notice == nil)
    #expect(harness.state.windowTitle == "workbin")
    harness.press(.news(.openList))
    #expect(harness.state.dialog == nil)
    #expect(harness.state.notice?.message == "Nothing is new since you looked")
  }

  @Test("the list has invitations first, then the latest; a line leads there")
  func list() throws {
    var harness = try harness(2)
    try harness.notify(UpdateHarness.change("E8", "Invited"))
    #expect(names(harness) == ["Invited · E8", "billing · N1", "billing · N0"])
    harness.press(.news(.openList))
    harness.press(.run(harness.state.newsLines[2].intent))
    #expect(harness.state.screen.list.selected == .workbin("w2"))
    #expect(harness.state.selectedID == "N0")
    #expect(harness.state.focus == .items)
    harness.press(.run(.news(.go("E8", in: .myInteractions))))
    #expect(harness.state.selectedID == "E8")
  }

  @Test("of many, the latest are listed and all are counted")
  func bounded() throws {
    let harness = try harness(700)
    #expect(harness.state.workbins.unseenCount == 700)
    #expect(harness.state.newsLines.count <= 2 * Arrivals.maxCount)
    #expect(names(harness).first == "billing · N699")
  }

  @Test("what came while we were not connected is told, too")
  func gap() throws {
    var harness = try UpdateHarness.atWork()
    harness.happen(.established(again: true))
    try harness.notify(UpdateHarness.subscribed("w2"))
    harness.respond("GET /workbins/w2?subresources=*", UpdateHarness.content(["G1", "G2"]))
    harness.wait(.seconds(2))
    #expect(harness.state.notice?.message == "2 new in billing")
    #expect(names(harness) == ["billing · About G2", "billing · About G1"])
  }
}
