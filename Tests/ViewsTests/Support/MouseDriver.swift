import Core
import Terminal
import Testing

@testable import Views

/// A hand on the mouse in front of a scene's screen: it hits what it sees there.
struct MouseDriver {
  private(set) var harness: ScreenHarness
  let columns: Int
  let rows: Int
  private var mouseState = MouseState()
  private var frame: RenderedFrame
  /// What was meant last, and the state before it happened.
  private(set) var lastIntent: Intent?
  private(set) var stateBefore: State

  init(_ harness: ScreenHarness, _ columns: Int = 110, _ rows: Int = 32) {
    (self.harness, self.columns, self.rows) = (harness, columns, rows)
    (stateBefore, frame) = (harness.state, harness.render(columns, rows))
    redraw()
  }

  var state: State { harness.state }
  var screen: String { frame.canvas.lines.joined(separator: "\n") }

  /// The line that is selected in the open list of results.
  var selectedResult: Int? {
    if case .results(let list) = state.dialog { list.selected } else { nil }
  }

  /// Sees the screen as it is now.
  mutating func redraw() {
    harness.renderKeepingViewport(columns, rows)
    harness.renderKeepingViewport(columns, rows)
    frame = harness.render(columns, rows)
  }

  /// Lets something happen, without looking.
  mutating func withoutRedraw(_ body: (inout ScreenHarness) throws -> Void) rethrows {
    try body(&harness)
  }

  mutating func advance(_ duration: Duration) {
    harness.advance(duration)
    redraw()
  }

  mutating func press(_ keys: Key...) {
    for key in keys { harness.press(key) }
    redraw()
  }

  /// Where a text begins in the last row.
  func findInLastRow(_ text: String) throws -> Point { try find(text, from: rows - 1) }

  /// Where a text begins on the screen; below the row of another.
  func find(_ text: String, below: String? = nil) throws -> Point {
    try find(text, from: try below.map { try find($0).y + 1 } ?? 0)
  }

  private func find(_ text: String, from first: Int) throws -> Point {
    for y in first..<max(first, rows) {
      let cells = Array(frame.canvas.row(y))
      for x in cells.indices
      where cells[x...].lazy.map(\.character.text).prefix(text.count * 2).joined().hasPrefix(text) {
        return Point(x: x, y: y)
      }
    }
    return try #require(nil, "“\(text)” is not to be seen in\n\(screen)")
  }

  func target(at point: Point) -> HitTarget { frame.hitMap.target(at: point) }

  func target(_ text: String) throws -> HitTarget { frame.hitMap.target(at: try find(text)) }

  mutating func perform(_ kind: MouseEvent.Kind, at point: Point) {
    stateBefore = state
    lastIntent = mouseState.intent(
      for: MouseEvent(kind, at: point), on: frame.hitMap, in: state, at: harness.now)
    guard let lastIntent else { return }
    harness.send(.intent(lastIntent))
    redraw()
  }

  mutating func click(at point: Point) {
    perform(.press, at: point)
    perform(.release, at: point)
  }

  /// Clicks on a text once or several times, with so much time between.
  mutating func click(
    _ text: String, below: String? = nil, times: Int = 1, every gap: Duration = .milliseconds(100)
  ) throws {
    for time in 0..<times {
      if time > 0 { harness.now += gap }
      click(at: try find(text, below: below))
    }
  }

  mutating func scroll(_ kind: MouseEvent.Kind, over text: String, below: String? = nil) throws {
    perform(kind, at: try find(text, below: below))
  }
}
