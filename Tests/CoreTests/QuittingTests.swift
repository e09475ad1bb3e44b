import Testing
import WebServices

@testable import Core

@Suite("The end of the program with interactions on the desk")
struct QuittingTests {
  private func asked(_ ids: [String] = ["E1", "E2"]) throws -> Scene {
    var scene = try Scene.holding(ids)
    scene.press(.quit)
    scene.now += .milliseconds(200)
    return scene
  }

  private func hasQuit(_ scene: Scene) -> Bool? {
    scene.effects.lazy.compactMap { if case .quit(let ends) = $0 { ends } else { nil } }.first
  }

  @Test("keep: they stay mine, and so does the session")
  func keep() throws {
    var scene = try asked()
    scene.press(.action(.quit(.keep)))
    #expect(hasQuit(scene) == false)
  }

  @Test("put back all waits for what comes of it, then ends the session too")
  func putBack() throws {
    var scene = try asked()
    scene.press(.action(.quit(.putBackAll)))
    #expect(scene.state.batches.running?.progress == "putting back 0 of 2")
    for id in ["E1", "E2"] {
      #expect(hasQuit(scene) == nil)
      scene.answer("POST /workbins/w1 AddEmail", Scene.accepted)
      try scene.notify(Scene.mail(id, "InWorkbin", []))
    }
    #expect(hasQuit(scene) == true)
  }

  @Test("put back all, and one fails: the program stays and says so")
  func failure() throws {
    var scene = try asked()
    scene.press(.action(.quit(.putBackAll)))
    scene.answer("POST /workbins/w1 AddEmail", #"{"statusCode":4}"#)
    try scene.notify(Scene.mail("E2", "InWorkbin", []))
    #expect(hasQuit(scene) == nil)
    #expect(scene.sentence == "1 put back, 1 failed: R tries those again, v lists them")
    scene.press(.action(.retry))
    try scene.notify(Scene.mail("E1", "InWorkbin", []))
    #expect(hasQuit(scene) == true)
  }

  @Test("stay is the default")
  func stay() throws {
    var scene = try asked()
    scene.press(.answer(false))
    #expect(scene.state.dialog == nil)
    #expect(hasQuit(scene) == nil)
  }

  @Test("a key in the first 150 ms answers nothing")
  func hesitation() throws {
    var scene = try Scene.holding()
    scene.press(.quit)
    scene.press(.action(.quit(.keep)))
    scene.press(.action(.quit(.putBackAll)))
    scene.press(.answer(false))
    #expect(scene.state.dialog != nil)
  }

  @Test("what came from nowhere can't be put back, and that is said")
  func noOrigin() throws {
    var scene = try Scene.holding()
    try scene.notify(Scene.mail("E7", "Processing"))
    scene.press(.quit)
    scene.now += .milliseconds(200)
    scene.press(.action(.quit(.putBackAll)))
    #expect(
      scene.sentence
        == "“About E7”: Nobody saw which workbin it came from: m moves it to one")
    #expect(scene.waiting.isEmpty)
  }
}
