import Simulator
import Terminal
import TerminalTesting
import Testing

@Suite("Stories: answering an email", .serialized)
struct EmailReplyTests {
  private let workbin = "email-in-progress"
  private let name = "Emails in progress"

  /// The first email of the workbin is mine, on the desk.
  private func fixtureHoldingEmail(_ directory: EditorDirectory) throws -> (
    TerminalFixture, String
  ) {
    let fixture = try TerminalFixture(environment: directory.environment)
    let item = try #require(fixture.server.interactions(in: workbin).first)
    try fixture.openWorkbin(name)
    try fixture.selectItem(item)
    fixture.terminal.type("p")
    try fixture.terminal.wait(for: "1 pulled")
    try fixture.openMyInteractions()
    return (fixture, item)
  }

  private let editorScript = #"""
    [ "$(stat -c %a "$file")" = 600 ] || exit 1
    [ "$(stat -c %a "$(dirname "$file")")" = 700 ] || exit 1
    grep -q '^> ' "$file" || exit 1
    sed -i '1s/^/It left us on Friday./' "$file"
    """#

  @Test("answered in the editor, sent after a question that names to whom")
  func send() throws {
    let directory = try EditorDirectory(editor: editorScript)
    let (fixture, item) = try fixtureHoldingEmail(directory)
    defer { fixture.server.stop() }
    fixture.terminal.type("W")
    try fixture.terminal.wait(for: "Your answer is a draft on your desk")
    #expect(directory.leftoverFiles.isEmpty)
    #expect(fixture.server.requestLog.filter { $0.contains("/me/emails/") }.count == 1)
    try fixture.terminal.wait(for: "Composing")
    fixture.terminal.type("O")
    try fixture.terminal.wait(for: "Send this draft?")
    try fixture.terminal.wait(for: "“It left us on Friday.”")
    try fixture.answerConfirmation("n", whileShowing: "Send this draft?")
    #expect(fixture.server.requestLog.filter { $0.contains("/me/emails/") }.count == 1)
    fixture.terminal.type("O")
    try fixture.answerConfirmation("y", whileShowing: "Send this draft?")
    try fixture.terminal.wait { _ in
      fixture.server.requestLog.filter { $0.contains("/me/emails/") }.count == 2
    }
    // What was answered is still mine; the draft is gone.
    try fixture.terminal.wait { $0[2].contains("On my desk") && $0[2].contains(" 1") }
    #expect(fixture.server.holder(of: item) == fixture.server.user)
  }

  @Test("a draft is deleted for good, after a question")
  func delete() throws {
    let directory = try EditorDirectory(editor: editorScript)
    let (fixture, item) = try fixtureHoldingEmail(directory)
    defer { fixture.server.stop() }
    fixture.terminal.type("W")
    try fixture.terminal.wait(for: "Your answer is a draft on your desk")
    fixture.terminal.type("D")
    try fixture.terminal.wait(for: "Delete this draft for good?")
    try fixture.answerConfirmation("y", whileShowing: "Delete this draft for good?")
    try fixture.terminal.wait { $0[2].contains("On my desk") && $0[2].contains(" 1") }
    #expect(fixture.server.holder(of: item) == fixture.server.user)
  }

  @Test("refused, the text is not lost: the next W goes on with it")
  func refused() throws {
    let directory = try EditorDirectory(
      editor: #"""
        grep -q '^It left' "$file" && sed -i '1s/$/ Again./' "$file" \
          || sed -i '1s/^/It left us./' "$file"
        """#)
    let (fixture, _) = try fixtureHoldingEmail(directory)
    defer { fixture.server.stop() }
    fixture.server.perform(.nextOperationFails(statusCode: 5, message: "not now"))
    fixture.terminal.type("W")
    try fixture.terminal.wait(for: "was not answered by a draft (W goes on with it)")
    #expect(directory.leftoverFiles.isEmpty)
    fixture.terminal.type("W")
    try fixture.terminal.wait(for: "Your answer is a draft on your desk")
    fixture.terminal.type("O")
    try fixture.terminal.wait(for: "“It left us. Again.”")
  }

  @Test("nothing written: nothing is sent, and it is told")
  func nothing() throws {
    let directory = try EditorDirectory(editor: "touch \"$file\"\n")
    let (fixture, _) = try fixtureHoldingEmail(directory)
    defer { fixture.server.stop() }
    fixture.terminal.type("W")
    try fixture.terminal.wait(for: "Nothing was written, so nothing is sent")
    #expect(!fixture.server.requestLog.contains { $0.contains("/me/emails/") })
  }
}
