import Testing
import WebServices

@testable import Core

@Suite("One act on many")
struct BatchTests {
  private let pull = "POST /workbins/w1 PullEmail"

  /// `w1` holds so many, all marked.
  private func marked(_ count: Int) throws -> UpdateHarness {
    var harness = try UpdateHarness.atWork()
    harness.press(.refresh)
    harness.respond("POST /workbins/w1 Subscribe")
    try harness.notify(UpdateHarness.subscribed("w1"))
    harness.respond(
      "GET /workbins/w1?subresources=*", UpdateHarness.content((1...count).map { "E\($0)" }))
    harness.press(.focus(.items))
    for item in harness.state.selectedWorkbin.map({ Array($0.items) }) ?? [] {
      harness.state.screen.list.toggleMark(item.id)
    }
    return harness
  }

  private func holding(_ count: Int) throws -> UpdateHarness {
    var harness = try UpdateHarness.atWork()
    harness.press(.goToList(.myInteractions))
    for number in 1...count { try harness.notify(UpdateHarness.mail("E\(number)", "Processing")) }
    for record in harness.state.held { harness.state.screen.list.toggleMark(record.id) }
    return harness
  }

  @Test("a few at once, the next when one has ended, one line for all")
  func aFewAtOnce() throws {
    var harness = try marked(5)
    harness.press(.pull)
    #expect(harness.waiting.filter { $0.call.name == pull }.count == 3)
    #expect(harness.state.actions.batches.running?.progress == "pulling 0 of 5")
    harness.respond(pull, UpdateHarness.accepted)
    try harness.notify(UpdateHarness.mail("E1", "Processing"))
    #expect(harness.state.actions.batches.running?.progress == "pulling 1 of 5")
    harness.respond(pull, #"{"statusCode":6}"#)
    #expect(harness.state.actions.batches.running?.progress == "pulling 2 of 5, 1 failed")
    #expect(harness.waiting.filter { $0.call.name == pull }.count == 3)
    #expect(harness.state.notice == nil)
    #expect(harness.state.screen.list.marked.isEmpty)
  }

  @Test("the end tells how many of each, and R tries again what failed")
  func retry() throws {
    var harness = try marked(3)
    harness.press(.pull)
    harness.respond(pull, #"{"statusCode":4}"#)
    for number in 2...3 { try harness.notify(UpdateHarness.mail("E\(number)", "Processing")) }
    #expect(harness.sentence == "2 pulled, 1 failed: R tries those again, v lists them")
    #expect(
      harness.state.actions.batches.ended?.items.map(\.result).prefix(2) == [
        .failed("the server failed (status 4)"), .done,
      ])
    harness.press(.action(.retry))
    #expect(harness.state.actions.pull(of: "E1")?.phase == .sent)
    try harness.notify(UpdateHarness.mail("E1", "Processing"))
    harness.press(.action(.retry))
    #expect(harness.sentence == "Nothing has failed that could be tried again")
  }

  @Test("Esc takes a notice away first, and says what it stopped")
  func escape() throws {
    var harness = try marked(5)
    harness.press(.pull)
    harness.press(.action(.retry))
    #expect(harness.state.notice != nil)
    harness.press(.back)
    #expect(harness.state.notice == nil)
    #expect(harness.state.actions.batches.running?.stopped == 0)
    harness.press(.back)
    #expect(harness.sentence == "Stopped: 2 not begun")
  }

  @Test("a single act leaves other marks, and what is left of many to be tried again")
  func single() throws {
    var harness = try marked(3)
    harness.press(.pull)
    harness.respond(pull, #"{"statusCode":4}"#)
    for number in 2...3 { try harness.notify(UpdateHarness.mail("E\(number)", "Processing")) }
    harness.press(.list(.mark))
    harness.happen(.intent(.action(.perform(.setInFocus, on: ["E2"]))))
    #expect(Array(harness.state.screen.list.marked) == ["E1"])
    #expect(harness.state.actions.batches.ended?.failed == 1)
    harness.press(.action(.retry))
    #expect(harness.state.actions.pull(of: "E1")?.phase == .sent)
  }

  @Test("Esc stops what has not begun; what is under way is waited for")
  func stop() throws {
    var harness = try marked(5)
    harness.press(.pull)
    harness.press(.back)
    for number in 1...3 { try harness.notify(UpdateHarness.mail("E\(number)", "Processing")) }
    #expect(harness.sentence == "3 pulled, 2 not begun: R tries those again, v lists them")
    #expect(harness.state.actions.batches.ended?.items.last?.result == .stopped)
    harness.press(.action(.retry))
    #expect(harness.state.actions.pull(of: "E4")?.phase == .sent)
    #expect(harness.state.actions.batches.running?.items.map(\.id) == ["E4", "E5"])
    #expect(harness.state.workbins["w1"]?.items.map(\.id) == ["E4", "E5"])
  }

  @Test("those that can't are told before, and left")
  func cant() throws {
    var harness = try holding(3)
    try harness.notify(UpdateHarness.mail("E2", "Processing", []))
    harness.press(.action(.complete(queue: nil)))
    #expect(harness.confirmation?.items.map(\.id) == ["E1", "E3"])
    #expect(harness.confirmation?.others.map(\.id) == ["E2"])
    harness.consent()
    #expect(
      harness.waiting.map(\.call.name).filter { $0.hasSuffix("Complete") }.sorted() == [
        "POST /me/emails/E1 Complete", "POST /me/emails/E3 Complete",
      ])
  }

  @Test("where none can, nothing is asked")
  func none() throws {
    var harness = try holding(2)
    harness.press(.action(.accept))
    #expect(harness.confirmation == nil)
    #expect(harness.sentence?.hasPrefix("None of these 2 can be accepted. Accept is not") == true)
  }

  @Test("other work goes on meanwhile")
  func notBlocking() throws {
    var harness = try marked(5)
    harness.press(.pull)
    try harness.notify(UpdateHarness.mail("E9", "Processing"))
    harness.press(.action(.perform(.setInFocus, on: ["E9"])))
    #expect(harness.waits(for: "POST /me/emails/E9 SetInFocus"))
    harness.respond("POST /me/emails/E9 SetInFocus")
    #expect(harness.state.actions.batches.running?.progress == "pulling 0 of 5")
  }

  @Test("the results can be looked at while it runs")
  func results() throws {
    var harness = try marked(5)
    harness.press(.pull)
    harness.press(.action(.openResults))
    harness.press(.moveInDialog(.down))
    #expect(harness.state.dialog == .results(SelectionList(selected: 1)))
    #expect(
      harness.state.actions.batches.listed?.items.map(\.result) == [
        .underWay, .underWay, .underWay, .waiting, .waiting,
      ])
  }
}

@Suite("What can't be taken back is asked about first")
struct ConfirmationTests {
  @Test("a key in the first 150 ms answers nothing; then no is the default")
  func hesitation() throws {
    var harness = try UpdateHarness.holding()
    harness.press(.action(.complete(queue: nil)))
    harness.press(.answer(true))
    #expect(harness.confirmation != nil)
    #expect(harness.waiting.isEmpty)
    harness.now += .milliseconds(200)
    harness.press(.answer(false))
    #expect(harness.confirmation == nil)
    #expect(harness.waiting.isEmpty)
  }

  @Test("pull and put back ask nothing")
  func undoable() throws {
    var harness = try UpdateHarness.holding()
    harness.press(.action(.putBack))
    #expect(harness.confirmation == nil)
  }

  @Test("complete, transfer and reject ask; moving asks where the owner becomes another")
  func outward() throws {
    var harness = try UpdateHarness.holding()
    for action: ItemAction in [
      .complete(queue: nil), .transferToQueue("q"), .move("w2", name: "billing"),
    ] {
      harness.press(.action(.perform(action, on: ["E1"])))
      #expect(harness.confirmation?.action == action)
      harness.press(.back)
    }
    try harness.notify(UpdateHarness.mail("E7", "Invited", ["Reject"]))
    harness.press(.action(.perform(.reject, on: ["E7"])))
    #expect(harness.confirmation?.action == .reject)
  }

  @Test("a queue can be chosen instead; what is typed is one")
  func queueInstead() throws {
    var harness = try UpdateHarness.holding()
    harness.press(.action(.complete(queue: nil)))
    harness.now += .milliseconds(200)
    harness.press(.action(.chooseQueueInstead))
    guard case .picker(let empty) = harness.state.dialog else { throw Missing() }
    #expect(harness.state.lines(of: empty).map(\.name) == ["Without a queue"])
    for letter in "back" { harness.press(.edit(.insert(String(letter)))) }
    guard case .picker(let picker) = harness.state.dialog else { throw Missing() }
    let line = harness.state.lines(of: picker).last
    #expect(line?.name == "“back”")
    #expect(line?.intent == .action(.perform(.complete(queue: "back"), on: ["E1"])))
  }

  @Test("the users to transfer to are read when that is first asked for; oneself is not among them")
  func users() throws {
    var harness = try UpdateHarness.holding()
    harness.press(.action(.transfer(to: nil)))
    harness.respond(
      "GET /users?fields=*",
      #"""
      {"statusCode":0,"users":[{"id":"7","userName":"mei","firstName":"Mei","lastName":"Tanaka",
       "uri":"http://x/users/7"},{"id":"1","userName":"agent1"}]}
      """#)
    guard case .picker(let picker) = harness.state.dialog else { throw Missing() }
    #expect(
      harness.state.lines(of: picker).map(\.intent) == [
        .action(
          .perform(.transferToUser(uri: "http://x/users/7", name: "Mei Tanaka"), on: ["E1"]))
      ])
  }

  private struct Missing: Error {}
}
