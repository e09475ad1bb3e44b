import Glibc
import Simulator
import Terminal
import TerminalJudge

/// Measures the real `workbin` beside this executable: on a pseudo-terminal, against a simulated
/// contact centre in this process, which stands still.
struct Bench {
  func run() throws {
    Report.heading("workbin, measured on this machine")
    try measureKeys()
    try measureIdleness()
    try measureDemo()
    try measureBinary()
  }

  private let size = Size(columns: 110, rows: 32)

  private func open(_ server: Server) throws -> JudgedTerminal {
    try JudgedTerminal(
      size: size,
      command: [builtProduct("workbin"), "--server", server.url, "--user", server.user],
      environment: environment.merging(["WORKBIN_PASSWORD": server.password]) { $1 })
  }

  private var environment: [String: String] {
    ["TERM": "tmux-256color", "LC_ALL": "C.UTF-8", "TZ": "UTC", "HOME": "/nonexistent"]
  }

  /// From the byte of a key to the last byte of what it changed, as the terminal has drawn it.
  private func measureKeys() throws {
    let server = try Server.start(Configuration(seed: 1, pace: 0))
    defer { server.stop() }
    let terminal = try open(server)
    try terminal.wait(for: "● live")
    terminal.type("2")
    var times: [Duration] = []
    var bytes: [Int] = []
    for round in 0..<100 {
      // The live pane follows a selection that has rested: it must not be taken for the key's work.
      terminal.drain(for: .milliseconds(200))
      let before = (screen: terminal.screen, bytes: terminal.bytesReceived)
      let begin = ContinuousClock.now
      terminal.type(round % 8 < 4 ? "j" : "k")
      try terminal.wait(for: "the key's picture", within: .seconds(5)) {
        $0.bytesReceived > before.bytes
      }
      times.append(.now - begin)
      // A picture comes in one write; that it is the picture is looked at outside of the time.
      try terminal.wait { $0 != before.screen }
      bytes.append(terminal.bytesReceived - before.bytes)
    }
    Report.times("key to painted change, selection moved (target 5 ms)", times)
    Report.numbers("bytes sent for it (110×32)", bytes)
    let begin = ContinuousClock.now
    terminal.type("p")
    try terminal.wait { rows in rows.contains { $0.contains("pull") } }
    Report.times("key to “pulling” in the row", [.now - begin])
  }

  /// Wake-ups while nothing happens and the poll is held; memory of a client of a real server.
  private func measureIdleness() throws {
    let server = try Server.start(Configuration(seed: 1, pace: 0))
    defer { server.stop() }
    let terminal = try open(server)
    try terminal.wait(for: "● live")
    terminal.drain(for: .seconds(3))
    let before = (facts: ProcessFacts(of: terminal.process), bytes: terminal.bytesReceived)
    // Away from a minute's beginning, at which the clock on the first line may wake the main thread.
    terminal.drain(for: .seconds(15))
    let after = ProcessFacts(of: terminal.process)
    Report.line(
      "wake-ups in 15 s idle, thread by thread (the minute's tick is allowed one)",
      after.wakeUps(since: before.facts))
    Report.line("bytes sent meanwhile", "\(terminal.bytesReceived - before.bytes)")
    Report.memory("resident against a server (targets 28 MB, 8 MB anonymous)", after)
  }

  private func measureDemo() throws {
    let terminal = try JudgedTerminal(
      size: size, command: [builtProduct("workbin"), "demo"], environment: environment)
    try terminal.wait(for: "● live")
    terminal.drain(for: .seconds(5))
    Report.memory(
      "resident in the demo, simulator included (target 40 MB)",
      ProcessFacts(of: terminal.process))
  }

  private func measureBinary() throws {
    let binary = builtProduct("workbin")
    Report.line(
      "binary, as built here (stripped and static: see .ci/run)", "\(fileSize(binary)) bytes")
  }

  private func fileSize(_ path: String) -> Int {
    var facts = stat()
    return stat(path, &facts) == 0 ? Int(facts.st_size) : 0
  }
}
