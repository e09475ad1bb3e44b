import Terminal
import Testing
import Text

@Suite("A canvas is a picture of cells")
struct CanvasTests {
  private let red = Style(foreground: .ansi(1))

  @Test("text is written where it belongs, and the columns it took are told")
  func write() {
    var canvas = Canvas(size: Size(columns: 8, rows: 2))
    #expect(canvas.write("héy退", at: Point(x: 1, y: 1), style: red) == 5)
    #expect(canvas.lines == ["", " héy退"])
    #expect(canvas.cell(at: Point(x: 1, y: 1)).style == red)
    #expect(canvas.cell(at: Point(x: 5, y: 1)).character == .rightHalf)
  }

  @Test("text ends at the edge, and at its own limit")
  func limits() {
    var canvas = Canvas(size: Size(columns: 5, rows: 3))
    canvas.write("abcdefgh", at: Point(x: 2, y: 0), style: .plain)
    canvas.write("abcdefgh", at: Point(x: -2, y: 1), style: .plain, width: 4)
    #expect(canvas.write("退款申", at: Point(x: 0, y: 2), style: .plain, width: 5) == 4)
    #expect(canvas.lines == ["  abc", "cd", "退款"])
  }

  @Test("of a wide character at an edge a blank is left")
  func halves() {
    var canvas = Canvas(size: Size(columns: 4, rows: 2))
    canvas.write("abcd", at: Point(x: 0, y: 0), style: .plain)
    canvas.write("退", at: Point(x: 3, y: 0), style: .plain)
    canvas.write("退x", at: Point(x: -1, y: 1), style: red)
    #expect(canvas.lines == ["abc", " x"])
    #expect(canvas.cell(at: Point(x: 0, y: 1)).style == red)
  }

  @Test("what is written over half of a wide character leaves no other half")
  func overwriting() {
    for x in 0..<6 {
      for text in ["x", "退", "é", "款申"] as [SafeText] {
        var canvas = Canvas(size: Size(columns: 6, rows: 1))
        canvas.write("退款申", at: Point(x: 0, y: 0), style: .plain)
        canvas.write(text, at: Point(x: x, y: 0), style: .plain)
        expectWhole(canvas)
        canvas.fill(Rect(x: x, y: 0, columns: 2, rows: 1), style: red)
        expectWhole(canvas)
      }
    }
  }

  private func expectWhole(_ canvas: Canvas) {
    let widths = canvas.row(0).map(\.character.width)
    for (index, width) in widths.enumerated() {
      let next = index + 1 < widths.count ? widths[index + 1] : -1
      #expect((width == 2) == (next == 0), "\(canvas.lines)")
    }
  }

  @Test(
    "no coordinate is dangerous",
    arguments: [Int.min, Int.min + 1, -1_000, -1, 0, 1, 1_000, Int.max - 1, Int.max])
  func coordinates(number: Int) {
    var canvas = Canvas(size: Size(columns: 3, rows: 2))
    for other in [Int.min, -1, 0, 1, Int.max] {
      for point in [Point(x: number, y: other), Point(x: other, y: number)] {
        for text in ["ascii", "退é"] as [SafeText] {
          canvas.write(text, at: point, style: .plain)
          canvas.write(text, at: point, style: .plain, width: number)
        }
        let rect = Rect(x: point.x, y: point.y, columns: number, rows: .max)
        canvas.fill(rect, style: red)
        canvas.box(rect, style: red)
        _ = canvas.cell(at: point)
      }
    }
    #expect(canvas.size == Size(columns: 3, rows: 2))
  }

  @Test("a window of any size is survived", arguments: [-1, 0, 1, 70_000])
  func sizes(number: Int) {
    var canvas = Canvas(size: Size(columns: number, rows: number))
    canvas.box(canvas.bounds, style: red)
    #expect(canvas.cells.count == canvas.size.columns * canvas.size.rows)
    #expect(canvas.size.columns <= Canvas.maxSize.columns)
  }

  @Test("a box has lines and corners")
  func box() {
    var canvas = Canvas(size: Size(columns: 8, rows: 4))
    canvas.box(canvas.bounds, style: red)
    #expect(canvas.lines == ["╭──────╮", "│      │", "│      │", "╰──────╯"])
    #expect(canvas.cell(at: Point(x: 2, y: 0)).style == red)
    canvas.box(Rect(x: 1, y: 1, columns: 6, rows: 2), style: .plain, border: .ascii)
    #expect(canvas.lines == ["╭──────╮", "│+----+│", "│+----+│", "╰──────╯"])
  }

  @Test("drawing a screenful takes well under a millisecond when optimised")
  func speed() {
    var best = Duration.seconds(9)
    for _ in 0..<20 {
      best = min(best, ContinuousClock().measure { drawScreenful() })
    }
    #if DEBUG
      #expect(best < .milliseconds(200))
    #else
      #expect(best < .milliseconds(1))
    #endif
  }

  private func drawScreenful() {
    var canvas = Canvas(size: Size(columns: 160, rows: 45), filledWith: red)
    let text = SafeText(String(repeating: "Where is my refund? ", count: 8))
    for y in 0..<45 { canvas.write(text, at: Point(x: 0, y: y), style: .plain) }
    #expect(canvas.cells.count == 7_200)
  }
}
