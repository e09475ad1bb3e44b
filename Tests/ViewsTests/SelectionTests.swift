import Terminal
import Testing
import Themes

@testable import Views

@Suite("The bar of a selection")
struct SelectionTests {
  private let size = Size(columns: 110, rows: 32)

  private func appearance(_ theme: String) throws -> Appearance {
    Appearance(theme: try #require(Theme.builtIn(theme)))
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
    var harness = try ScreenHarness.signedIn()
    harness.press(.character("2"))
    let before = harness.render(size.columns, size.rows, try appearance(theme)).canvas
    let y = try selectedRow(before)
    harness.press(.down)
    let after = harness.render(size.columns, size.rows, try appearance(theme)).canvas
    #expect(try selectedRow(after) == y + 1)
    let changed = differences(before, after, y: y)
    let first = try #require(changed.first)
    #expect(changed.dropLast() == Array(first..<first + changed.count - 1)[...])
    #expect(changed.last == size.columns - 2)
    #expect((20...48).contains(changed.count))
  }

  @Test("is in one style from end to end, so that it stands out", arguments: Theme.builtIn)
  func oneStyle(theme: String) throws {
    var harness = try ScreenHarness.signedIn()
    harness.press(.character("2"))
    let appearance = try appearance(theme)
    let canvas = harness.render(size.columns, size.rows, appearance).canvas
    let y = try selectedRow(canvas)
    let bar = canvas.row(y).filter {
      $0.style.background == appearance.theme[.selection].background
    }
    #expect(Set(bar.map(\.style)).count == 1)
    #expect(bar.count >= 20)
  }

  @Test("leaves their colours to what warns, and to what is new or marked")
  func isReported() throws {
    let theme = try #require(Theme.builtIn("dusk"))
    var painter = Painter(Size(columns: 1, rows: 1), Appearance(theme: theme))
    painter.background = .selection
    for role in [Role.levelError, .levelWarn, .new, .mark, .match, .stateRevoked] {
      #expect(painter.style(role).foreground.value == theme[role].foreground.value)
    }
    for role in [Role.text, .muted, .stale, .mediaEmail] {
      #expect(painter.style(role).foreground == theme[.selection].foreground)
    }
  }

  @Test("has at least twenty columns, whatever fields come first")
  func width() {
    func lead(_ widths: [Int]) -> Int {
      let needs = widths.map {
        ItemColumns.IntrinsicWidth(column: .received, width: $0, alignment: .left)
      }
      return ItemColumns(needs, in: 120).selectionBarFieldCount
    }
    #expect(lead([31, 8, 8]) == 1)
    #expect(lead([8, 26, 8]) == 2)
    #expect(lead([4, 4, 4, 8]) == 4)
    #expect(lead([8]) == 1)
  }
}
