import Core
import JSON
import Testing
import WebServices

@testable import Program

@Suite("What waits for the main thread")
struct EventQueueTests {
  private let now = ContinuousClock.now

  private func update(_ id: String, _ value: Int, state: String = "Processing") throws -> Event {
    let text =
      #"{"messageType":"EmailStateChangeMessage","notificationType":"PropertiesUpdated","#
      + #""email":{"id":"\#(id)","state":"\#(state)","userData":{"number":\#(value)}}}"#
    return .notified(Notification(try Document(parsing: text).root))
  }

  /// `id:number`, or what it is else.
  private func described(_ events: [EventQueue.TimedEvent]) -> [String] {
    events.map { entry in
      guard case .notified(.interaction(let change)) = entry.event,
        let interaction = change.interaction
      else { return "other" }
      return "\(interaction.id):\(interaction.resource["userData"]?["number"]?.int ?? -1)"
    }
  }

  @Test("comes out in the order in which it came in, as many as are wanted")
  func order() throws {
    var queue = EventQueue()
    for number in 0..<5 { queue.append(try update("E\(number)", number), at: now, byteCount: 10) }
    #expect(described(queue.take(atMost: 2)) == ["E0:0", "E1:1"])
    queue.append(.started, at: now, byteCount: 0)
    #expect(described(queue.take(atMost: 9)) == ["E2:2", "E3:3", "E4:4", "other"])
    #expect(queue.isEmpty && queue.byteCount == 0)
  }

  @Test("400,000 of three items are three, and take no more room than three")
  func merged() throws {
    var queue = EventQueue()
    let updates = try (0..<300).map { try update("E\($0 % 3)", $0) }
    for number in 0..<400_000 {
      queue.append(updates[number % updates.count], at: now, byteCount: 1_000)
      // Some are taken meanwhile.
      if number % 1_000 == 999 { #expect(queue.take(atMost: 1).count == 1) }
    }
    #expect(queue.count <= 3 && queue.byteCount <= 3_000 && !queue.isFull)
    #expect(queue.take(atMost: .max).count <= 3)
    #expect(queue.isEmpty)
  }

  @Test("a step of the state between two of the same keeps both")
  func steps() throws {
    var queue = EventQueue()
    queue.append(try update("E1", 1), at: now, byteCount: 1)
    queue.append(try update("E1", 2, state: "Completed"), at: now, byteCount: 1)
    queue.append(try update("E1", 3), at: now, byteCount: 1)
    queue.append(try update("E1", 4), at: now, byteCount: 1)
    #expect(described(queue.take(atMost: .max)) == ["E1:1", "E1:2", "E1:4"])
  }

  @Test("what has been taken out is overtaken no more")
  func taken() throws {
    var queue = EventQueue()
    for number in 0..<10 { queue.append(try update("E\(number)", number), at: now, byteCount: 1) }
    #expect(queue.take(atMost: 3).count == 3)
    queue.append(try update("E1", 11), at: now, byteCount: 1)
    queue.append(try update("E5", 15), at: now, byteCount: 1)
    #expect(
      described(queue.take(atMost: .max))
        == ["E3:3", "E4:4", "E6:6", "E7:7", "E8:8", "E9:9", "E1:11", "E5:15"])
  }

  @Test("it is full by number or by bytes, and no longer when enough has been taken")
  func full() throws {
    var queue = EventQueue()
    queue.append(try update("E1", 1), at: now, byteCount: EventQueue.maxByteCount + 1)
    #expect(queue.isFull)
    _ = queue.take(atMost: 1)
    #expect(!queue.isFull)
    for _ in 0...EventQueue.maxCount { queue.append(.started, at: now, byteCount: 0) }
    #expect(queue.isFull)
    _ = queue.take(atMost: 1)
    #expect(!queue.isFull)
  }
}
