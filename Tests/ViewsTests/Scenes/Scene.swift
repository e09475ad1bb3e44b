import Desk
import JSON
import Terminal
import Text
import Themes
import Views
import WebServices

/// A desk brought into a situation by events alone, as the program does it, and drawn.
struct Scene {
  static let start = ContinuousClock.now
  /// 2026-11-22 12:04:29.310 UTC.
  static let clock = WallClock(
    instant: start, time: Timestamp(milliseconds: 1_795_349_069_310), utcOffset: 0)

  var state: State
  var now = Scene.start
  private var waiting: [(id: CallID, call: Call)] = []

  init(isReadOnly: Bool = false) {
    state = State(
      identity: Identity(user: "agent1", host: "gws.example.test"), clock: Scene.clock,
      isReadOnly: isReadOnly)
  }

  /// As in the event loop, what goes in slices goes on until it is done.
  mutating func happen(_ event: Event) {
    defer { if state.hasWork { happen(.slice) } }
    for effect in update(&state, event, at: now) {
      if case .call(let id, let call) = effect { waiting.append((id, call)) }
    }
  }

  mutating func press(_ keys: Key...) {
    for key in keys {
      if let intent = intent(for: key, in: state) { happen(.intent(intent)) }
    }
  }

  mutating func type(_ text: String) {
    for character in text { press(.character(character)) }
  }

  /// Time goes on, and the deadlines that come are handed in as the event loop does.
  mutating func wait(_ duration: Duration) {
    let end = now + duration
    while state.nextDeadline <= end {
      now = max(now, state.nextDeadline)
      happen(.deadline(WallClock(instant: now, time: state.clock.time(at: now), utcOffset: 0)))
    }
    now = end
  }

  /// Answers the oldest waiting call that is named so; without one, does nothing.
  mutating func answer(_ name: String, _ text: String = #"{"statusCode":0}"#, status: Int = 200) {
    guard let id = take(name) else { return }
    do {
      happen(.answered(id, .success(try Answer(status: status, body: Array(text.utf8)))))
    } catch {
      happen(.answered(id, .failure(.refused(error))))
    }
  }

  mutating func lose(_ name: String, _ sentence: String) {
    guard let id = take(name) else { return }
    happen(.answered(id, .failure(.lost(sentence, mayHaveHappened: false))))
  }

  mutating func notify(_ text: String) throws {
    happen(.notified(Notification(try Document(parsing: Array(text.utf8)).root)))
  }

  private mutating func take(_ name: String) -> CallID? {
    guard let index = waiting.firstIndex(where: { $0.call.description.hasSuffix(name) }) else {
      return nil
    }
    return waiting.remove(at: index).id
  }

  func picture(_ columns: Int, _ rows: Int, _ look: Look = .plain) -> Picture {
    draw(state, look, size: Size(columns: columns, rows: rows), at: now)
  }

  /// Draws, and lets the state keep the viewport, as the event loop does.
  @discardableResult
  mutating func show(_ columns: Int, _ rows: Int, _ look: Look = .plain) -> String {
    let picture = picture(columns, rows, look)
    state.viewport = picture.viewport
    return picture.canvas.lines.joined(separator: "\n")
  }
}

extension Look {
  static let plain = Look(theme: .plain)
  static let ascii = Look(theme: .plain, glyphs: .ascii)
}
