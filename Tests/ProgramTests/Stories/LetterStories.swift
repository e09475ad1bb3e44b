import Glibc
import Simulator
import Terminal
import TerminalJudge
import Testing

@Suite("Stories: answering an email", .serialized)
struct LetterStories {
  private let workbin = "email-in-progress"
  private let name = "Emails in progress"

  /// A folder of the test's own with an editor in it: a script whose last argument is the file.
  private func folder(editor script: String) throws -> Folder {
    let folder = try Folder()
    try folder.write("editor", "#!/bin/sh\nfor file; do :; done\n" + script)
    chmod(folder.path + "/editor", 0o700)
    return folder
  }

  /// The first email of the workbin is mine, on the desk.
  private func holding(_ folder: Folder) throws -> (Stage, String) {
    let stage = try Stage(
      environment: ["VISUAL": folder.path + "/editor", "XDG_RUNTIME_DIR": folder.path])
    let item = try #require(stage.server.interactions(in: workbin).first)
    try stage.look(into: name)
    try stage.select(item)
    stage.terminal.type("p")
    try stage.terminal.wait(for: "1 pulled")
    try stage.lookAtDesk()
    return (stage, item)
  }

  private let writing = #"""
    [ "$(stat -c %a "$file")" = 600 ] || exit 1
    [ "$(stat -c %a "$(dirname "$file")")" = 700 ] || exit 1
    grep -q '^> ' "$file" || exit 1
    sed -i '1s/^/It left us on Friday./' "$file"
    """#

  @Test("answered in the editor, sent after a question that names to whom")
  func send() throws {
    let folder = try folder(editor: writing)
    let (stage, item) = try holding(folder)
    defer { stage.server.stop() }
    stage.terminal.type("W")
    try stage.terminal.wait(for: "Your answer is a draft on your desk")
    #expect(folder.names("").filter { $0 != "editor" }.isEmpty)
    #expect(stage.server.requests.filter { $0.contains("/me/emails/") }.count == 1)
    try stage.terminal.wait(for: "Composing")
    stage.terminal.type("O")
    try stage.terminal.wait(for: "Send this draft?")
    try stage.terminal.wait(for: "“It left us on Friday.”")
    try stage.answer("n", whileShowing: "Send this draft?")
    #expect(stage.server.requests.filter { $0.contains("/me/emails/") }.count == 1)
    stage.terminal.type("O")
    try stage.answer("y", whileShowing: "Send this draft?")
    try stage.terminal.wait { _ in
      stage.server.requests.filter { $0.contains("/me/emails/") }.count == 2
    }
    // What was answered is still mine; the draft is gone.
    try stage.terminal.wait { $0[2].contains("On my desk") && $0[2].contains(" 1") }
    #expect(stage.server.holder(of: item) == stage.server.user)
  }

  @Test("a draft is deleted for good, after a question")
  func delete() throws {
    let folder = try folder(editor: writing)
    let (stage, item) = try holding(folder)
    defer { stage.server.stop() }
    stage.terminal.type("W")
    try stage.terminal.wait(for: "Your answer is a draft on your desk")
    stage.terminal.type("D")
    try stage.terminal.wait(for: "Delete this draft for good?")
    try stage.answer("y", whileShowing: "Delete this draft for good?")
    try stage.terminal.wait { $0[2].contains("On my desk") && $0[2].contains(" 1") }
    #expect(stage.server.holder(of: item) == stage.server.user)
  }

  @Test("refused, the text is not lost: the next W goes on with it")
  func refused() throws {
    let folder = try folder(
      editor: #"""
        grep -q '^It left' "$file" && sed -i '1s/$/ Again./' "$file" \
          || sed -i '1s/^/It left us./' "$file"
        """#)
    let (stage, _) = try holding(folder)
    defer { stage.server.stop() }
    stage.server.perform(.nextOperationRefused(statusCode: 5, message: "not now"))
    stage.terminal.type("W")
    try stage.terminal.wait(for: "was not answered by a draft (W goes on with it)")
    #expect(folder.names("").filter { $0 != "editor" }.isEmpty)
    stage.terminal.type("W")
    try stage.terminal.wait(for: "Your answer is a draft on your desk")
    stage.terminal.type("O")
    try stage.terminal.wait(for: "“It left us. Again.”")
  }

  @Test("nothing written: nothing is sent, and it is told")
  func nothing() throws {
    let folder = try folder(editor: "touch \"$file\"\n")
    let (stage, _) = try holding(folder)
    defer { stage.server.stop() }
    stage.terminal.type("W")
    try stage.terminal.wait(for: "Nothing was written, so nothing is sent")
    #expect(!stage.server.requests.contains { $0.contains("/me/emails/") })
  }
}
