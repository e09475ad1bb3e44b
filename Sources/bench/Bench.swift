import Glibc
import Simulator
import Terminal
import TerminalTesting

/// Measures the real `workbin` beside this executable: on a pseudo-terminal, against a simulated
/// contact centre in this process, which stands still.
struct Bench {
  /// All of it, or the phases that are named: `bench [BINARY] [PHASE ...]`.
  func run() throws {
    Report.heading("workbin, measured on this machine")
    for (name, measure) in phases where wanted.isEmpty || wanted.contains(name) { try measure() }
  }

  private var phases: [(name: String, measure: () throws -> Void)] {
    [
      ("keys", measureKeys), ("busy", measureLargeAndBusy), ("batch", measureBatch),
      ("flood", measureFlood), ("bytes", measureBytes), ("idle", measureIdle),
      ("demo", measureDemo), ("binary", measureBinary),
    ]
  }

  private let wanted = CommandLine.arguments.dropFirst().filter { !$0.contains("/") }

  let size = Size(columns: 110, rows: 32)
  /// The one named on the command line, else the one that was built beside this executable.
  private let binary =
    CommandLine.arguments.dropFirst().first { $0.contains("/") } ?? executablePath("workbin")

  func open(_ server: Server) throws -> TerminalEmulator {
    try TerminalEmulator(
      size: size,
      command: [binary, "--server", server.url, "--user", server.user],
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

  /// The program on a workbin of 20,000, while so many notifications a second come in.
  func openLarge(rate: Int) throws -> (Server, TerminalEmulator) {
    var configuration = Configuration(seed: 1, pace: 0)
    (configuration.interactionCount, configuration.notificationRate) = (20_000, rate)
    configuration.fullWorkbin = "email-in-progress"
    let server = try Server.start(configuration)
    let terminal = try open(server)
    try terminal.wait(for: "the large workbin to be read", within: .seconds(60)) {
      $0.screen.contains { row in
        row.contains("Emails in") && (row.contains(" 19 ") || row.contains(" 20 "))
      }
    }
    try goTo("Emails in progress", terminal)
    return (server, terminal)
  }

  /// Keys in a workbin of 20,000, while 500 notifications a second come in.
  private func measureLargeAndBusy() throws {
    let (server, terminal) = try openLarge(rate: 500)
    defer { server.stop() }
    terminal.type("2")
    var moves: [Duration] = []
    for round in 0..<200 {
      terminal.drain(for: .milliseconds(40))
      moves.append(try latency(of: round % 8 < 4 ? "j" : "k", terminal) { selectedRow($0) })
    }
    Report.times(
      "20,000 items, 500 news/s: key to moved selection (targets 8 ms, 99 % 33 ms)", moves)
    var filterKeys: [Duration] = []
    for _ in 0..<10 {
      terminal.type("/")
      try terminal.wait { $0.contains { $0.contains("/ ▏") } }
      filterKeys.append(
        try latency(of: "q", terminal) { rows in rows.contains { $0.contains("/ q▏") } ? "q" : "" })
      terminal.press(.escape)
      try terminal.wait { !$0.contains { $0.contains("/ q▏") } }
    }
    Report.times("the same: filter key to first results (target 50 ms)", filterKeys)
    Report.times(
      "the same: key in the list of places to first items (target 50 ms)",
      try measureJumps(terminal))
  }

  /// The second letter is the first by which items are looked for.
  private func measureJumps(_ terminal: TerminalEmulator) throws -> [Duration] {
    try (0..<10).map { _ in
      terminal.type("'")
      try terminal.wait(for: "type to narrow")
      terminal.type("r")
      try terminal.wait(for: "/ r▏")
      let duration = try latency(of: "e", terminal) { rows in
        let isFound = rows.contains { $0.contains(" · ") && $0.contains("Emails in") }
        return isFound && rows.contains { $0.contains("/ re▏") } ? "found" : ""
      }
      terminal.press(.escape)
      try terminal.wait(whileShowing: "/ re▏")
      return duration
    }
  }

  /// From the byte of a key until what it is to change has changed on the screen.
  func latency(
    of key: String, _ terminal: TerminalEmulator, _ probe: ([String]) -> String
  ) throws -> Duration {
    let before = probe(terminal.screen)
    let begin = ContinuousClock.now
    terminal.type(key)
    try terminal.wait { probe($0) != before }
    return .now - begin
  }

  /// The row that is selected in the list at the right.
  func selectedRow(_ rows: [String]) -> String {
    rows.first { $0.contains("│▌") && $0.hasSuffix("▐│") } ?? ""
  }

  func goTo(_ workbin: String, _ terminal: TerminalEmulator) throws {
    terminal.type("'")
    try terminal.wait(for: "Go to")
    terminal.type(workbin)
    terminal.press(.enter)
    try terminal.wait { $0[1].contains(workbin) }
  }

  /// What goes over the line: nothing for nothing, little for little.
  private func measureBytes() throws {
    let server = try Server.start(Configuration(seed: 1, pace: 0))
    defer { server.stop() }
    let terminal = try open(server)
    try terminal.wait(for: "● live")
    try goTo("Emails in progress", terminal)
    // What comes faster than hands would count as pasted.
    for key in ["2", "p"] {
      terminal.drain(for: .milliseconds(300))
      terminal.type(key)
    }
    try terminal.wait(for: "1 pulled")
    terminal.drain(for: .seconds(9))
    var moved: [Int] = []
    for round in 0..<20 {
      let before = terminal.bytesReceived
      terminal.type(round % 8 < 4 ? "j" : "k")
      terminal.drain(for: .milliseconds(400))
      moved.append(terminal.bytesReceived - before)
    }
    Report.numbers("bytes, selection moved with the live pane pinned (110×32, target 260)", moved)
    let quiet = terminal.bytesReceived
    terminal.drain(for: .seconds(2))
    Report.line("bytes in 2 s of nothing (target 0)", "\(terminal.bytesReceived - quiet)")
    var came: [Int] = []
    for _ in 0..<5 {
      let before = terminal.bytesReceived
      server.perform(.interactionRouted("email-in-progress"))
      terminal.drain(for: .seconds(1))
      came.append(terminal.bytesReceived - before)
    }
    Report.numbers("bytes, an item comes into the list on show (target 600)", came)
    let whole = String(decoding: terminal.rawBytes, as: UTF8.self)
    Report.line("ESC[2J sent", "\(whole.split(separator: "\u{1B}[2J").count - 1)")
  }

  /// Wake-ups while nothing happens and the poll is held; memory of a client of a real server.
  private func measureIdle() throws {
    let server = try Server.start(Configuration(seed: 1, pace: 0))
    defer { server.stop() }
    let terminal = try open(server)
    try terminal.wait(for: "● live")
    terminal.drain(for: .seconds(3))
    let before = (
      statistics: ProcessStatistics(of: terminal.process), bytes: terminal.bytesReceived
    )
    // Away from a minute's beginning, at which the clock on the first line may wake the main thread.
    terminal.drain(for: .seconds(15))
    let after = ProcessStatistics(of: terminal.process)
    Report.line(
      "wake-ups in 15 s idle, thread by thread (the minute's tick is allowed one)",
      after.wakeUps(since: before.statistics))
    Report.line("bytes sent meanwhile", "\(terminal.bytesReceived - before.bytes)")
    Report.memory("resident against a server (targets 28 MB, 8 MB anonymous)", after)
  }

  private func measureDemo() throws {
    let terminal = try TerminalEmulator(
      size: size, command: [binary, "demo"], environment: environment)
    try terminal.wait(for: "● live")
    terminal.drain(for: .seconds(5))
    Report.memory(
      "resident in the demo, simulator included (target 40 MB)",
      ProcessStatistics(of: terminal.process))
  }

  private func measureBinary() throws {
    Report.line(
      "binary, as built here (stripped and static: see .ci/run)", "\(fileSize(binary)) bytes")
  }

  private func fileSize(_ path: String) -> Int {
    var facts = stat()
    return stat(path, &facts) == 0 ? Int(facts.st_size) : 0
  }
}
