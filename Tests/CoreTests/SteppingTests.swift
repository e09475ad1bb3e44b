import Testing
import WebServices

@testable import Core

@Suite("Going through what happened to an interaction")
struct SteppingTests {
  /// E1 is mine; its Key was "old", then "new", then "newest".
  private func changed() throws -> Scene {
    var scene = try Scene.atWork()
    scene.press(.pull)
    try scene.notify(Scene.change("E1", "Processing", data: #"{"Key":"old","Gone":1}"#))
    for value in ["new", "newest"] {
      scene.now += .seconds(10)
      try scene.notify(
        #"""
        {"messageType":"EmailStateChangeMessage","notificationType":"PropertiesUpdated",
         "email":{"id":"E1","userData":{"Key":"\#(value)","More":2}}}
        """#)
    }
    return scene
  }

  private func key(_ scene: Scene) -> UserDataValue? {
    scene.state.selectedEntry?.snapshot?.userData?["Key"]
  }

  @Test("back shows it as it was, forth leads to now again")
  func backAndForth() throws {
    var scene = try changed()
    #expect(scene.state.selectedEntry == nil)
    scene.press(.live(.stepBack))
    #expect(key(scene) == .string("new"))
    scene.press(.live(.stepBack))
    #expect(key(scene) == .string("old"))
    scene.press(.live(.stepForward))
    scene.press(.live(.stepForward))
    #expect(key(scene) == .string("newest"))
    scene.press(.live(.stepForward))
    #expect(scene.state.selectedEntry == nil)
  }

  @Test("the first moment is the end of the way back")
  func end() throws {
    var scene = try changed()
    for _ in 0..<9 { scene.press(.live(.stepBack)) }
    #expect(scene.state.selectedEntryIndex == 0)
  }

  @Test("one key leads back to now, and so does Esc in the live pane", arguments: [true, false])
  func now(byKey: Bool) throws {
    var scene = try changed()
    scene.press(.live(.stepBack))
    scene.press(.focus(.live))
    scene.press(byKey ? .live(.now) : .back)
    #expect(scene.state.selectedEntry == nil)
    #expect(scene.state.focus == .live)
  }

  @Test("what happens meanwhile does not pull the agent out of the past")
  func meanwhile() throws {
    var scene = try changed()
    scene.press(.live(.stepBack))
    try scene.notify(Scene.change("E1", "Processing", data: #"{"Key":"later"}"#))
    #expect(key(scene) == .string("new"))
    #expect(scene.state.snapshotEntries.count == 4)
  }

  @Test("another interaction begins at its now")
  func another() throws {
    var scene = try changed()
    scene.press(.live(.stepBack))
    scene.press(.togglePin)
    scene.press(.focus(.items))
    scene.press(.goToList(.workbin("w1")))
    scene.wait(.seconds(1))
    #expect(scene.state.live.shown == "E2")
    #expect(scene.state.selectedEntry == nil)
  }

  @Test("how long a state lasted is known when it ends, and only where it was seen to begin")
  func stay() throws {
    var scene = try changed()
    scene.now += .seconds(40)
    try scene.notify(Scene.change("E1", "Completed"))
    let happenings = scene.state.held.histories["E1"]
    let stays = happenings.indices.compactMap { happenings.timeInState(before: $0) }
    // The pull began nothing that was seen; processing took 10 + 10 + 40 seconds.
    #expect(stays == [.seconds(60)])
  }

  @Test("what has no past says so")
  func nothing() throws {
    var scene = try Scene.atWork()
    scene.press(.live(.stepBack))
    #expect(scene.state.notice?.message.contains("Nothing has happened") == true)
    scene.press(.live(.compare))
    #expect(scene.state.notice?.message.contains("no two states") == true)
  }

  @Test("compared with now: what is gone, new and otherwise")
  func compared() throws {
    var scene = try changed()
    scene.press(.live(.compare))
    let difference = try #require(scene.state.comparison)
    #expect(
      difference.changes == [
        .init(key: "Key", before: .string("old"), after: .string("newest")),
        .init(key: "More", before: nil, after: .int(2)),
        .init(key: "Gone", before: .int(1), after: nil),
      ])
    scene.press(.live(.compare))
    #expect(scene.state.comparison == nil)
  }

  @Test("the past of many large interactions takes a bounded room, and the latest is kept longest")
  func bounded() throws {
    var histories = InteractionHistories()
    var scene = try changed()
    let large = String(repeating: "x", count: 100_000)
    try scene.notify(Scene.change("E1", "Processing", data: #"{"Key":"\#(large)"}"#))
    let record = try #require(scene.state.held.first)
    for number in 0..<200 {
      let snapshot = Snapshot(record, after: nil, dataChanged: true)
      histories.add(
        HistoryEntry(at: scene.now, kind: .serverSaid("x"), snapshot: snapshot),
        to: "I\(number % 50)")
    }
    let kept = (0..<50).flatMap { histories["I\($0)"] }.compactMap(\.snapshot)
    #expect(kept.reduce(0) { $0 + $1.bytes } <= InteractionHistories.maxSnapshotBytes)
    #expect(histories["I49"].last?.snapshot != nil)
  }
}
