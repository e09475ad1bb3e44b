import Simulator
import Terminal
import TerminalTesting

extension Bench {
  /// One act on 20,000: keys answer meanwhile, and what tells of it is cheap.
  func measureBatch() throws {
    let (server, terminal) = try openLarge(rate: 0)
    defer { server.stop() }
    terminal.type("2*")
    terminal.drain(for: .seconds(1))
    let before = ProcessStatistics(of: terminal.process)
    let begin = ContinuousClock.now
    terminal.type("p")
    try terminal.wait(for: "the batch to run", within: .seconds(20)) {
      $0.screen.contains { $0.contains("Esc stops the rest") }
    }
    Report.times("20,000 marked: key to the first word of the batch", [.now - begin])
    try measureRunningBatch(terminal, server)
    Report.memory("resident before the batch", before)
    Report.memory("resident after it", ProcessStatistics(of: terminal.process))
    try measureResults(terminal)
  }

  private func measureRunningBatch(_ terminal: TerminalEmulator, _ server: Server) throws {
    let bytes = (terminal.bytesReceived, ContinuousClock.now)
    terminal.drain(for: .seconds(5))
    let quiet = ContinuousClock.now - bytes.1
    Report.line(
      "bytes a second while it runs, no key pressed (target 4000)",
      "\((terminal.bytesReceived - bytes.0) * 1_000 / Int(quiet / .milliseconds(1)))")
    var moves: [Duration] = []
    for round in 0..<100 {
      terminal.drain(for: .milliseconds(40))
      moves.append(try latency(of: round % 8 < 4 ? "j" : "k", terminal) { selectedRow($0) })
    }
    Report.times("key to moved selection while it runs (targets 8 ms, 99 % 33 ms)", moves)
    let progress = terminal.screen.first { $0.contains("Esc stops the rest") }
    let text = progress?.split(separator: ":").first.map(String.init)
    Report.line("how far it had come", text ?? "to its end")
    terminal.press(.escape)
    try terminal.wait(for: "the batch to stop", within: .seconds(20)) {
      $0.screen.contains { $0.contains("not begun") }
    }
  }

  private func measureResults(_ terminal: TerminalEmulator) throws {
    let begin = ContinuousClock.now
    terminal.type("v")
    try terminal.wait(for: "Results")
    Report.times("20,000 results: key to the list", [.now - begin])
    var moves: [Duration] = []
    for _ in 0..<40 {
      moves.append(
        try latency(of: "j", terminal) { rows in rows.first { $0.contains("│ ▌") } ?? "" })
    }
    Report.times("the same: key to moved selection (target 8 ms)", moves)
  }
}
