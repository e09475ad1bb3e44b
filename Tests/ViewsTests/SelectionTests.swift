import Terminal
import Testing
import Themes

@testable import Views

@Suite("The bar of a selection")
struct SelectionTests {
  private let size = Size(columns: 110, rows: 32)

  private func look(_ theme: String) throws -> Look {
    Look(theme: try #require(Theme.builtIn(theme)))
  }

  /// The columns of a row that look different in two pictures.
  private func differences(_ one: Canvas, _ other: Canvas, y: Int) -> [Int] {
    (0..<size.columns).filter {
      one.cell(at: Point(x: $0, y: y)) != other.cell(at: Point(x: $0, y: y))
    }
  }

  private func selectedRow(_ canvas: Canvas) throws -> Int {
    try #require(canvas.lines.firstIndex { $0.contains("│▌") && $0.hasSuffix("▐│") })
  }

  @Test(
    "lies under a row's first fields, and its end has a sign: nothing else of the row changes",
    arguments: Theme.builtIn)
  func lead(theme: String) throws {
    var scene = try Scene.atWork()
    scene.press(.character("2"))
    let before = scene.picture(size.columns, size.rows, try look(theme)).canvas
    let y = try selectedRow(before)
    scene.press(.down)
    let after = scene.picture(size.columns, size.rows, try look(theme)).canvas
    #expect(try selectedRow(after) == y + 1)
    let changed = differences(before, after, y: y)
    let first = try #require(changed.first)
    #expect(changed.dropLast() == Array(first..<first + changed.count - 1)[...])
    #expect(changed.last == size.columns - 2)
    #expect((20...48).contains(changed.count))
  }

  @Test("is in one style from end to end, so that it stands out", arguments: Theme.builtIn)
  func oneStyle(theme: String) throws {
    var scene = try Scene.atWork()
    scene.press(.character("2"))
    let look = try look(theme)
    let canvas = scene.picture(size.columns, size.rows, look).canvas
    let y = try selectedRow(canvas)
    let bar = canvas.row(y).filter { $0.style.background == look.theme[.selection].background }
    #expect(Set(bar.map(\.style)).count == 1)
    #expect(bar.count >= 20)
  }

  @Test("leaves their colours to what warns, and to what is new or marked")
  func told() throws {
    let theme = try #require(Theme.builtIn("dusk"))
    var pen = Pen(Size(columns: 1, rows: 1), Look(theme: theme))
    pen.ground = .selection
    for role in [Role.levelError, .levelWarn, .new, .mark, .match, .stateRevoked] {
      #expect(pen.style(role).foreground.value == theme[role].foreground.value)
    }
    for role in [Role.text, .muted, .stale, .mediaEmail] {
      #expect(pen.style(role).foreground == theme[.selection].foreground)
    }
  }

  @Test("has at least twenty columns, whatever fields come first")
  func width() {
    func lead(_ widths: [Int]) -> Int {
      let needs = widths.map { ItemColumns.Need(column: .received, width: $0, side: .left) }
      return ItemColumns(needs, in: 120).lead
    }
    #expect(lead([31, 8, 8]) == 1)
    #expect(lead([8, 26, 8]) == 2)
    #expect(lead([4, 4, 4, 8]) == 4)
    #expect(lead([8]) == 1)
  }
}
