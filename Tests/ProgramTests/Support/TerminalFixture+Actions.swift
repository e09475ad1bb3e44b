import Simulator
import Terminal
import TerminalTesting

/// What the tests of actions have in common.
extension TerminalFixture {
  /// The specification's item, pulled, on the desk, with the keys in the list of what is mine.
  static func holdingItem(
    size: Size = Size(columns: 110, rows: 32), arguments: [String] = [],
    environment: [String: String] = [:]
  ) throws -> TerminalFixture {
    let fixture = try TerminalFixture(size: size, arguments: arguments, environment: environment)
    try fixture.openWorkbin(SpecificationExample.workbin)
    try fixture.selectItem(SpecificationExample.item)
    fixture.terminal.type("p")
    try fixture.terminal.wait(for: "1 pulled")
    try fixture.openMyInteractions()
    return fixture
  }

  func openMyInteractions() throws {
    terminal.type("1")
    terminal.press(.home)
    try terminal.wait { $0[1].contains("On my desk") }
    terminal.type("2")
  }

  /// Waits until a question is asked and takes answers.
  func waitForConfirmation(_ text: String) throws {
    try terminal.wait(for: text)
    // A key that comes in a question's first moment is no answer, and nothing shows when that is
    // over: it has begun before the question was seen.
    terminal.drain(for: .milliseconds(150))
  }

  /// Answers a question.
  func answerConfirmation(_ key: String, whileShowing text: String) throws {
    try waitForConfirmation(text)
    terminal.type(key)
    try terminal.wait(whileShowing: text)
  }

  /// Answers the question before the end, and waits for that.
  func exitStatus(answering key: String, whileShowing text: String) throws -> ProcessExit {
    try waitForConfirmation(text)
    terminal.type(key)
    return try terminal.exitStatus()
  }

  /// A value of the specification's item as the server has it, in JSON.
  func userDataValue(of key: String) -> String? {
    guard case .object(let members)? = server.userData(of: SpecificationExample.item) else {
      return nil
    }
    return members.first { $0.key == key }?.value.text
  }
}
