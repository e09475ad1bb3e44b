import Glibc
import Loopback
import Terminal
import TerminalTesting
import Testing

@Suite("Stories: the editor comes and goes", .serialized)
struct EditorLifecycleTests {
  private let note = #"echo 'Note = "fine"' >> "$file""#
  /// Waits for a writer that never comes.
  private let waitForever = #"mkfifo "$file.pipe"; read line < "$file.pipe""#

  private func fixture(
    _ editor: EditorDirectory, _ environment: [String: String] = [:]
  ) throws -> TerminalFixture {
    try TerminalFixture.holdingItem(environment: editor.environment.merging(environment) { $1 })
  }

  @Test("it has the three descriptors of the terminal, and none of ours")
  func descriptors() throws {
    let editor = try EditorDirectory(
      editor: #"""
        ls -l /proc/$$/fd > "$file.open"
        grep -q -e socket: -e pipe: -e anon_inode: "$file.open" && exit 9
        \#(note)
        """#)
    let fixture = try fixture(editor)
    defer { fixture.server.stop() }
    fixture.terminal.type("E")
    try fixture.terminal.wait(for: "1 key added")
  }

  @Test(
    "closed without a change, it is told that nothing is sent", arguments: [":", #"touch "$file""#])
  func unchanged(_ script: String) throws {
    let editor = try EditorDirectory(editor: script)
    let fixture = try fixture(editor)
    defer { fixture.server.stop() }
    fixture.terminal.type("E")
    try fixture.terminal.wait(for: "Nothing was changed, so nothing is sent")
    #expect(editor.leftoverFiles.isEmpty)
  }

  @Test("what can't be read and is closed without a change is still there the next time")
  func unchangedTwice() throws {
    let editor = try EditorDirectory(
      editor: #"grep -q oops "$file" || echo 'Note = oops' >> "$file""#)
    let fixture = try fixture(editor)
    defer { fixture.server.stop() }
    fixture.terminal.type("E")
    try fixture.terminal.wait(for: "What you wrote can't be read, line ")
    fixture.terminal.type("E")
    try fixture.terminal.wait(for: "Nothing was changed, so nothing is sent. E goes on with it")
  }

  @Test("what is not in UTF-8 is not sent, and kept byte by byte; a byte order mark is no matter")
  func encodings() throws {
    let home = try TemporaryDirectory()
    let latin1 = try EditorDirectory(editor: #"printf 'Note = "f\374r"\n' >> "$file""#)
    let refusing = try fixture(latin1, ["XDG_STATE_HOME": home.path])
    defer { refusing.server.stop() }
    refusing.terminal.type("E")
    try refusing.terminal.wait(for: "What you wrote is not in UTF-8, so nothing is sent")
    let kept = try #require(home.names("workbin/unsent").first)
    try home.run("tail -c 13 workbin/unsent/\(kept) | od -An -tx1 | grep -q '22 66 fc 72 22'")
    let marked = try EditorDirectory(
      editor:
        #"{ printf '\357\273\277'; cat "$file"; \#(note.replacing(" >> \"$file\"", with: "")); } > "$file.new"; mv "$file.new" "$file""#
    )
    let taking = try fixture(marked)
    defer { taking.server.stop() }
    taking.terminal.type("E")
    try taking.terminal.wait(for: "1 key added")
  }

  @Test(
    "its file lies in no shared directory: in our own run-time directory, else beside our state")
  func place() throws {
    let home = try TemporaryDirectory()
    let editor = try EditorDirectory(
      editor: #"case "$file" in \#(home.path)/workbin/*) ;; *) exit 9; esac; \#(note)"#)
    for runtime in ["", "run", editor.path + "/none", "/tmp"] {
      let fixture = try fixture(
        editor, ["XDG_STATE_HOME": home.path, "XDG_RUNTIME_DIR": runtime, "TMPDIR": editor.path])
      defer { fixture.server.stop() }
      fixture.terminal.type("E")
      try fixture.terminal.wait(for: "1 key added")
      #expect(home.names("workbin").filter { $0.hasPrefix("workbin-") }.isEmpty)
    }
  }

  @Test("without a directory of one's own it is told what to set")
  func noPlace() throws {
    let editor = try EditorDirectory(editor: note)
    let fixture = try fixture(editor, ["HOME": "", "XDG_RUNTIME_DIR": ""])
    defer { fixture.server.stop() }
    fixture.terminal.type("E")
    try fixture.terminal.wait(for: "Set HOME or XDG_RUNTIME_DIR")
  }

  @Test(
    "workbin told to end while it waits for ever: both end, what was written is kept, its file gone",
    arguments: [SIGTERM, SIGHUP])
  func toldToEnd(_ signal: Int32) throws {
    let home = try TemporaryDirectory()
    let editor = try EditorDirectory(
      editor: "\(note)\necho hidden > \"$file.swp\"\necho wide awake\n\(waitForever)")
    let fixture = try fixture(editor, ["XDG_STATE_HOME": home.path])
    defer { fixture.server.stop() }
    fixture.terminal.type("E")
    try fixture.terminal.wait(for: "wide awake")
    fixture.terminal.send(signal: signal)
    #expect(try fixture.terminal.exitStatus() == .exited(0))
    // The file and what stood beside it.
    #expect(home.names("workbin/unsent").count == 2)
    #expect(editor.leftoverFiles.isEmpty)
  }

  @Test("one that does not want to end is made to")
  func stubborn() throws {
    let home = try TemporaryDirectory()
    let editor = try EditorDirectory(
      editor:
        "trap '' TERM HUP\n\(note)\necho wide awake\nmkfifo \"$file.pipe\"; exec 3<>\"$file.pipe\"; read line <&3"
    )
    let fixture = try fixture(editor, ["XDG_STATE_HOME": home.path])
    defer { fixture.server.stop() }
    fixture.terminal.type("E")
    try fixture.terminal.wait(for: "wide awake")
    fixture.terminal.send(signal: SIGTERM)
    #expect(try fixture.terminal.exitStatus() == .exited(0))
    #expect(home.names("workbin/unsent").count == 1)
    #expect(editor.leftoverFiles.isEmpty)
  }

  @Test("killed, its file is gone and what it held is kept")
  func killed() throws {
    let home = try TemporaryDirectory()
    let editor = try EditorDirectory(editor: "\(note); kill -KILL $$")
    let fixture = try fixture(editor, ["XDG_STATE_HOME": home.path])
    defer { fixture.server.stop() }
    fixture.terminal.type("E")
    try fixture.terminal.wait(for: "The editor was ended by signal 9: nothing is sent")
    #expect(home.names("workbin/unsent").count == 1)
    #expect(editor.leftoverFiles.isEmpty)
  }

  @Test("Ctrl-\\ in it does not end workbin, nor does Ctrl-C", arguments: ["QUIT", "INT"])
  func keysOfTheEditor(_ signal: String) throws {
    let editor = try EditorDirectory(editor: "kill -\(signal) $PPID; \(note)")
    let fixture = try fixture(editor)
    defer { fixture.server.stop() }
    fixture.terminal.type("E")
    try fixture.terminal.wait(for: "1 key added")
  }
}
