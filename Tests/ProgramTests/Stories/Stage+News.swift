import Simulator
import Terminal
import TerminalJudge

extension Stage {
  /// A second program in front of another's contact centre, as the same user.
  init(beside other: Stage, arguments: [String] = []) throws {
    server = other.server
    terminal = try JudgedTerminal(
      size: other.terminal.size,
      command: [builtProduct("workbin"), "--server", server.url, "--user", server.user] + arguments,
      environment: Stage.environment(password: server.password))
  }

  /// Everything is read, and the first news may come.
  func settle() throws {
    try terminal.wait(for: "● live")
    try look(into: SpecifiedPull.workbin)
    try terminal.wait(for: SpecifiedPull.item)
  }

  /// The id in the live pane's title, which must tell this state, and may have to be another one.
  func shown(in state: String, after other: String = "") throws -> String {
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
