import Simulator
import Terminal
import TerminalJudge

/// What the stories about acts have in common.
extension Stage {
  /// The specification's item, pulled, on the desk, with the keys in the list of what is mine.
  static func holding(
    size: Size = Size(columns: 110, rows: 32), arguments: [String] = [],
    environment: [String: String] = [:]
  ) throws -> Stage {
    let stage = try Stage(size: size, arguments: arguments, environment: environment)
    try stage.look(into: SpecifiedPull.workbin)
    try stage.select(SpecifiedPull.item)
    stage.terminal.type("p")
    try stage.terminal.wait(for: "1 pulled")
    try stage.lookAtDesk()
    return stage
  }

  func lookAtDesk() throws {
    terminal.type("1")
    terminal.press(.home)
    try terminal.wait { $0[1].contains("On my desk") }
    terminal.type("2")
  }

  /// Answers a question: a key that comes in its first moment is no answer, so it is pressed until
  /// it is one.
  func answer(_ key: String, whileShowing words: String) throws {
    try terminal.wait(for: words)
    for _ in 0..<200 where terminal.shows(words) {
      terminal.type(key)
      try? terminal.wait(whileShowing: words, within: .milliseconds(50))
    }
  }

  /// Presses a key of the question before the end until the program has ended.
  func end(with key: String) throws -> ProgramEnd? {
    var end: ProgramEnd?
    for _ in 0..<200 where end == nil {
      terminal.type(key)
      end = try? terminal.exitStatus(within: .milliseconds(50))
    }
    return end
  }

  /// A value of the specification's item as the server has it, in JSON.
  func value(of key: String) -> String? {
    guard case .object(let members)? = server.userData(of: SpecifiedPull.item) else { return nil }
    return members.first { $0.key == key }?.value.text
  }
}
