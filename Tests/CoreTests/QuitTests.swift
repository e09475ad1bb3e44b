import Testing
import WebServices

@testable import Core

@Suite("The end of the program with interactions on the desk")
struct QuitTests {
  private func asked(_ ids: [String] = ["E1", "E2"]) throws -> UpdateHarness {
    var harness = try UpdateHarness.holding(ids)
    harness.press(.quit)
    harness.now += .milliseconds(200)
    return harness
  }

  private func hasQuit(_ harness: UpdateHarness) -> Bool? {
    harness.effects.lazy.compactMap { if case .quit(let ends) = $0 { ends } else { nil } }.first
  }

  @Test("keep: they stay mine, and so does the session")
  func keep() throws {
    var harness = try asked()
    harness.press(.action(.quit(.keep)))
    #expect(hasQuit(harness) == false)
  }

  @Test("put back all waits for what comes of it, then ends the session too")
  func putBack() throws {
    var harness = try asked()
    harness.press(.action(.quit(.putBackAll)))
    #expect(harness.state.actions.batches.running?.progress == "putting back 0 of 2")
    for id in ["E1", "E2"] {
      #expect(hasQuit(harness) == nil)
      harness.respond("POST /workbins/w1 AddEmail", UpdateHarness.accepted)
      try harness.notify(UpdateHarness.mail(id, "InWorkbin", []))
    }
    #expect(hasQuit(harness) == true)
  }

  @Test("put back all, and one fails: the program stays and says so")
  func failure() throws {
    var harness = try asked()
    harness.press(.action(.quit(.putBackAll)))
    harness.respond("POST /workbins/w1 AddEmail", #"{"statusCode":4}"#)
    try harness.notify(UpdateHarness.mail("E2", "InWorkbin", []))
    #expect(hasQuit(harness) == nil)
    #expect(harness.sentence == "1 put back, 1 failed: R tries those again, v lists them")
    harness.press(.action(.retry))
    try harness.notify(UpdateHarness.mail("E1", "InWorkbin", []))
    #expect(hasQuit(harness) == true)
  }

  @Test("stay is the default")
  func stay() throws {
    var harness = try asked()
    harness.press(.answer(false))
    #expect(harness.state.dialog == nil)
    #expect(hasQuit(harness) == nil)
  }

  @Test("a key in the first 150 ms answers nothing")
  func hesitation() throws {
    var harness = try UpdateHarness.holding()
    harness.press(.quit)
    harness.press(.action(.quit(.keep)))
    harness.press(.action(.quit(.putBackAll)))
    harness.press(.answer(false))
    #expect(harness.state.dialog != nil)
  }

  @Test("what came from nowhere can't be put back, and that is said")
  func noOrigin() throws {
    var harness = try UpdateHarness.holding()
    try harness.notify(UpdateHarness.mail("E7", "Processing"))
    harness.press(.quit)
    harness.now += .milliseconds(200)
    harness.press(.action(.quit(.putBackAll)))
    #expect(
      harness.sentence
        == "“About E7”: Nobody saw which workbin it came from: m moves it to one")
    #expect(harness.waiting.isEmpty)
  }
}
