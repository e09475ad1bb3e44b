import Desk
import Terminal
import Testing
import Text
import Views

@Suite("Hostile texts")
struct HostileTests {
  @Test(
    "nothing of them reaches the screen but what can be seen", arguments: [40, 60, 80, 110, 160])
  func sanitised(columns: Int) throws {
    let scene = try Scene.hostile()
    for cell in scene.picture(columns, 24).canvas.cells {
      for scalar in cell.grapheme.scalars {
        let category = scalar.properties.generalCategory
        #expect(category != .control && category != .format && category != .privateUse)
      }
    }
  }

  @Test("each field stays within its columns, and a mark tells that something was removed")
  func fields() throws {
    let rows = try Scene.hostile().picture(110, 32).canvas.lines
    let list = rows.filter { $0.contains("✉") && !$0.contains("Live") }
    #expect(list.count == 3)
    for row in list {
      #expect(row.hasSuffix("│"))
      #expect(row.contains("⇄"))
    }
  }

  @Test("the box of a question keeps its edge, whatever is quoted in it")
  func question() throws {
    var scene = try Scene.hostile()
    scene.press(.character("p"))
    try scene.notify(
      #"""
      {"messageType":"EmailStateChangeMessage","notificationType":"StatusChange",
       "email":{"id":"\#(Scene.hostileID)","state":"Processing"}}
      """#)
    scene.press(.character("q"))
    let lines = scene.picture(80, 24).canvas.lines
    let top = try #require(lines.firstIndex { $0.contains("╭ Quit? ─") })
    let question = lines[top + 1]
    #expect(question.contains("│ Quit with an interaction on your desk? Kept, it stays yours:"))
    #expect(lines[top + 3].contains("“"))
  }
}

extension Scene {
  static let hostileID = "H1\\u001b[2J\\u202e"

  /// A workbin that somebody has filled to fool the screen.
  static func hostile() throws -> Scene {
    var scene = signingIn()
    scene.answer("GET /me", #"{"statusCode":0}"#)
    scene.answer(
      "GET /workbins",
      #"{"statusCode":0,"workbins":[{"id":"w1","name":"\u001b]0;title\u0007 \u202edlrow"}]}"#)
    scene.happen(.link(.live))
    scene.happen(.established(again: false))
    scene.answer("StartContactCenterSession")
    scene.answer("Subscribe")
    try scene.notify(Texts.subscribed("w1"))
    let texts = [
      #"\u001b[31mred\u001b[0m"#, #"\u202eexe.gpj \u200b\u200d\ufeff\udb40\udc41"#,
      String(repeating: "a\\u0301\\u0301\\u0301\\u0301\\u0301\\u0301漢", count: 80),
    ]
    let emails = texts.enumerated().map { index, text in
      Texts.email(index == 0 ? hostileID : "H\(index + 1)", "10:0\(9 - index)", text, text, index)
        .replacing(
          "\"userData\":{",
          with: "\"bodyAsPlainText\":\"\(text)\",\"userData\":{\"\(text)\":\"\(text)\",")
    }
    scene.answer(
      "GET /workbins/w1",
      #"{"statusCode":0,"workbin":{"emails":[\#(emails.joined(separator: ","))]}}"#)
    scene.press(.enter)
    return scene
  }
}
