import Core
import JSON
import Terminal
import Text
import Themes
import Time
import Views
import WebServices

/// A desk brought into a situation by events alone, as the program does it, and drawn.
struct ScreenHarness {
  static let start = ContinuousClock.now
  /// 2026-11-22 12:04:29.310 UTC.
  static let clock = WallClock(
    instant: start, time: Timestamp(milliseconds: 1_795_349_069_310), utcOffsets: UTCOffsets(0))

  var state: State
  var now = ScreenHarness.start
  private var pendingRequests: [(id: RequestID, request: APIRequest)] = []

  init(isReadOnly: Bool = false) {
    state = State(
      identity: Identity(user: "agent1", host: "gws.example.test"), clock: ScreenHarness.clock,
      isReadOnly: isReadOnly)
  }

  /// As in the event loop, what goes in slices goes on until it is done.
  mutating func send(_ event: Event) {
    defer { if state.hasPendingSlices { send(.slice) } }
    for effect in update(&state, event, at: now) {
      if case .send(let id, let request) = effect { pendingRequests.append((id, request)) }
    }
  }

  mutating func press(_ keys: Key...) {
    for key in keys {
      if let intent = Keymap.intent(for: key, in: state) { send(.intent(intent)) }
    }
  }

  mutating func type(_ text: String) {
    for character in text { press(.character(character)) }
  }

  /// Time goes on, and the deadlines that come are handed in as the event loop does.
  mutating func advance(_ duration: Duration) {
    let end = now + duration
    while state.nextDeadline <= end {
      now = max(now, state.nextDeadline)
      send(
        .deadline(
          WallClock(instant: now, time: state.clock.time(at: now), utcOffsets: UTCOffsets(0))))
    }
    now = end
  }

  /// Answers the oldest waiting call that is named so; without one, does nothing.
  mutating func respond(_ name: String, _ text: String = #"{"statusCode":0}"#, status: Int = 200) {
    guard let id = takeRequest(name) else { return }
    do {
      send(.received(id, .success(try APIResponse(status: status, body: Array(text.utf8)))))
    } catch {
      send(.received(id, .failure(.rejected(error))))
    }
  }

  mutating func failRequest(_ name: String, _ sentence: String) {
    guard let id = takeRequest(name) else { return }
    send(.received(id, .failure(.lost(sentence, mayHaveHappened: false))))
  }

  mutating func notify(_ text: String) throws {
    send(.notified(Notification(try Document(parsing: Array(text.utf8)).root)))
  }

  private mutating func takeRequest(_ name: String) -> RequestID? {
    guard let index = pendingRequests.firstIndex(where: { $0.request.description.hasSuffix(name) })
    else {
      return nil
    }
    return pendingRequests.remove(at: index).id
  }

  func render(_ columns: Int, _ rows: Int, _ appearance: Appearance = .plain) -> RenderedFrame {
    Views.render(state, appearance, size: Size(columns: columns, rows: rows), at: now)
  }

  /// Draws, and lets the state keep the viewport, as the event loop does.
  @discardableResult
  mutating func renderKeepingViewport(
    _ columns: Int, _ rows: Int, _ appearance: Appearance = .plain
  ) -> String {
    let frame = render(columns, rows, appearance)
    state.drawn(frame.viewport)
    return frame.canvas.lines.joined(separator: "\n")
  }
}

extension Appearance {
  static let plain = Appearance(theme: .plain)
  static let ascii = Appearance(theme: .plain, glyphs: .ascii)
}
