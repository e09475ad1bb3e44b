import Testing
import WebServices

@testable import Core

@Suite("What happened while disconnected is read, and told as what it is")
struct GapTests {
  private let readMine = "GET /me/emails?fields=*"
  private let readW2 = "GET /workbins/w2?subresources=*"

  /// E1 is mine; the link was away, and the server's memory of us began anew.
  private func afterTheGap() throws -> Scene {
    var scene = try Scene.atWork()
    scene.press(.pull)
    try scene.notify(Scene.change("E1", "Processing", data: #"{"Key":"old"}"#))
    scene.now += .seconds(1)
    scene.happen(
      .link(.reconnecting(attempt: 1, next: nil, since: scene.now, reason: "no answer")))
    scene.now += .seconds(10)
    scene.happen(.established(again: true))
    scene.happen(.link(.live))
    return scene
  }

  private func missed(_ scene: Scene, _ id: String) -> [HistoryEntry.Kind] {
    scene.state.held.histories[id].filter(\.wasMissed).map(\.kind)
  }

  @Test("a state, a capability and a value that changed meanwhile")
  func changed() throws {
    var scene = try afterTheGap()
    scene.answer(
      readMine,
      #"""
      {"statusCode":0,"emails":[{"id":"E1","state":"Composing","capabilities":["Complete","Send"],
        "userData":{"Key":"new"}}]}
      """#)
    #expect(
      missed(scene, "E1") == [
        .state(from: .processing, to: InteractionState("Composing"), kind: "read again"),
        .capabilities(gained: ["Send"], lost: ["Reply"]),
        .userData(keys: ["Key"]),
      ])
  }

  @Test("what the server lists as completed")
  func completed() throws {
    var scene = try afterTheGap()
    scene.answer(
      readMine, #"{"statusCode":0,"emails":[{"id":"E1","state":"Completed","capabilities":[]}]}"#)
    #expect(
      missed(scene, "E1").first == .state(from: .processing, to: .completed, kind: "read again"))
    #expect(scene.state.held.isEmpty)
  }

  @Test("what is no longer mine, and then is found in another workbin")
  func backInAWorkbin() throws {
    var scene = try afterTheGap()
    scene.answer(readMine, Scene.mine([]))
    #expect(missed(scene, "E1") == [.missing(from: .processing)])
    try scene.notify(Scene.subscribed("w2"))
    scene.answer(readW2, Scene.content(["E1"]))
    #expect(missed(scene, "E1").last == .found(in: "billing"))
  }

  @Test("what lies in a workbin again is told once when the workbin is read first")
  func foundFirst() throws {
    var scene = try afterTheGap()
    try scene.notify(Scene.subscribed("w2"))
    scene.answer(readW2, Scene.content(["E1"]))
    scene.answer(readMine, Scene.mine([]))
    #expect(missed(scene, "E1") == [.missing(from: .processing), .found(in: "billing")])
    #expect(scene.state.workbins["w2"]?.items.map(\.id) == ["E1"])
  }

  @Test("what became mine meanwhile")
  func came() throws {
    var scene = try afterTheGap()
    scene.answer(readMine, Scene.mine(["E1", "E2"]))
    #expect(
      missed(scene, "E2") == [.state(from: .inWorkbin, to: .processing, kind: "read again")])
    #expect(scene.state.workbins["w1"]?.items.map(\.id) == [])
  }

  @Test("what changed while the link stood is not said to have been missed")
  func notMissed() throws {
    var scene = try afterTheGap()
    scene.answer(readMine, Scene.mine(["E1"]))
    scene.now += .seconds(5)
    scene.press(.refresh)
    scene.answer(readMine, Scene.mine([]))
    #expect(missed(scene, "E1").contains(.missing(from: .processing)) == false)
    #expect(scene.story("E1").last == .missing(from: .processing))
  }

  @Test("what came into a workbin that is not looked into is marked as new")
  func unseen() throws {
    var scene = try afterTheGap()
    try scene.notify(Scene.subscribed("w2"))
    scene.answer(readW2, Scene.content(["E7", "E8"]))
    #expect(scene.state.workbins["w2"]?.unseen == ["E7", "E8"])
  }

  @Test("what was being read when the session was lost is given up, and asked for anew")
  func givenUp() throws {
    var scene = try Scene.atWork()
    let subscribe = "POST /workbins/w1 Subscribe"
    scene.press(.refresh)
    let before = scene.waiting.map(\.id)
    #expect(scene.waiting.filter { $0.call.name == subscribe }.count == 1)
    scene.happen(.established(again: true))
    #expect(scene.waiting.filter { $0.call.name == subscribe }.count == 2)
    let abandoned = scene.effects.compactMap { effect in
      if case .abandon(let id) = effect { id } else { nil }
    }
    #expect(!abandoned.isEmpty && Set(before).isSuperset(of: abandoned))
    // Should the old one end all the same, it comes to nothing, and nothing is said of it.
    scene.lose(subscribe)
    #expect(scene.state.notice == nil)
    scene.answer(subscribe)
    try scene.notify(Scene.subscribed("w1"))
    scene.answer("GET /workbins/w1?subresources=*", Scene.content(["E5"]))
    #expect(scene.state.workbins["w1"]?.items.map(\.id) == ["E5"])
  }

  @Test("a content that was on its way when the session was lost is not taken for the truth")
  func reading() throws {
    var scene = try Scene.atWork()
    try scene.notify(
      #"{"messageType":"WorkbinStateChangeMessage","id":"w1","action":"ItemMoved"}"#)
    scene.happen(.established(again: true))
    scene.answer("GET /workbins/w1?subresources=*", Scene.content(["E9"]))
    #expect(scene.state.workbins["w1"]?.items.map(\.id) == ["E1", "E2"])
    scene.answer("POST /workbins/w1 Subscribe")
    scene.wait(.seconds(1))
    scene.answer("GET /workbins/w1?subresources=*", Scene.content(["E1"]))
    #expect(scene.state.workbins["w1"]?.items.map(\.id) == ["E1"])
  }

  @Test("a workbin that appeared is read, one that disappeared is gone")
  func workbins() throws {
    var scene = try afterTheGap()
    scene.answer(
      "GET /workbins?fields=*",
      #"{"statusCode":0,"workbins":[{"id":"w1","name":"in-progress","type":"Agent"},{"id":"w3","name":"new"}]}"#
    )
    #expect(scene.state.workbins.map(\.id) == ["w1", "w3"])
    #expect(scene.waits(for: "POST /workbins/w3 Subscribe"))
  }
}
