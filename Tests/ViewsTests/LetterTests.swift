import Core
import Terminal
import Testing

@Suite("Letters of any length, and chats as they go on")
struct LetterTests {
  private static func quotation(_ count: Int) -> String {
    (1...count).map { "> line \($0) of an earlier letter, as long as lines of letters are" }
      .joined(separator: "\\n")
  }

  private func shows(_ harness: inout ScreenHarness, _ text: String) -> Bool {
    harness.renderKeepingViewport(100, 30)
    return harness.render(100, 30).canvas.lines.contains { $0.contains(text) }
  }

  @Test("what stands under a long quotation is seen at once: a line stands for the quotation")
  func folded() throws {
    var harness = try ScreenHarness.viewingLetter(
      #""bodyAsPlainText":"You wrote:\n\#(Self.quotation(900))\n\nThis is the answer.""#)
    #expect(shows(&harness, "You wrote:") && shows(&harness, "This is the answer."))
    #expect(shows(&harness, "> 900 quoted lines: z opens and folds them"))
    harness.press(.character("z"))
    #expect(shows(&harness, "> line 1 of") && !shows(&harness, "This is the answer."))
    harness.press(.end)
    #expect(shows(&harness, "This is the answer.") && shows(&harness, "> line 900 of"))
    harness.press(.character("z"))
    #expect(shows(&harness, "> 900 quoted lines") && shows(&harness, "This is the answer."))
  }

  @Test("a quotation of one long line is folded, too, and one in HTML; a short one is not")
  func otherQuotations() throws {
    let words = String(repeating: "word ", count: 5_000)
    var line = try ScreenHarness.viewingLetter(#""bodyAsPlainText":">> \#(words)\nAnswer.""#)
    #expect(shows(&line, "> 1 quoted line") && shows(&line, "Answer."))
    var html = try ScreenHarness.viewingLetter(
      #""mime":"text/html","body":"<blockquote>\#(words)<p>\#(words)</blockquote>Answer.""#)
    #expect(shows(&html, "quoted lines") && shows(&html, "Answer."))
    var short = try ScreenHarness.viewingLetter(
      #""bodyAsPlainText":"\#(Self.quotation(3))\nAnswer.""#)
    #expect(shows(&short, "> line 3 of") && shows(&short, "Answer."))
  }

  private static let earlier = (1...60).map { "line \($0) of an earlier letter" }
    .joined(separator: "\\n")

  @Test(
    "an earlier letter under an answer is folded to its end, whichever program has quoted it",
    arguments: [
      "-----Original Message-----\\nFrom: Kim",
      "Von: Kim\\nGesendet: Montag\\nAn: Bo\\nBetreff: Hallo",
      "________________________________\\nDe : Kim\\nEnvoyé : lundi\\nÀ : Bo\\nObjet : x",
      "On Mon, 23 Nov 2026 at 10:00, Kim\\n<kim@a.test> wrote:\\n",
    ])
  func earlierLetter(head: String) throws {
    var harness = try ScreenHarness.viewingLetter(
      #""bodyAsPlainText":"This is the answer.\n\#(head)\n\#(Self.earlier)""#)
    #expect(shows(&harness, "This is the answer.") && shows(&harness, "quoted lines: z opens"))
    #expect(!shows(&harness, "line 1 of an earlier letter"))
    harness.press(.character("z"))
    #expect(shows(&harness, "line 1 of an earlier letter"))
    harness.press(.end)
    #expect(shows(&harness, "line 60 of an earlier letter"))
  }

  @Test("the same in HTML, where marks of Outlook and the text itself tell it")
  func earlierLetterInHTML() throws {
    let lines = Self.earlier.replacing("\\n", with: "<br>")
    for html in [
      "<p>This is the answer.<div id=appendonsend></div><div>\(lines)</div>",
      "<p>This is the answer.<p>From: Kim<br>Sent: Monday<br>To: Bo<br>Subject: Hi<p>\(lines)",
      "<p>This is the answer.<div id=divRplyFwdMsg>発: Kim</div><div>\(lines)</div>",
    ] {
      var harness = try ScreenHarness.viewingLetter(#""mime":"text/html","body":"\#(html)""#)
      #expect(shows(&harness, "This is the answer.") && shows(&harness, "quoted lines: z opens"))
      #expect(!shows(&harness, "line 1 of an earlier letter"))
      harness.press(.character("z"), .end)
      #expect(shows(&harness, "line 60 of an earlier letter"))
    }
  }

  @Test("an earlier letter is not folded where it is short, or stands alone")
  func openEarlierLetter() throws {
    let head = "From: Kim\\nSent: Monday\\nTo: Bo\\nSubject: Hi"
    var short = try ScreenHarness.viewingLetter(
      #""bodyAsPlainText":"This is the answer.\n\#(head)\nThank you.""#)
    #expect(shows(&short, "Thank you.") && !shows(&short, "quoted line"))
    var alone = try ScreenHarness.viewingLetter(
      #""bodyAsPlainText":"\n \n\#(head)\n\#(Self.earlier)""#)
    #expect(shows(&alone, "line 1 of an earlier letter") && !shows(&alone, "quoted line"))
  }

  @Test("what is written under marked lines is seen, whatever stands over them")
  func answerBelow() throws {
    var harness = try ScreenHarness.viewingLetter(
      #"""
      "bodyAsPlainText":"Hi.\n-----Original Message-----\n\#(Self.quotation(60))\nThis is the answer."
      """#)
    #expect(shows(&harness, "> 60 quoted lines") && shows(&harness, "This is the answer."))
  }

  @Test("a long letter is read to its end, page by page or at once")
  func toTheEnd() throws {
    let text = (1...4_000).map { "Line \($0) of a letter that has no end." }.joined(
      separator: "\\n")
    var harness = try ScreenHarness.viewingLetter(#""bodyAsPlainText":"\#(text)""#)
    #expect(shows(&harness, "Line 1 of"))
    harness.press(.end)
    #expect(shows(&harness, "Line 4000 of") && shows(&harness, "100 %"))
    harness.press(.home)
    #expect(shows(&harness, "Line 1 of") && shows(&harness, "more"))
    for _ in 0..<170 {
      harness.press(.pageDown)
      harness.renderKeepingViewport(100, 30)
    }
    #expect(shows(&harness, "Line 4000 of"))
    harness.press(.end, .up, .down, .pageUp)
    #expect(shows(&harness, "Line 3960 of"))
  }

  @Test("one endless word, and a line as long as the letter, are read to their end, too")
  func longLines() throws {
    var word = try ScreenHarness.viewingLetter(
      #""bodyAsPlainText":"\#(String(repeating: "x", count: 100_000))END""#)
    word.press(.end)
    #expect(shows(&word, "xEND"))
    var line = try ScreenHarness.viewingLetter(
      #""bodyAsPlainText":"\#(String(repeating: "word ", count: 30_000))END""#)
    line.press(.end)
    #expect(shows(&line, "word END"))
  }

  @Test(
    "HTML in which no text can be read is shown as it was sent",
    arguments: ["<!-- Good morning", "<script>Good morning", "<p title='Good morning'>"])
  func unreadable(html: String) throws {
    var harness = try ScreenHarness.viewingLetter(#""mime":"text/html","body":"\#(html)""#)
    #expect(shows(&harness, "No text can be read in this HTML. What was sent:"))
    #expect(shows(&harness, html))
  }

  @Test("a letter whose plain part is blank is read from its HTML, in the live pane as well")
  func blankPlainPart() throws {
    var harness = try ScreenHarness.viewingLetter(
      #""mime":"text/html","body":"<p>Good morning</p>","bodyAsPlainText":" \r\n""#)
    #expect(shows(&harness, "Good morning"))
    harness.press(.escape)
    #expect(shows(&harness, "Good morning"))
  }

  @Test("encoded words are read in the list, the live pane and the text")
  func encodedWords() throws {
    var harness = try ScreenHarness.viewingLetter(
      #""bodyAsPlainText":"x","to":["=?utf-8?Q?Zo=C3=AB?= <z@a.test>"]"#,
      subject: "=?UTF-8?B?R3LDvMOfZQ==?=", from: "=?iso-8859-1?Q?J=F6?= <j@a.test>")
    #expect(shows(&harness, "Grüße") && shows(&harness, "Jö <j@a.test>"))
    #expect(shows(&harness, "Zoë <z@a.test>"))
    harness.press(.escape)
    harness.renderKeepingViewport(160, 45)
    let lines = harness.render(160, 45).canvas.lines
    #expect(lines.count { $0.contains("Grüße") } >= 2 && !lines.contains { $0.contains("=?") })
  }

  @Test("what is said while a chat is open stands in it at once, at its end")
  func liveChat() throws {
    var harness = try ScreenHarness.viewingChat()
    #expect(!shows(&harness, "It is 8812"))
    for number in 1...60 {
      try harness.notify(
        #"""
        {"messageType":"MessageLogUpdated","notificationType":"NewMessages",
         "chatPath":"/chats/00016aB14RQD0098","messages":[{"index":\#(number * 3),"type":"Text",
          "from":{"nickname":"Nora Quinn","type":"Customer"},"text":"It is \#(8800 + number).",
          "timestamp":"2026-11-22T12:04:00.000+0000"}]}
        """#)
      harness.renderKeepingViewport(100, 30)
    }
    #expect(shows(&harness, "It is 8860.") && !shows(&harness, "It is 8801."))
    harness.press(.home)
    #expect(shows(&harness, "Which order is it?") && !shows(&harness, "It is 8860."))
  }
}
