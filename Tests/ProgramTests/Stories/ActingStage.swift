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

  /// Waits until a question is asked and takes answers.
  func ask(_ words: String) throws {
    try terminal.wait(for: words)
    // A key that comes in a question's first moment is no answer, and nothing shows when that is
    // over: it has begun before the question was seen.
    terminal.drain(for: .milliseconds(150))
  }

  /// Answers a question.
  func answer(_ key: String, whileShowing words: String) throws {
    try ask(words)
    terminal.type(key)
    try terminal.wait(whileShowing: words)
  }

  /// Answers the question before the end, and waits for that.
  func end(with key: String, whileShowing words: String) throws -> ProgramEnd {
    try ask(words)
    terminal.type(key)
    return try terminal.exitStatus()
  }

  /// A value of the specification's item as the server has it, in JSON.
  func value(of key: String) -> String? {
    guard case .object(let members)? = server.userData(of: SpecifiedPull.item) else { return nil }
    return members.first { $0.key == key }?.value.text
  }
}
