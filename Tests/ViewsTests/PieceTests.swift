import Terminal
import Testing

@testable import Views

@Suite("Fields in a row")
struct PieceTests {
  private func drawn(_ line: Line, _ columns: Int) -> String {
    var pen = Pen(Size(columns: 12, rows: 1), .plain)
    pen.write(line.cut(to: columns), at: Point(x: 0, y: 0), width: 12)
    return String(pen.canvas.lines[0])
  }

  @Test(
    "a text in several pieces that is cut says so, wherever one of them ends",
    arguments: [(8, "daisy.ma"), (7, "daisy.…"), (6, "daisy…"), (2, "d…"), (1, "…")])
  func cut(columns: Int, shown: String) {
    let line: Line = [Piece("d"), Piece("a", .match), Piece("isy.m"), Piece("a", .match)]
    #expect(drawn(line, columns) == shown)
  }

  @Test("a field that ends where the next one has no room is whole")
  func apart() {
    #expect(drawn([Piece("Pri"), .blank(2), Piece("Age")], 3) == "Pri")
  }
}
