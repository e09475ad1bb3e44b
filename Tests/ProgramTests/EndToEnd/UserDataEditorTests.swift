import Loopback
import Simulator
import Terminal
import TerminalTesting
import Testing

@Suite("Stories: editing userData", .serialized)
struct UserDataEditorTests {
  @Test("in the form: a value changed, a key added, a key deleted; only that is sent")
  func form() throws {
    let fixture = try TerminalFixture.holdingItem()
    defer { fixture.server.stop() }
    let terminal = fixture.terminal
    terminal.type("e")
    try terminal.wait(for: "nothing changed")
    try selectKey("CustomerSegment", on: terminal)
    terminal.press(.enter)
    try terminal.wait(for: "default▏")
    terminal.press(.control("u"))
    terminal.type("gold")
    try terminal.wait(for: "gold▏")
    terminal.press(.enter)
    try terminal.wait(for: "1 key changed")
    terminal.type("a")
    try terminal.wait(for: "new key:")
    terminal.type("Note")
    terminal.press(.enter)
    terminal.type("call back")
    try terminal.wait(for: "call back▏")
    terminal.press(.enter)
    try selectKey("ServiceType", on: terminal)
    terminal.type("d")
    try terminal.wait(for: "1 key changed, 1 key added, 1 key deleted")
    terminal.type("w")
    try terminal.wait { _ in
      fixture.userDataValue(of: "CustomerSegment") == #""gold""#
        && fixture.userDataValue(of: "ServiceType") == nil
    }
    #expect(fixture.userDataValue(of: "Note") == #""call back""#)
    #expect(fixture.userDataValue(of: "IsHeld") == "0")
    try terminal.wait(for: "1 key changed, 1 key added, 1 key deleted")
  }

  @Test("the server changes the same key meanwhile: the form says so, and the agent chooses")
  func conflict() throws {
    let fixture = try TerminalFixture.holdingItem()
    defer { fixture.server.stop() }
    let terminal = fixture.terminal
    terminal.type("e")
    try selectKey("CustomerSegment", on: terminal)
    terminal.press(.enter)
    terminal.press(.control("u"))
    terminal.type("gold")
    terminal.press(.enter)
    try terminal.wait(for: "1 key changed")
    fixture.server.perform(
      .userDataAttached(
        interaction: SpecificationExample.item, key: "CustomerSegment", value: "silver"))
    try terminal.wait(for: "the server: silver")
    terminal.type("w")
    try terminal.wait(for: "Choose first")
    #expect(fixture.userDataValue(of: "CustomerSegment") == #""silver""#)
    terminal.type("m")
    try terminal.wait(whileShowing: "the server: silver")
    terminal.type("w")
    try terminal.wait { _ in fixture.userDataValue(of: "CustomerSegment") == #""gold""# }
  }

  @Test("in the agent's own editor, as TOML; nothing is left of the file")
  func editor() throws {
    let editorDirectory = try EditorDirectory(
      editor: #"""
        [ "$1" = --wait ] || exit 1
        [ "$(stat -c %a "$file")" = 600 ] || exit 1
        [ -z "$WORKBIN_PASSWORD" ] || exit 1
        sed -i -e 's/"CustomerSegment" = "default"/"CustomerSegment" = "gold"/' \
          -e '/^"ServiceType"/d' "$file"
        echo '"Times" = 3' >> "$file"
        cp "$file" "$file~"
        """#)
    let fixture = try TerminalFixture.holdingItem(environment: editorDirectory.environment)
    defer { fixture.server.stop() }
    fixture.terminal.type("E")
    try fixture.terminal.wait(for: "1 key changed, 1 key added, 1 key deleted")
    #expect(fixture.userDataValue(of: "CustomerSegment") == #""gold""#)
    #expect(fixture.userDataValue(of: "ServiceType") == nil)
    #expect(fixture.userDataValue(of: "Times") == "3")
    // What TOML can't hold, and what was left alone, is as it was.
    #expect(fixture.userDataValue(of: "RRequestedSkills") == "null")
    #expect(fixture.userDataValue(of: "RVQID") == #""""#)
    #expect(editorDirectory.leftoverFiles.isEmpty)
  }

  @Test("what is no TOML is told with its line, and the next E goes on with it")
  func mistake() throws {
    let editorDirectory = try EditorDirectory(
      editor: #"""
        if grep -q 'Note = oops' "$file"; then
          sed -i 's/^Note = oops/Note = "fine"/' "$file"
        else
          echo 'Note = oops' >> "$file"
        fi
        """#)
    let fixture = try TerminalFixture.holdingItem(environment: editorDirectory.environment)
    defer { fixture.server.stop() }
    fixture.terminal.type("E")
    try fixture.terminal.wait(for: "What you wrote can't be read, line ")
    #expect(fixture.userDataValue(of: "Note") == nil)
    #expect(editorDirectory.leftoverFiles.isEmpty)
    fixture.terminal.type("E")
    try fixture.terminal.wait(for: "1 key added")
    #expect(fixture.userDataValue(of: "Note") == #""fine""#)
  }

  @Test("an editor that fails, or is none: told, nothing is sent, nothing is left")
  func failing() throws {
    let editorDirectory = try EditorDirectory(editor: "exit 3\n")
    let fixture = try TerminalFixture.holdingItem(environment: editorDirectory.environment)
    defer { fixture.server.stop() }
    fixture.terminal.type("E")
    try fixture.terminal.wait(for: "The editor ended with status 3: nothing is sent")
    #expect(editorDirectory.leftoverFiles.isEmpty)
    #expect(
      !fixture.server.requestLog.contains {
        $0.contains("/me/workitems/\(SpecificationExample.item)")
      })
  }

  @Test("what was written in an editor that fails is kept, and told where")
  func failingLate() throws {
    let editorDirectory = try EditorDirectory(editor: #"echo 'Note = "fine"' >> "$file"; exit 3"#)
    let home = try TemporaryDirectory()
    let environment = editorDirectory.environment.merging(["XDG_STATE_HOME": home.path]) { $1 }
    let fixture = try TerminalFixture.holdingItem(environment: environment)
    defer { fixture.server.stop() }
    fixture.terminal.type("E")
    try fixture.terminal.wait(
      for: "The editor ended with status 3: nothing is sent. What you wrote")
    let kept = home.names("workbin/unsent")
    #expect(kept.count == 1)
    let name = "workbin/unsent/" + (kept.first ?? "")
    #expect(home.text(name)?.contains(#"Note = "fine""#) == true)
    #expect(home.mode(name) == 0o600)
    #expect(home.mode("workbin/unsent") == 0o700)
    #expect(editorDirectory.leftoverFiles.isEmpty)
  }

  @Test("told to end while the editor is open, it keeps what was written there")
  func ended() throws {
    let editorDirectory = try EditorDirectory(
      editor: #"echo 'Note = "fine"' >> "$file"; kill -TERM $PPID"#)
    let home = try TemporaryDirectory()
    let environment = editorDirectory.environment.merging(["XDG_STATE_HOME": home.path]) { $1 }
    let fixture = try TerminalFixture.holdingItem(environment: environment)
    defer { fixture.server.stop() }
    fixture.terminal.type("E")
    #expect(try fixture.terminal.exitStatus() == .exited(0))
    #expect(home.names("workbin/unsent").count == 1)
    #expect(editorDirectory.leftoverFiles.isEmpty)
  }

  /// Moves down in the form to a key.
  private func selectKey(_ key: String, on terminal: TerminalEmulator) throws {
    terminal.press(.pageUp, .pageUp, .pageUp, .pageUp, .pageUp, .pageUp)
    // Once this has been seen to come and go, the keys before it have been taken.
    terminal.type("a")
    try terminal.wait(for: "new key:")
    terminal.press(.escape)
    try terminal.wait(whileShowing: "new key:")
    let names = [" \(key) ", " (\(key)) "]
    while !selectedTexts(on: terminal).contains(where: { row in names.contains { row.contains($0) }
    }) {
      let before = selectedTexts(on: terminal)
      terminal.press(.down)
      try terminal.wait { _ in selectedTexts(on: terminal) != before }
    }
  }

  /// What stands between the two ends of each selection's bar.
  private func selectedTexts(on terminal: TerminalEmulator) -> [Substring] {
    terminal.screen.compactMap { row in
      row.lastIndex(of: "▌").map { row[$0...].prefix { $0 != "▐" } }
    }
  }
}
