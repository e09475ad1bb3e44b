import Terminal
import Testing
import Text
import Views

@testable import Core

@Suite("Any size")
struct SizeTests {
  static let situations: [@Sendable () throws -> ScreenHarness] = [
    { ScreenHarness() }, { ScreenHarness.signingIn() }, { ScreenHarness.signInRefused() },
    { ScreenHarness.unreachable() },
    { try ScreenHarness.signedIn() }, { try ScreenHarness.withNewItem() },
    { try ScreenHarness.userDataChanged() },
    { try ScreenHarness.takenByAnother() }, { try ScreenHarness.reconnecting() },
    { try ScreenHarness.help("l") },
    { try ScreenHarness.quitting() }, { try ScreenHarness.hostile() },
  ]

  static let sizes: [Size] = {
    let columns = Array(1...9) + [12, 25, 39, 40, 41, 59, 60, 61, 79, 80, 99, 100, 101, 160, 500]
    let rows = Array(1...12) + [17, 24, 45, 200]
    return columns.flatMap { width in rows.map { Size(columns: width, rows: $0) } } + [
      Size(columns: 0, rows: 0), Size(columns: 0, rows: 24), Size(columns: 80, rows: 0),
    ]
  }()

  @Test("can be drawn, in every situation and with every panel in focus", arguments: 0..<12)
  func drawn(situation: Int) throws {
    var harness = try Self.situations[situation]()
    for (index, size) in Self.sizes.enumerated() {
      harness.state.screen.panels.focus(Panel.allCases[index % 3])
      let frame = harness.render(size.columns, size.rows, index % 2 == 0 ? .plain : .ascii)
      #expect(frame.canvas.size == size)
      harness.state.drawn(frame.viewport)
    }
  }

  @Test("a window that is too small says which size is needed")
  func tooSmall() throws {
    let harness = try ScreenHarness.signedIn()
    for size in [Size(columns: 39, rows: 24), Size(columns: 80, rows: 9)] {
      let lines = harness.render(size.columns, size.rows).canvas.lines
      #expect(
        lines.filter { !$0.isEmpty } == ["workbin needs 40×10, not \(size.columns)×\(size.rows)"])
    }
  }

  @Test("an absurd viewport is put right", arguments: [Int.min, -1, 1_000_000, .max - 1000])
  func viewport(offset: Int) throws {
    var harness = try ScreenHarness.signedIn()
    harness.state.screen.panels.scroll { $0.itemsOffset = offset }
    harness.state.screen.panels.scroll { $0.workbinsOffset = offset }
    harness.state.screen.panels.scroll { $0.liveOffset = offset }
    let viewport = harness.render(110, 32).viewport
    #expect(viewport.itemsOffset == 0)
    #expect(viewport.workbinsOffset == 0)
    #expect(viewport.liveOffset == 0)
  }
}
