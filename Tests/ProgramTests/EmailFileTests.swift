import Core
import JSON
import Testing
import WebServices

@testable import Program

@Suite("A letter as a file for the editor")
struct EmailFileTests {
  private func email(_ members: String) throws -> Email {
    let rest = members.isEmpty ? "" : "," + members
    let resource = try Document(parsing: Array(#"{"id":"E1"\#(rest)}"#.utf8)).root
    return try #require(Interaction(resource, medium: .email)).email
  }

  private func task(
    _ content: EditorTask.Content, headers: [(String, String)] = [], previousText: String? = nil
  ) -> EditorTask {
    EditorTask(
      interaction: "E1", headers: headers.map { (name: $0.0, value: $0.1) }, content: content,
      previousText: previousText)
  }

  private func written(_ outcome: EditorOutcome) -> String? {
    if case .text(let text) = outcome { text } else { nil }
  }

  @Test("an answer begins above what it answers, each line of which is quoted")
  func answer() throws {
    let task = task(
      .reply(try email(#""bodyAsPlainText":"Where is it?\n\nAda""#)),
      headers: [("subject", "My\u{1B}[2J\nrefund")])
    #expect(
      EmailFile.text(task) == """


        > Where is it?
        >
        > Ada

        \(EmailFile.endMarker)
        # subject: My[2J⏎refund

        """)
  }

  @Test("what is above the line is sent, without empty lines around it; all below is not")
  func outcome() throws {
    let task = task(.reply(try email(#""bodyAsPlainText":"Where?""#)))
    let text = "\n\r\nHere.\r\n\r\n> Where?\r\n\n\(EmailFile.endMarker)\n# id: E1\n"
    #expect(written(EmailFile.outcome(text, of: task)) == "Here.\n\n> Where?")
  }

  @Test("what was left as it was, or emptied, is nothing")
  func untouched() throws {
    let task = task(.reply(try email(#""bodyAsPlainText":"Where?""#)))
    for text in [EmailFile.text(task), " \n\(EmailFile.endMarker)\n"] {
      guard case .untouched = EmailFile.outcome(text, of: task) else {
        Issue.record("touched")
        continue
      }
    }
  }

  @Test("without the line nothing is sent, and the text alone is kept")
  func lineGone() throws {
    let task = task(.reply(try email("")), headers: [("id", "E1")])
    guard case .unreadable(let text, _) = EmailFile.outcome("Here.\n# id: E1\n", of: task) else {
      Issue.record("read")
      return
    }
    #expect(text == "Here.")
  }

  @Test(
    "what stands below the line is not lost: below all, behind what was there, in between",
    arguments: [
      "# id: E1\n# to: a\nHere.\n", "# id: E1\n# to: aHere.", "# id: E1\n\nHere.\n# to: a \n",
    ])
  func below(_ end: String) throws {
    let task = task(
      .reply(try email(#""bodyAsPlainText":"Where?""#)), headers: [("id", "E1"), ("to", "a ")])
    let text = "Dear Ada,\n> Where?\n\n\(EmailFile.endMarker)\n\(end)"
    guard case .unreadable(let kept, _) = EmailFile.outcome(text, of: task) else {
      Issue.record("sent")
      return
    }
    #expect(kept == "Dear Ada,\n> Where?\n\nHere.")
  }

  @Test("nor is what stands behind the line itself, or below a second one")
  func behindMarker() throws {
    let task = task(.reply(try email("")), headers: [("id", "E1")])
    let ends = ["Here.", "\n# id: E1\nThere.\n\(EmailFile.endMarker)\n# id: E1\n"]
    for end in ends {
      guard case .unreadable(let kept, _) = EmailFile.outcome(EmailFile.endMarker + end, of: task)
      else {
        Issue.record("sent")
        continue
      }
      #expect(kept.contains("ere."))
    }
  }

  @Test("what is known of the email may lose the blanks at its ends, and lines")
  func factsChanged() throws {
    let task = task(.reply(try email("")), headers: [("id", "E1"), ("to", "a "), ("cc", "b")])
    let text = "Here.\n\(EmailFile.endMarker)  \n# to: a\r\n\n# cc: b"
    #expect(written(EmailFile.outcome(text, of: task)) == "Here.")
  }

  @Test("a text may hold the line that ends it, in any form: another one is taken")
  func holdsMarker() throws {
    let second = EmailFile.endMarker.replacing("sent", with: "sent (2)")
    let texts = [
      EmailFile.endMarker, "\(EmailFile.endMarker)\n\(second)\nBye", "> \(EmailFile.endMarker)",
      "A\n\(EmailFile.endMarker)\n# id: E1\nB",
    ]
    for text in texts {
      let task = task(.reply(try email("")), headers: [("id", "E1")], previousText: text)
      let opened = EmailFile.text(task)
      #expect(opened.hasPrefix(text + "\n"))
      #expect(written(EmailFile.outcome("Hello\n" + opened, of: task)) == "Hello\n" + text)
    }
  }

  @Test("a draft that was left as it is, is nothing, whatever it holds")
  func untouchedDraft() throws {
    for text in [
      "\\n\\n Here. \\n\\n", "a\\r\\nb\\r\\n", "a\u{2028}b\\u000bc", EmailFile.endMarker,
    ] {
      let task = task(.draft(try email(#""bodyAsPlainText":"\#(text)""#)))
      guard case .untouched = EmailFile.outcome(EmailFile.text(task), of: task) else {
        Issue.record("touched: \(text)")
        continue
      }
    }
  }

  @Test("the customer's words can't move a cursor; the agent's own come back as they are")
  func hostile() throws {
    let hostile = try email(#""bodyAsPlainText":"a\u001b[2Jb\u202Ec\r\n\#(EmailFile.endMarker)""#)
    let quoted = EmailFile.text(task(.reply(hostile)))
    #expect(
      quoted.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control })
    #expect(!quoted.contains("\u{202E}"))
    #expect(quoted.contains("\n> \(EmailFile.endMarker)\n"))
    let own = try email(#""bodyAsPlainText":"👩‍👩‍👧 שלום\t1\u001b[2J\nend""#)
    let draft = task(.draft(own))
    #expect(
      written(EmailFile.outcome("!\n" + EmailFile.text(draft), of: draft))
        == "!\n👩‍👩‍👧 שלום\t1[2J\nend")
  }

  @Test("HTML alone is made readable; what was begun before goes on")
  func htmlAndDraft() throws {
    let html = try email(#""body":"<p>Where <b>is</b> it?</p>""#)
    #expect(EmailFile.text(task(.reply(html))).contains("> Where is it?\n"))
    let going = task(.reply(html), previousText: "Here it")
    #expect(EmailFile.text(going).hasPrefix("Here it\n"))
    #expect(written(EmailFile.outcome(EmailFile.text(going), of: going)) == "Here it")
  }
}
