import Testing
import WebServices

@testable import Core

@Suite("What comes in elsewhere is told without being in the way")
struct ArrivalTests {
  /// E1 is looked at; so many have come into the other workbin.
  private func scene(_ count: Int) throws -> Scene {
    var scene = try Scene.atWork()
    for number in 0..<count { try scene.notify(Scene.workbin("w2", "ItemAdded", "N\(number)")) }
    return scene
  }

  private func names(_ scene: Scene) -> [String] { scene.state.newsLines.map(\.name) }

  @Test("those that come together are told together, a moment later")
  func gathered() throws {
    var scene = try scene(5)
    #expect(scene.state.notice == nil)
    scene.wait(.seconds(2))
    #expect(scene.state.notice?.message == "5 new in billing")
    #expect(scene.state.notice?.level == .news)
    #expect(scene.state.selectedID == "E1")
  }

  @Test("several workbins are told in one line, the most in number not by name")
  func several() throws {
    var scene = try scene(2)
    let names = ["callbacks", "drafts", "floor", "desk"]
    scene.add(
      names.enumerated().map { index, name in
        Workbin(id: "x\(index)", name: name, displayName: name, ownerType: .agentGroup)
      })
    for index in names.indices {
      try scene.notify(Scene.workbin("x\(index)", "ItemAdded", "X\(index)"))
    }
    scene.wait(.seconds(2))
    #expect(
      scene.state.notice?.message == "2 new in billing, 1 in callbacks, 1 in drafts, 2 elsewhere")
  }

  @Test("a stream of them is told every quarter of a minute, not for each")
  func stream() throws {
    var scene = try scene(1)
    var told: [String] = []
    for number in 0..<60 {
      scene.wait(.seconds(1))
      if let sentence = scene.state.notice?.message, told.last != sentence {
        told.append(sentence)
      }
      try scene.notify(Scene.workbin("w2", "ItemAdded", "S\(number)"))
    }
    #expect(told.count <= 5)
    #expect(told.first == "2 new in billing")
  }

  @Test("they wait while something else is said, or a dialog is open")
  func waits() throws {
    var scene = try scene(0)
    scene.press(.openHelp)
    try scene.notify(Scene.workbin("w2", "ItemAdded", "N1"))
    scene.wait(.seconds(3))
    #expect(scene.state.notice == nil)
    scene.press(.back)
    scene.wait(.seconds(2))
    #expect(scene.state.notice?.message == "1 new in billing")
  }

  @Test("a workbin that is only passed on the way to another has not been looked into")
  func passed() throws {
    var scene = try scene(2)
    scene.press(.goToList(.workbin("w2")))
    scene.wait(.milliseconds(100))
    scene.press(.goToList(.workbin("w1")))
    #expect(scene.state.workbins["w2"]?.unseen == ["N0", "N1"])
    scene.press(.goToList(.workbin("w2")))
    #expect(scene.state.recentCount > 0)
    try scene.notify(Scene.workbin("w2", "ItemRemoved", "N0"))
    scene.press(.goToList(.workbin("w1")))
    #expect(scene.state.workbins["w2"]?.unseen == ["N1"])
    scene.press(.goToList(.workbin("w2")))
    scene.wait(.milliseconds(200))
    scene.press(.goToList(.workbin("w1")))
    #expect(scene.state.workbins.unseenCount == 0)
  }

  @Test("what was looked at meanwhile, or has gone again, is not told")
  func looked() throws {
    var scene = try scene(3)
    scene.press(.goToList(.workbin("w2")))
    scene.wait(.seconds(3))
    #expect(scene.state.notice == nil)
    #expect(scene.state.windowTitle == "workbin")
    var gone = try self.scene(1)
    try gone.notify(Scene.workbin("w2", "ItemRemoved", "N0"))
    gone.wait(.seconds(3))
    #expect(gone.state.notice == nil)
  }

  @Test("what I have just put there myself is no news")
  func own() throws {
    var scene = try Scene.atWork()
    try scene.notify(Scene.change("E1", "Processing"))
    try scene.notify(Scene.workbin("w2", "ItemAdded", "E1"))
    try scene.notify(Scene.change("E1", "InWorkbin"))
    scene.wait(.seconds(3))
    #expect(scene.state.notice == nil)
  }

  @Test("nothing is told of what lay there when the program began")
  func beginning() throws {
    var scene = try scene(0)
    scene.wait(.seconds(60))
    #expect(scene.state.notice == nil)
    #expect(scene.state.windowTitle == "workbin")
    scene.press(.news(.openList))
    #expect(scene.state.dialog == nil)
    #expect(scene.state.notice?.message == "Nothing is new since you looked")
  }

  @Test("the list has invitations first, then the latest; a line leads there")
  func list() throws {
    var scene = try scene(2)
    try scene.notify(Scene.change("E8", "Invited"))
    #expect(names(scene) == ["Invited · E8", "billing · N1", "billing · N0"])
    scene.press(.news(.openList))
    scene.press(.run(scene.state.newsLines[2].intent))
    #expect(scene.state.list.selected == .workbin("w2"))
    #expect(scene.state.selectedID == "N0")
    #expect(scene.state.focus == .items)
    scene.press(.run(.news(.go("E8", in: .myInteractions))))
    #expect(scene.state.selectedID == "E8")
  }

  @Test("of many, the latest are listed and all are counted")
  func bounded() throws {
    let scene = try scene(700)
    #expect(scene.state.workbins.unseenCount == 700)
    #expect(scene.state.newsLines.count <= 2 * Arrivals.maxCount)
    #expect(names(scene).first == "billing · N699")
  }

  @Test("what came while we were not connected is told, too")
  func gap() throws {
    var scene = try Scene.atWork()
    scene.happen(.established(again: true))
    try scene.notify(Scene.subscribed("w2"))
    scene.answer("GET /workbins/w2?subresources=*", Scene.content(["G1", "G2"]))
    scene.wait(.seconds(2))
    #expect(scene.state.notice?.message == "2 new in billing")
    #expect(names(scene) == ["billing · About G2", "billing · About G1"])
  }
}
