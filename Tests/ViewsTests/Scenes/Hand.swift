import Desk
import Terminal
import Testing

@testable import Views

/// A hand on the mouse in front of a scene's screen: it hits what it sees there.
struct Hand {
  private(set) var scene: Scene
  let columns: Int
  let rows: Int
  private var pointer = Pointer()
  private var picture: Picture
  /// What was meant last, and the state before it happened.
  private(set) var meant: Intent?
  private(set) var before: State

  init(_ scene: Scene, _ columns: Int = 110, _ rows: Int = 32) {
    (self.scene, self.columns, self.rows) = (scene, columns, rows)
    (before, picture) = (scene.state, scene.picture(columns, rows))
    look()
  }

  var state: State { scene.state }
  var screen: String { picture.canvas.lines.joined(separator: "\n") }

  /// Sees the screen as it is now.
  mutating func look() {
    scene.show(columns, rows)
    scene.show(columns, rows)
    picture = scene.picture(columns, rows)
  }

  /// Lets something happen, without looking.
  mutating func meanwhile(_ happen: (inout Scene) throws -> Void) rethrows { try happen(&scene) }

  mutating func wait(_ duration: Duration) {
    scene.wait(duration)
    look()
  }

  mutating func press(_ keys: Key...) {
    for key in keys { scene.press(key) }
    look()
  }

  /// Where a text begins in the last row.
  func findInLastRow(_ text: String) throws -> Point { try find(text, from: rows - 1) }

  /// Where a text begins on the screen; below the row of another.
  func find(_ text: String, below: String? = nil) throws -> Point {
    try find(text, from: try below.map { try find($0).y + 1 } ?? 0)
  }

  private func find(_ text: String, from first: Int) throws -> Point {
    for y in first..<max(first, rows) {
      let cells = Array(picture.canvas.row(y))
      for x in cells.indices
      where cells[x...].lazy.map(\.grapheme.text).prefix(text.count * 2).joined().hasPrefix(text) {
        return Point(x: x, y: y)
      }
    }
    return try #require(nil, "“\(text)” is not to be seen in\n\(screen)")
  }

  func spot(at point: Point) -> Spot { picture.regions.spot(at: point) }

  func spot(_ text: String) throws -> Spot { picture.regions.spot(at: try find(text)) }

  mutating func does(_ deed: MouseEvent.Deed, at point: Point) {
    before = state
    meant = pointer.intent(
      for: MouseEvent(deed, at: point), on: picture.regions, in: state, at: scene.now)
    guard let meant else { return }
    scene.happen(.intent(meant))
    look()
  }

  mutating func click(at point: Point) {
    does(.press, at: point)
    does(.release, at: point)
  }

  /// Clicks on a text once or several times, with so much time between.
  mutating func click(
    _ text: String, below: String? = nil, times: Int = 1, every gap: Duration = .milliseconds(100)
  ) throws {
    for time in 0..<times {
      if time > 0 { scene.now += gap }
      click(at: try find(text, below: below))
    }
  }

  mutating func turn(_ deed: MouseEvent.Deed, over text: String, below: String? = nil) throws {
    does(deed, at: try find(text, below: below))
  }
}
