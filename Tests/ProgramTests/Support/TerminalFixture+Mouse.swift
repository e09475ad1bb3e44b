import Terminal
import TerminalTesting
import Testing

/// The mouse, as a terminal tells of it.
extension TerminalFixture {
  static let mouseOn = "\u{1B}[?1006h\u{1B}[?1000h"
  static let mouseOff = "\u{1B}[?1000l\u{1B}[?1006l"

  /// All that came out.
  var output: String { String(decoding: terminal.rawBytes, as: UTF8.self) }

  func outputCount(_ bytes: String) -> Int { output.ranges(of: bytes).count }

  /// Where a text begins on the screen, once it stands there.
  func waitForPosition(_ text: String) throws -> Point {
    try terminal.wait(for: text)
    for y in 0..<terminal.size.rows {
      let cells = (0..<terminal.size.columns).map { terminal.cell(at: Point(x: $0, y: y)) }
      for x in cells.indices
      where cells[x...].lazy.map(\.displayedText).prefix(text.count).joined() == text {
        return Point(x: x, y: y)
      }
    }
    return try #require(nil, "“\(text)” went away")
  }

  /// Sends a report as terminals do.
  func sendMouseReport(_ button: Int, at point: Point, _ end: String) {
    terminal.type("\u{1B}[<\(button);\(point.x + 1);\(point.y + 1)\(end)")
  }

  func click(_ text: String, times: Int = 1) throws {
    let point = try waitForPosition(text)
    for _ in 0..<times {
      sendMouseReport(0, at: point, "M")
      sendMouseReport(0, at: point, "m")
    }
  }

  func wheel(down: Bool, over text: String) throws {
    sendMouseReport(down ? 65 : 64, at: try waitForPosition(text), "M")
  }

  func setOption(_ setting: String) throws {
    terminal.type(":")
    try terminal.wait { $0.last?.hasPrefix(" :") == true }
    terminal.type("set \(setting)\r")
    try terminal.wait { $0.last?.hasPrefix(" :") == false }
  }
}

extension TerminalEmulator.ScreenCell {
  fileprivate var displayedText: String { isRightHalf ? "" : text.isEmpty ? " " : text }
}
