import Testing
import WebServices

@testable import Core

@Suite("One act on many")
struct BatchTests {
  private let pull = "POST /workbins/w1 PullEmail"

  /// `w1` holds so many, all marked.
  private func marked(_ count: Int) throws -> Scene {
    var scene = try Scene.atWork()
    scene.press(.refresh)
    scene.answer("POST /workbins/w1 Subscribe")
    try scene.notify(Scene.subscribed("w1"))
    scene.answer(
      "GET /workbins/w1?subresources=*", Scene.content((1...count).map { "E\($0)" }))
    scene.press(.focus(.items))
    for item in scene.state.selectedWorkbin.map({ Array($0.items) }) ?? [] {
      scene.state.list.toggleMark(item.id)
    }
    return scene
  }

  private func holding(_ count: Int) throws -> Scene {
    var scene = try Scene.atWork()
    scene.press(.goToList(.myInteractions))
    for number in 1...count { try scene.notify(Scene.mail("E\(number)", "Processing")) }
    for record in scene.state.held { scene.state.list.toggleMark(record.id) }
    return scene
  }

  @Test("a few at once, the next when one has ended, one line for all")
  func aFewAtOnce() throws {
    var scene = try marked(5)
    scene.press(.pull)
    #expect(scene.waiting.filter { $0.call.name == pull }.count == 3)
    #expect(scene.state.batches.running?.progress == "pulling 0 of 5")
    scene.answer(pull, Scene.accepted)
    try scene.notify(Scene.mail("E1", "Processing"))
    #expect(scene.state.batches.running?.progress == "pulling 1 of 5")
    scene.answer(pull, #"{"statusCode":6}"#)
    #expect(scene.state.batches.running?.progress == "pulling 2 of 5, 1 failed")
    #expect(scene.waiting.filter { $0.call.name == pull }.count == 3)
    #expect(scene.state.notice == nil)
    #expect(scene.state.list.marked.isEmpty)
  }

  @Test("the end tells how many of each, and R tries again what failed")
  func retry() throws {
    var scene = try marked(3)
    scene.press(.pull)
    scene.answer(pull, #"{"statusCode":4}"#)
    for number in 2...3 { try scene.notify(Scene.mail("E\(number)", "Processing")) }
    #expect(scene.sentence == "2 pulled, 1 failed: R tries those again, v lists them")
    #expect(
      scene.state.batches.ended?.items.map(\.result).prefix(2) == [
        .failed("the server failed (status 4)"), .done,
      ])
    scene.press(.action(.retry))
    #expect(scene.state.actions.pull(of: "E1")?.phase == .sent)
    try scene.notify(Scene.mail("E1", "Processing"))
    scene.press(.action(.retry))
    #expect(scene.sentence == "Nothing has failed that could be tried again")
  }

  @Test("Esc takes a notice away first, and says what it stopped")
  func escape() throws {
    var scene = try marked(5)
    scene.press(.pull)
    scene.press(.action(.retry))
    #expect(scene.state.notice != nil)
    scene.press(.back)
    #expect(scene.state.notice == nil)
    #expect(scene.state.batches.running?.stopped == 0)
    scene.press(.back)
    #expect(scene.sentence == "Stopped: 2 not begun")
  }

  @Test("a single act leaves other marks, and what is left of many to be tried again")
  func single() throws {
    var scene = try marked(3)
    scene.press(.pull)
    scene.answer(pull, #"{"statusCode":4}"#)
    for number in 2...3 { try scene.notify(Scene.mail("E\(number)", "Processing")) }
    scene.press(.list(.mark))
    scene.happen(.intent(.action(.perform(.setInFocus, on: ["E2"]))))
    #expect(Array(scene.state.list.marked) == ["E1"])
    #expect(scene.state.batches.ended?.failed == 1)
    scene.press(.action(.retry))
    #expect(scene.state.actions.pull(of: "E1")?.phase == .sent)
  }

  @Test("Esc stops what has not begun; what is under way is waited for")
  func stop() throws {
    var scene = try marked(5)
    scene.press(.pull)
    scene.press(.back)
    for number in 1...3 { try scene.notify(Scene.mail("E\(number)", "Processing")) }
    #expect(scene.sentence == "3 pulled, 2 not begun: R tries those again, v lists them")
    #expect(scene.state.batches.ended?.items.last?.result == .stopped)
    scene.press(.action(.retry))
    #expect(scene.state.actions.pull(of: "E4")?.phase == .sent)
    #expect(scene.state.batches.running?.items.map(\.id) == ["E4", "E5"])
    #expect(scene.state.workbins["w1"]?.items.map(\.id) == ["E4", "E5"])
  }

  @Test("those that can't are told before, and left")
  func cant() throws {
    var scene = try holding(3)
    try scene.notify(Scene.mail("E2", "Processing", []))
    scene.press(.action(.complete(queue: nil)))
    #expect(scene.question?.items.map(\.id) == ["E1", "E3"])
    #expect(scene.question?.others.map(\.id) == ["E2"])
    scene.consent()
    #expect(
      scene.waiting.map(\.call.name).filter { $0.hasSuffix("Complete") }.sorted() == [
        "POST /me/emails/E1 Complete", "POST /me/emails/E3 Complete",
      ])
  }

  @Test("where none can, nothing is asked")
  func none() throws {
    var scene = try holding(2)
    scene.press(.action(.accept))
    #expect(scene.question == nil)
    #expect(scene.sentence?.hasPrefix("None of these 2 can be accepted. Accept is not") == true)
  }

  @Test("other work goes on meanwhile")
  func notBlocking() throws {
    var scene = try marked(5)
    scene.press(.pull)
    try scene.notify(Scene.mail("E9", "Processing"))
    scene.press(.action(.perform(.setInFocus, on: ["E9"])))
    #expect(scene.waits(for: "POST /me/emails/E9 SetInFocus"))
    scene.answer("POST /me/emails/E9 SetInFocus")
    #expect(scene.state.batches.running?.progress == "pulling 0 of 5")
  }

  @Test("the results can be looked at while it runs")
  func results() throws {
    var scene = try marked(5)
    scene.press(.pull)
    scene.press(.action(.openResults))
    scene.press(.moveInDialog(.down))
    #expect(scene.state.dialog == .results(SelectionList(selected: 1)))
    #expect(
      scene.state.batches.listed?.items.map(\.result) == [
        .underWay, .underWay, .underWay, .waiting, .waiting,
      ])
  }
}

@Suite("What can't be taken back is asked about first")
struct QuestionTests {
  @Test("a key in the first 150 ms answers nothing; then no is the default")
  func hesitation() throws {
    var scene = try Scene.holding()
    scene.press(.action(.complete(queue: nil)))
    scene.press(.answer(true))
    #expect(scene.question != nil)
    #expect(scene.waiting.isEmpty)
    scene.now += .milliseconds(200)
    scene.press(.answer(false))
    #expect(scene.question == nil)
    #expect(scene.waiting.isEmpty)
  }

  @Test("pull and put back ask nothing")
  func undoable() throws {
    var scene = try Scene.holding()
    scene.press(.action(.putBack))
    #expect(scene.question == nil)
  }

  @Test("complete, transfer and reject ask; moving asks where the owner becomes another")
  func outward() throws {
    var scene = try Scene.holding()
    for deed: ItemAction in [
      .complete(queue: nil), .transferToQueue("q"), .move("w2", name: "billing"),
    ] {
      scene.press(.action(.perform(deed, on: ["E1"])))
      #expect(scene.question?.action == deed)
      scene.press(.back)
    }
    try scene.notify(Scene.mail("E7", "Invited", ["Reject"]))
    scene.press(.action(.perform(.reject, on: ["E7"])))
    #expect(scene.question?.action == .reject)
  }

  @Test("a queue can be chosen instead; what is typed is one")
  func queueInstead() throws {
    var scene = try Scene.holding()
    scene.press(.action(.complete(queue: nil)))
    scene.now += .milliseconds(200)
    scene.press(.action(.chooseQueueInstead))
    guard case .picker(let empty) = scene.state.dialog else { throw Missing() }
    #expect(scene.state.lines(of: empty).map(\.name) == ["Without a queue"])
    for letter in "back" { scene.press(.edit(.insert(String(letter)))) }
    guard case .picker(let picker) = scene.state.dialog else { throw Missing() }
    let line = scene.state.lines(of: picker).last
    #expect(line?.name == "“back”")
    #expect(line?.intent == .action(.perform(.complete(queue: "back"), on: ["E1"])))
  }

  @Test("the users to transfer to are read when that is first asked for; oneself is not among them")
  func users() throws {
    var scene = try Scene.holding()
    scene.press(.action(.transfer(to: nil)))
    scene.answer(
      "GET /users?fields=*",
      #"""
      {"statusCode":0,"users":[{"id":"7","userName":"mei","firstName":"Mei","lastName":"Tanaka",
       "uri":"http://x/users/7"},{"id":"1","userName":"agent1"}]}
      """#)
    guard case .picker(let picker) = scene.state.dialog else { throw Missing() }
    #expect(
      scene.state.lines(of: picker).map(\.intent) == [
        .action(
          .perform(.transferToUser(uri: "http://x/users/7", name: "Mei Tanaka"), on: ["E1"]))
      ])
  }

  private struct Missing: Error {}
}
