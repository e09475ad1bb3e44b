import Simulator
import Terminal
import TerminalTesting
import Testing

@Suite("Stories: over a slow line", .serialized)
struct OutputSizeTests {
  /// The row that is selected in the list at the right.
  private func selectedRow(_ rows: [String]) -> String? {
    rows.first { $0.contains("│▌") && $0.hasSuffix("▐│") }
  }

  @Test(
    "a selection that moves while the live pane is pinned costs at most 260 bytes, and no repaint",
    arguments: ["Emails in progress", "testWorkbin"], ["dusk", "paper"])
  func moving(workbin: String, theme: String) throws {
    let fixture = try TerminalFixture(
      arguments: ["--theme", theme, "--still"], environment: ["TERM": "tmux-256color"])
    defer { fixture.server.stop() }
    let terminal = fixture.terminal
    try terminal.wait(for: "● live")
    try terminal.wait { $0.contains { $0.contains("Second floor") && !$0.contains("·") } }
    try terminal.wait { $0.contains { $0.contains("Front desk") && !$0.contains("·") } }
    // Not by keys that this terminal has others for.
    terminal.type("'")
    try terminal.wait(for: "Go to")
    terminal.type(workbin + "\r")
    try terminal.wait { $0[1].contains(workbin) }
    terminal.type("2")
    try terminal.wait { selectedRow($0) != nil && $0.contains { $0.contains("▣ InWorkbin") } }
    terminal.type("f")
    try terminal.wait(for: "◉ pinned")
    try pressAndWait("j", on: terminal)
    let before = terminal.bytesReceived
    let keys = "jjkkkjjjkkkj"
    for key in keys { try pressAndWait(key, on: terminal) }
    // The end of a picture may come after what is waited for, so many are measured as one.
    let sent = terminal.rawBytes.dropFirst(before)
    let text = String(decoding: sent, as: UTF8.self)
    #expect(sent.count <= 260 * keys.count, "\(text.debugDescription)")
    #expect(!text.contains("\u{1B}[2J"))
  }

  private func pressAndWait(_ key: Character, on terminal: TerminalEmulator) throws {
    let before = selectedRow(terminal.screen)
    terminal.type(String(key))
    try terminal.wait { selectedRow($0) != nil && selectedRow($0) != before }
  }
}
