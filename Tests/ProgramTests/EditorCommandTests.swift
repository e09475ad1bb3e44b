import Loopback
import Testing

@testable import Program

@Suite("The agent's editor, as git would start it")
struct EditorCommandTests {
  @Test("VISUAL before EDITOR before vi; what is empty or blank names none")
  func order() {
    #expect(EditorCommand(visual: "a", editor: "b").value == "a")
    #expect(EditorCommand(visual: " ", editor: "b").value == "b")
    #expect(EditorCommand(visual: nil, editor: "").value == "vi")
  }

  @Test("words alone need no shell")
  func words() {
    #expect(
      EditorCommand(visual: " code  --wait ", editor: nil).words(opening: "/x y")
        == ["code", "--wait", "/x y"])
  }

  @Test("quotes, blanks in them, a home, a variable, a pipe: a shell reads them")
  func shell() throws {
    let home = try TemporaryDirectory()
    try home.write("my editor", "#!/bin/sh\necho \"$FLAG|$1|$2\"\n", mode: 0o700)
    let path = home.path + "/my editor"
    for value in [
      "FLAG=1 '\(path)' -n", "FLAG=1 \"$HOME/my editor\" -n", "FLAG=1 ~/my\\ editor -n",
      "FLAG=1 \(home.path)/my\\ edito? -n",
    ] {
      let words = EditorCommand(visual: value, editor: nil).words(opening: "/a b'c")
      let run = try CommandRun(tool: words, environment: ["HOME": home.path])
      #expect(run.output == "1|-n|/a b'c\n", "\(value)")
    }
  }

  @Test("what a shell can't find is told as an editor that can't be started")
  func notFound() {
    let command = EditorCommand(visual: "A=1 nowhere", editor: nil)
    #expect(
      command.problem(status: 127)
        == "The editor “A=1 nowhere” can't be started (status 127). Set VISUAL or EDITOR")
    #expect(
      EditorCommand(visual: "ed", editor: nil).problem(status: 127)
        == "The editor ended with status 127: nothing is sent")
  }
}
