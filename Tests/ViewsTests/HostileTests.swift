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

extension ScreenHarness {
  static let hostileID = "H1\\u001b[2J\\u202e"

  /// A workbin that somebody has filled to fool the screen.
  static func hostile() throws -> ScreenHarness {
    var harness = signingIn()
    harness.respond("GET /me", #"{"statusCode":0}"#)
    harness.respond(
      "GET /workbins",
      #"{"statusCode":0,"workbins":[{"id":"w1","name":"\u001b]0;title\u0007 \u202edlrow"}]}"#)
    harness.send(.link(.live))
    harness.send(.established(again: false))
    harness.respond("StartContactCenterSession")
    harness.respond("Subscribe")
    try harness.notify(ServerMessages.subscribed("w1"))
    let texts = [
      #"\u001b[31mred\u001b[0m"#, #"\u202eexe.gpj \u200b\u200d\ufeff\udb40\udc41"#,
      String(repeating: "a\\u0301\\u0301\\u0301\\u0301\\u0301\\u0301漢", count: 80),
    ]
    let emails = texts.enumerated().map { index, text in
      ServerMessages.email(
        index == 0 ? hostileID : "H\(index + 1)", "10:0\(9 - index)", text, text, index
      )
      .replacing(
        "\"userData\":{",
        with: "\"bodyAsPlainText\":\"\(text)\",\"userData\":{\"\(text)\":\"\(text)\",")
    }
    harness.respond(
      "GET /workbins/w1",
      #"{"statusCode":0,"workbin":{"emails":[\#(emails.joined(separator: ","))]}}"#)
    harness.press(.enter)
    return harness
  }
}
