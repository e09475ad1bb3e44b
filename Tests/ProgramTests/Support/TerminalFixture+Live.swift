import Simulator
import Terminal
import TerminalTesting

extension TerminalFixture {
  /// A second program in front of another's contact centre, as the same user.
  init(beside other: TerminalFixture, arguments: [String] = []) throws {
    server = other.server
    terminal = try TerminalEmulator(
      size: other.terminal.size,
      command: [executablePath("workbin"), "--server", server.url, "--user", server.user]
        + arguments,
      environment: TerminalFixture.environment(password: server.password))
  }

  /// Everything is read, and the first news may come.
  func waitUntilReady() throws {
    try terminal.wait(for: "● live")
    try openWorkbin(SpecificationExample.workbin)
    try terminal.wait(for: SpecificationExample.item)
  }

  /// The live pane, which follows a selection only once that has rested, is about an item of this
  /// workbin.
  func waitForLivePane(in workbin: String) throws {
    let items = server.interactions(in: workbin)
    try terminal.wait { rows in
      rows.contains { row in
        row.contains(" InWorkbin ") && items.contains { row.contains(" \($0) ─ ") }
      }
    }
  }

  /// The id in the live pane's title, which must tell this state, and may have to be another one.
  func liveItemID(in state: String, after other: String = "") throws -> String {
    var id: String?
    try terminal.wait { rows in
      for row in rows where row.contains(" \(state)") && row.contains("Live ─ ") {
        id = row.split(separator: " ").first { $0.count == 16 }.map(String.init)
      }
      return id != nil && id != other
    }
    return id ?? ""
  }
}
