import Glibc
import Simulator
import Terminal
import TerminalTesting

extension Bench {
  /// As much news as the server can tell of some items that are mine: keys go first, memory is
  /// bounded, and the last word is seen at once.
  func measureFlood() throws {
    let server = try Server.start(Configuration(seed: 1, pace: 0))
    defer { server.stop() }
    let terminal = try open(server)
    let items = try pullThree(terminal, server)
    let before = ProcessStatistics(of: terminal.process)
    var (keys, highest): ([Duration], ProcessStatistics) = ([], before)
    let begin = ContinuousClock.now
    for round in 1..<Self.floodRounds {
      flood(items, "Number \(round)", server)
      if round % 20 == 10 { keys.append(try answerTime(terminal)) }
      terminal.drain(for: .zero)
      let now = ProcessStatistics(of: terminal.process)
      if now.residentKiB > highest.residentKiB { highest = now }
    }
    flood(items, "The last word", server)
    let end = ContinuousClock.now
    let count = Self.floodRounds * Self.floodRoundCount
    let rate = count * 1_000 / Int((end - begin) / .milliseconds(1))
    Report.line("flood: notifications, and how many a second", "\(count), \(rate)")
    try terminal.wait(for: "The last word")
    Report.times("the same: until the last is seen (target 500 ms)", [.now - end])
    Report.times("the same: ? to help (target 16 ms)", keys)
    Report.memory("resident before", before)
    Report.memory("at most", highest)
    terminal.drain(for: .seconds(2))
    Report.memory("two seconds after", ProcessStatistics(of: terminal.process))
  }

  private func pullThree(_ terminal: TerminalEmulator, _ server: Server) throws -> [String] {
    try terminal.wait(for: "● live")
    try goTo("testWorkbin", terminal)
    let items = Array(server.interactions(in: "testWorkbin").prefix(3))
    terminal.type("2")
    for count in 1...items.count {
      // What comes faster than hands would count as pasted.
      terminal.drain(for: .milliseconds(300))
      terminal.type("p")
      try terminal.wait(for: "\(count) pulled")
    }
    try goTo("On my desk", terminal)
    terminal.drain(for: .seconds(1))
    return items
  }

  private func flood(_ items: [String], _ subject: String, _ server: Server) {
    for number in 0..<Self.floodRoundCount {
      server.perform(
        .userDataAttached(
          interaction: items[number % items.count], key: "Subject",
          value: .string("\(subject) \(number)")))
    }
  }

  private static let floodRounds = 400
  private static let floodRoundCount = 1_000

  private func answerTime(_ terminal: TerminalEmulator) throws -> Duration {
    let begin = ContinuousClock.now
    terminal.type("?")
    try terminal.wait(for: "╭ Help ")
    let time = ContinuousClock.now - begin
    terminal.press(.escape)
    try terminal.wait(whileShowing: "╭ Help ")
    return time
  }
}
