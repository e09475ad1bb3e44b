import Desk
import Terminal
import Testing
import Text
import Views

@Suite("Any size")
struct SizeTests {
  static let situations: [@Sendable () throws -> Scene] = [
    { Scene() }, { Scene.signingIn() }, { Scene.refused() }, { Scene.unreachable() },
    { try Scene.atWork() }, { try Scene.withNews() }, { try Scene.changed() },
    { try Scene.takenByAnother() }, { try Scene.reconnecting() }, { try Scene.help("l") },
    { try Scene.quitting() }, { try Scene.hostile() },
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
    var scene = try Self.situations[situation]()
    for (index, size) in Self.sizes.enumerated() {
      scene.state.focus = Panel.allCases[index % 3]
      let picture = scene.picture(size.columns, size.rows, index % 2 == 0 ? .plain : .ascii)
      #expect(picture.canvas.size == size)
      scene.state.viewport = picture.viewport
    }
  }

  @Test("a window that is too small says which size is needed")
  func tooSmall() throws {
    let scene = try Scene.atWork()
    for size in [Size(columns: 39, rows: 24), Size(columns: 80, rows: 9)] {
      let lines = scene.picture(size.columns, size.rows).canvas.lines
      #expect(
        lines.filter { !$0.isEmpty } == ["workbin needs 40×10, not \(size.columns)×\(size.rows)"])
    }
  }

  @Test("an absurd viewport is put right", arguments: [Int.min, -1, 1_000_000, .max - 1000])
  func viewport(offset: Int) throws {
    var scene = try Scene.atWork()
    scene.state.viewport.itemsOffset = offset
    scene.state.viewport.workbinsOffset = offset
    scene.state.viewport.liveOffset = offset
    let viewport = scene.picture(110, 32).viewport
    #expect(viewport.itemsOffset == 0)
    #expect(viewport.workbinsOffset == 0)
    #expect(viewport.liveOffset == 0)
  }
}
