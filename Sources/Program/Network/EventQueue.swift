import Core
import WebServices

/// Events on their way to the main thread, oldest first. What a later one has overtaken is dropped
/// while it waits, so that a main thread that is behind has less to do, and is never far behind.
struct EventQueue {
  /// An event with the moment at which it came in, so that waiting in the queue does not make it late.
  struct TimedEvent: Sendable {
    let event: Event
    let receivedAt: ContinuousClock.Instant
    /// What it takes of memory, roughly.
    fileprivate let byteCount: Int
  }

  /// With nil for what has been dropped, and for what has been taken, up to `start`.
  private var events: [TimedEvent?] = []
  private var start = 0
  /// The number of `events[0]`, counted from the first event of all.
  private var firstNumber = 0
  /// By interaction, the number of the last event that is about it.
  private var lastNumbers: [Interaction.ID: Int] = [:]
  private(set) var byteCount = 0
  /// How many are there.
  private(set) var count = 0

  /// More than this, and the server is asked for no more: a few frames' work, and a few megabytes.
  static let maxCount = 4_000
  static let maxByteCount = 8 << 20

  var isEmpty: Bool { count == 0 }
  var isFull: Bool { count > Self.maxCount || byteCount > Self.maxByteCount }

  mutating func append(_ event: Event, at now: ContinuousClock.Instant, byteCount: Int) {
    if let subject = event.subject {
      dropOvertaken(by: event, subject)
      lastNumbers[subject] = firstNumber + events.count
    }
    events.append(TimedEvent(event: event, receivedAt: now, byteCount: byteCount))
    self.byteCount += byteCount
    count += 1
  }

  /// Takes out so many of the oldest.
  mutating func take(atMost limit: Int) -> [TimedEvent] {
    var taken: [TimedEvent] = []
    while start < events.count, taken.count < limit {
      if let event = events[start].take() { taken.append(event) }
      start += 1
    }
    compact()
    count -= taken.count
    byteCount -= taken.reduce(0) { $0 + $1.byteCount }
    return taken
  }

  private mutating func dropOvertaken(by event: Event, _ subject: Interaction.ID) {
    guard let number = lastNumbers[subject], number >= firstNumber,
      let earlier = events[number - firstNumber], event.overtakes(earlier.event)
    else { return }
    events[number - firstNumber] = nil
    count -= 1
    byteCount -= earlier.byteCount
  }

  /// Gives up the room of what has been taken, when it is most of all.
  private mutating func compact() {
    guard start * 2 > events.count else { return }
    events.removeFirst(start)
    firstNumber += start
    start = 0
    lastNumbers = events.isEmpty ? [:] : lastNumbers.filter { $0.value >= firstNumber }
    // An array that was long once keeps its room.
    if events.isEmpty { events = [] }
  }
}

extension Event {
  fileprivate var subject: Interaction.ID? {
    if case .notified(let notification) = self { notification.subject } else { nil }
  }

  fileprivate func overtakes(_ earlier: Event) -> Bool {
    guard case .notified(let new) = self, case .notified(let old) = earlier else { return false }
    return new.overtakes(old)
  }
}
