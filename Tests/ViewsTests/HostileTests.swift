import Core
import Terminal
import Testing
import Text
import Views

@Suite("Hostile texts")
struct HostileTests {
  @Test(
    "nothing of them reaches the screen but what can be seen", arguments: [40, 60, 80, 110, 160])
  func sanitised(columns: Int) throws {
    let harness = try ScreenHarness.hostile()
    for cell in harness.render(columns, 24).canvas.cells {
      for scalar in cell.character.scalars {
        let category = scalar.properties.generalCategory
        #expect(category != .control && category != .format && category != .privateUse)
      }
    }
  }

  @Test("each field stays within its columns, and a mark tells that something was removed")
  func fields() throws {
    let rows = try ScreenHarness.hostile().render(110, 32).canvas.lines
    let list = rows.filter { $0.contains("✉") && !$0.contains("Live") }
    #expect(list.count == 3)
    for row in list {
      #expect(row.hasSuffix("│"))
      #expect(row.contains("⇄"))
    }
  }

  @Test("the box of a question keeps its edge, whatever is quoted in it")
  func question() throws {
    var harness = try ScreenHarness.hostile()
    harness.press(.character("p"))
    try harness.notify(
      #"""
      {"messageType":"EmailStateChangeMessage","notificationType":"StatusChange",
       "email":{"id":"\#(ScreenHarness.hostileID)","state":"Processing"}}
      """#)
    harness.press(.character("q"))
    let lines = harness.render(80, 24).canvas.lines
    let top = try #require(lines.firstIndex { $0.contains("╭ Quit? ─") })
    let question = lines[top + 1]
    #expect(question.contains("│ Quit with an interaction on your desk? Kept, it stays yours:"))
    #expect(lines[top + 3].contains("“"))
  }
}
