import Testing
import Text

@testable import Terminal

@Suite("A blank has no style of its own where nobody could see it")
struct CellDiffTests {
  private let bright = Style(foreground: .palette(253), background: .palette(234))
  private let muted = Style(foreground: .palette(145), background: .palette(234))
  private let bar = Style(foreground: .palette(253), background: .palette(238))

  private func row(_ parts: (SafeText, Style)...) -> ArraySlice<Cell> {
    var canvas = Canvas(size: Size(columns: parts.reduce(0) { $0 + $1.0.width }, rows: 1))
    var x = 0
    for (text, style) in parts {
      x += canvas.write(text, at: Point(x: x, y: 0), style: style)
    }
    return canvas.row(0)
  }

  /// The style of each cell, as they are drawn one after the other.
  private func styles(_ row: ArraySlice<Cell>) -> [Style] {
    row.indices.reduce(into: []) { styles, index in
      styles.append(row.style(at: index, after: styles.last, in: .palette))
    }
  }

  @Test("it takes the style in use, or else that of the text behind it")
  func neighbours() {
    let row = row((" ", bright), ("a", muted), ("   ", bright), ("b", bright))
    #expect(styles(row) == [muted, muted, muted, muted, muted, bright])
  }

  @Test("but never another ground, nor a line under it")
  func otherBackground() {
    var underlined = muted
    underlined.attributes = .underline
    let row = row(("a", bright), (" ", bar), ("b", underlined), (" ", muted))
    #expect(styles(row) == [bright, bar, underlined, muted])
  }

  @Test("reversed, its foreground is its ground")
  func reversed() {
    let one = Style(foreground: .ansi(1), background: .ansi(2), attributes: .reverse)
    let other = Style(foreground: .ansi(1), background: .ansi(3), attributes: .reverse)
    #expect(one.hasSameBlank(as: other, in: .palette))
    #expect(!one.hasSameBlank(as: Style(foreground: .ansi(1), background: .ansi(2)), in: .palette))
  }

  @Test("without colours only what is reversed or underlined is seen of it")
  func monochrome() {
    var reversed = bar
    reversed.monochrome = .reverse
    #expect(bright.hasSameBlank(as: bar, in: .monochrome))
    #expect(!bright.hasSameBlank(as: reversed, in: .monochrome))
  }

  @Test("only what looks different is sent, with the few blanks between")
  func runs() {
    let old = row(("one  two          three", bright))
    let new = row(
      ("One", bright), ("  ", muted), ("Two", bright), ("          ", muted), ("Three", bright))
    #expect(new.changedRuns(over: old, in: .palette) == [0..<1, 5..<6, 18..<19])
    let shorter = row(("x", bright), ("    two          three", bright))
    #expect(shorter.changedRuns(over: old, in: .palette) == [0..<3])
    let near = row(("one  t  xx     x  three", bright))
    #expect(near.changedRuns(over: old, in: .palette) == [6..<16])
    let far = row(("one  twx          Three", bright))
    #expect(far.changedRuns(over: old, in: .palette) == [7..<8, 18..<19])
  }

  @Test("of a wide character both halves are sent")
  func wide() {
    let old = row(("退x", bright))
    #expect(row(("退x", muted)).changedRuns(over: old, in: .palette) == [0..<3])
    #expect(row(("款x", bright)).changedRuns(over: old, in: .palette) == [0..<1])
  }
}
