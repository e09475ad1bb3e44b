import Terminal
import Testing

@testable import Views

@Suite("Fields in a row")
struct TextSpanTests {
  private func rendered(_ line: Line, _ columns: Int) -> String {
    var painter = Painter(Size(columns: 12, rows: 1), .plain)
    painter.write(line.fitted(to: columns), at: Point(x: 0, y: 0), width: 12)
    return String(painter.canvas.lines[0])
  }

  @Test(
    "a text in several pieces that is cut says so, wherever one of them ends",
    arguments: [(8, "daisy.ma"), (7, "daisy.…"), (6, "daisy…"), (2, "d…"), (1, "…")])
  func cut(columns: Int, shown: String) {
    let line: Line = [
      TextSpan("d"), TextSpan("a", .match), TextSpan("isy.m"), TextSpan("a", .match),
    ]
    #expect(rendered(line, columns) == shown)
  }

  @Test("a field that ends where the next one has no room is whole")
  func apart() {
    #expect(rendered([TextSpan("Pri"), .blank(2), TextSpan("Age")], 3) == "Pri")
  }
}
