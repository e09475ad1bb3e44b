import Testing
import WebServices

@testable import Core

@Suite("Going through what happened to an interaction")
struct HistoryTests {
  /// E1 is mine; its Key was "old", then "new", then "newest".
  private func changed() throws -> UpdateHarness {
    var harness = try UpdateHarness.atWork()
    harness.press(.pull)
    try harness.notify(UpdateHarness.change("E1", "Processing", data: #"{"Key":"old","Gone":1}"#))
    for value in ["new", "newest"] {
      harness.now += .seconds(10)
      try harness.notify(
        #"""
        {"messageType":"EmailStateChangeMessage","notificationType":"PropertiesUpdated",
         "email":{"id":"E1","userData":{"Key":"\#(value)","More":2}}}
        """#)
    }
    return harness
  }

  private func key(_ harness: UpdateHarness) -> UserDataValue? {
    harness.state.selectedEntry?.snapshot?.userData?["Key"]
  }

  @Test("back shows it as it was, forth leads to now again")
  func backAndForth() throws {
    var harness = try changed()
    #expect(harness.state.selectedEntry == nil)
    harness.press(.live(.stepBack))
    #expect(key(harness) == .string("new"))
    harness.press(.live(.stepBack))
    #expect(key(harness) == .string("old"))
    harness.press(.live(.stepForward))
    harness.press(.live(.stepForward))
    #expect(key(harness) == .string("newest"))
    harness.press(.live(.stepForward))
    #expect(harness.state.selectedEntry == nil)
  }

  @Test("the first moment is the end of the way back")
  func end() throws {
    var harness = try changed()
    for _ in 0..<9 { harness.press(.live(.stepBack)) }
    #expect(harness.state.selectedEntryIndex == 0)
  }

  @Test("one key leads back to now, and so does Esc in the live pane", arguments: [true, false])
  func now(byKey: Bool) throws {
    var harness = try changed()
    harness.press(.live(.stepBack))
    harness.press(.focus(.live))
    harness.press(byKey ? .live(.now) : .back)
    #expect(harness.state.selectedEntry == nil)
    #expect(harness.state.focus == .live)
  }

  @Test("what happens meanwhile does not pull the agent out of the past")
  func meanwhile() throws {
    var harness = try changed()
    harness.press(.live(.stepBack))
    try harness.notify(UpdateHarness.change("E1", "Processing", data: #"{"Key":"later"}"#))
    #expect(key(harness) == .string("new"))
    #expect(harness.state.snapshotEntries.count == 4)
  }

  @Test("another interaction begins at its now")
  func another() throws {
    var harness = try changed()
    harness.press(.live(.stepBack))
    harness.press(.togglePin)
    harness.press(.focus(.items))
    harness.press(.goToList(.workbin("w1")))
    harness.wait(.seconds(1))
    #expect(harness.state.screen.live.shown == "E2")
    #expect(harness.state.selectedEntry == nil)
  }

  @Test("how long a state lasted is known when it ends, and only where it was seen to begin")
  func stay() throws {
    var harness = try changed()
    harness.now += .seconds(40)
    try harness.notify(UpdateHarness.change("E1", "Completed"))
    let entries = harness.state.held.histories["E1"]
    let stays = entries.indices.compactMap { entries.timeInState(before: $0) }
    // The pull began nothing that was seen; processing took 10 + 10 + 40 seconds.
    #expect(stays == [.seconds(60)])
  }

  @Test("what has no past says so")
  func nothing() throws {
    var harness = try UpdateHarness.atWork()
    harness.press(.live(.stepBack))
    #expect(harness.state.notice?.message.contains("Nothing has happened") == true)
    harness.press(.live(.compare))
    #expect(harness.state.notice?.message.contains("no two states") == true)
  }

  @Test("compared with now: what is gone, new and otherwise")
  func compared() throws {
    var harness = try changed()
    harness.press(.live(.compare))
    let difference = try #require(harness.state.comparison)
    #expect(
      difference.changes == [
        .init(key: "Key", before: .string("old"), after: .string("newest")),
        .init(key: "More", before: nil, after: .int(2)),
        .init(key: "Gone", before: .int(1), after: nil),
      ])
    harness.press(.live(.compare))
    #expect(harness.state.comparison == nil)
  }

  @Test("the past of many large interactions takes a bounded room, and the latest is kept longest")
  func bounded() throws {
    var histories = InteractionHistories()
    var harness = try changed()
    let large = String(repeating: "x", count: 100_000)
    try harness.notify(UpdateHarness.change("E1", "Processing", data: #"{"Key":"\#(large)"}"#))
    let record = try #require(harness.state.held.first)
    for number in 0..<200 {
      let snapshot = Snapshot(record, after: nil, dataChanged: true)
      histories.add(
        HistoryEntry(at: harness.now, kind: .serverSaid("x"), snapshot: snapshot),
        to: "I\(number % 50)")
    }
    let kept = (0..<50).flatMap { histories["I\($0)"] }.compactMap(\.snapshot)
    #expect(kept.reduce(0) { $0 + $1.bytes } <= InteractionHistories.maxSnapshotBytes)
    #expect(histories["I49"].last?.snapshot != nil)
  }
}
