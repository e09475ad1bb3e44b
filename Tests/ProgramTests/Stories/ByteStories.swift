import Simulator
import Terminal
import TerminalJudge
import Testing

@Suite("Stories: over a slow line", .serialized)
struct ByteStories {
  /// The row that is selected in the list at the right.
  private func selection(_ rows: [String]) -> String? {
    rows.first { $0.contains("│▌") && $0.hasSuffix("▐│") }
  }

  @Test(
    "a selection that moves while the live pane is pinned costs at most 260 bytes, and no repaint",
    arguments: ["Emails in progress", "testWorkbin"], ["dusk", "paper"])
  func moving(workbin: String, theme: String) throws {
    let stage = try Stage(
      arguments: ["--theme", theme, "--still"], environment: ["TERM": "tmux-256color"])
    defer { stage.server.stop() }
    let terminal = stage.terminal
    try terminal.wait(for: "● live")
    try terminal.wait { $0.contains { $0.contains("Second floor") && !$0.contains("·") } }
    try terminal.wait { $0.contains { $0.contains("Front desk") && !$0.contains("·") } }
    // Not by keys that this terminal has others for.
    terminal.type("'")
    try terminal.wait(for: "Go to")
    terminal.type(workbin + "\r")
    try terminal.wait { $0[1].contains(workbin) }
    terminal.type("2")
    try terminal.wait { selection($0) != nil && $0.contains { $0.contains("▣ InWorkbin") } }
    terminal.type("f")
    try terminal.wait(for: "◉ pinned")
    try move("j", on: terminal)
    let before = terminal.bytesReceived
    let keys = "jjkkkjjjkkkj"
    for key in keys { try move(key, on: terminal) }
    // The end of a picture may come after what is waited for, so many are measured as one.
    let sent = terminal.rawBytes.dropFirst(before)
    let text = String(decoding: sent, as: UTF8.self)
    #expect(sent.count <= 260 * keys.count, "\(text.debugDescription)")
    #expect(!text.contains("\u{1B}[2J"))
  }

  private func move(_ key: Character, on terminal: JudgedTerminal) throws {
    let before = selection(terminal.screen)
    terminal.type(String(key))
    try terminal.wait { selection($0) != nil && selection($0) != before }
  }
}
