import Simulator
import Terminal
import TerminalJudge
import Testing

@Suite("Stories: one act on many", .serialized)
struct BatchStories {
  private let workbin = SpecifiedPull.workbin

  /// All of the workbin are marked.
  private func marked(size: Size = Size(columns: 110, rows: 32)) throws -> Stage {
    let stage = try Stage(size: size)
    try stage.look(into: workbin)
    try stage.select(SpecifiedPull.item)
    stage.terminal.type("*")
    return stage
  }

  @Test(
    "a batch pull with one conflict: one line, the list of results, and R for the one that failed")
  func conflict() throws {
    let stage = try marked()
    defer { stage.server.stop() }
    let items = stage.server.interactions(in: workbin)
    stage.server.perform(.nextPullFails("locked by agent2"))
    stage.terminal.type("p")
    try stage.terminal.wait(
      for: "\(items.count - 1) pulled, 1 failed: R tries those again, v lists them")
    #expect(
      items.filter { stage.server.holder(of: $0) == stage.server.user }.count == items.count - 1)
    #expect(stage.server.interactions(in: workbin).count == 1)
    stage.terminal.type("v")
    try stage.terminal.wait(for: "╭ Results")
    try stage.terminal.wait(for: "locked by agent2")
    stage.terminal.type("R")
    try stage.terminal.wait(for: "\(items.count) pulled")
    try stage.terminal.wait { _ in stage.server.interactions(in: workbin).isEmpty }
  }

  @Test("the userData of many are changed in one form, after one question")
  func userData() throws {
    let stage = try marked()
    defer { stage.server.stop() }
    let terminal = stage.terminal
    let items = stage.server.interactions(in: workbin)
    terminal.type("p")
    try terminal.wait(for: "\(items.count) pulled")
    try stage.lookAtDesk()
    terminal.type("*")
    try terminal.wait(for: "\(items.count) marked")
    terminal.type("e")
    try terminal.wait(for: "of \(items.count) interactions")
    terminal.type("a")
    try terminal.wait(for: "new key:")
    terminal.type("Wave")
    terminal.press(.enter)
    terminal.type("spring")
    try terminal.wait(for: "spring▏")
    terminal.press(.enter)
    try terminal.wait(for: "1 key added")
    terminal.type("w")
    try stage.answer("y", whileShowing: "any other key")
    try terminal.wait { _ in
      items.allSatisfy { id in
        guard case .object(let members)? = stage.server.userData(of: id) else { return false }
        return members.contains { $0.key == "Wave" && $0.value.text == #""spring""# }
      }
    }
  }

  @Test("many are completed after one question that names them")
  func complete() throws {
    let stage = try marked()
    defer { stage.server.stop() }
    let items = stage.server.interactions(in: workbin)
    stage.terminal.type("p")
    try stage.terminal.wait(for: "\(items.count) pulled")
    try stage.lookAtDesk()
    stage.terminal.type("*c")
    try stage.terminal.wait(for: "Complete these \(items.count) interactions?")
    #expect(stage.terminal.shows(SpecifiedPull.item) || items.count > 5)
    try stage.answer("y", whileShowing: "Complete these")
    try stage.terminal.wait(for: "\(items.count) completed")
    try stage.terminal.wait(for: "Nothing is on your desk.")
    #expect(items.allSatisfy { stage.server.state(of: $0) == nil })
  }

  @Test("Esc stops a batch: what is under way comes to its end, the rest is untouched and told so")
  func stop() throws {
    var configuration = Configuration.still
    (configuration.interactions, configuration.fullWorkbin) = (40, "email-in-progress")
    let stage = try Stage(server: configuration)
    defer { stage.server.stop() }
    let items = stage.server.interactions(in: "email-in-progress")
    try stage.look(into: "Emails in progress")
    stage.terminal.type("2*")
    // Each three are told of together, after a second.
    try stage.server.suffer("reverse 10000")
    stage.terminal.type("p")
    try stage.terminal.wait(for: "of \(items.count): Esc stops the rest")
    stage.terminal.press(.escape)
    try stage.terminal.wait(for: "not begun: R tries those again, v lists them")
    let pulled = items.filter { stage.server.holder(of: $0) == stage.server.user }
    #expect(!pulled.isEmpty && pulled.count < items.count)
    #expect(
      Set(stage.server.interactions(in: "email-in-progress")) == Set(items).subtracting(pulled))
    #expect(stage.terminal.shows("\(pulled.count) pulled, \(items.count - pulled.count) not begun"))
    stage.terminal.type("v")
    try stage.terminal.wait(for: "╭ Results")
    stage.terminal.press(.pageDown)
    try stage.terminal.wait { $0.contains { $0.hasSuffix("│") && $0.contains("not begun") } }
  }

  @Test("put back all of many when quitting")
  func quit() throws {
    let stage = try marked()
    defer { stage.server.stop() }
    let items = stage.server.interactions(in: workbin)
    stage.terminal.type("p")
    try stage.terminal.wait(for: "\(items.count) pulled")
    stage.terminal.type("q")
    let words = "Quit with \(items.count) interactions on your desk?"
    #expect(try stage.end(with: "p", whileShowing: words) == .exited(0))
    #expect(Set(stage.server.interactions(in: workbin)) == Set(items))
  }
}
