import Simulator
import Terminal
import TerminalTesting
import Testing

@Suite("Stories: one act on many", .serialized)
struct BatchTests {
  private let workbin = SpecificationExample.workbin

  /// All of the workbin are marked.
  private func fixtureWithMarkedItems(size: Size = Size(columns: 110, rows: 32)) throws
    -> TerminalFixture
  {
    let fixture = try TerminalFixture(size: size)
    try fixture.openWorkbin(workbin)
    try fixture.selectItem(SpecificationExample.item)
    fixture.terminal.type("*")
    return fixture
  }

  @Test(
    "a batch pull with one conflict: one line, the list of results, and R for the one that failed")
  func conflict() throws {
    let fixture = try fixtureWithMarkedItems()
    defer { fixture.server.stop() }
    let items = fixture.server.interactions(in: workbin)
    fixture.server.perform(.nextPullFails("locked by agent2"))
    fixture.terminal.type("p")
    try fixture.terminal.wait(
      for: "\(items.count - 1) pulled, 1 failed: R tries those again, v lists them")
    #expect(
      items.filter { fixture.server.holder(of: $0) == fixture.server.user }.count == items.count - 1
    )
    #expect(fixture.server.interactions(in: workbin).count == 1)
    fixture.terminal.type("v")
    try fixture.terminal.wait(for: "╭ Results")
    try fixture.terminal.wait(for: "locked by agent2")
    fixture.terminal.type("R")
    try fixture.terminal.wait(for: "\(items.count) pulled")
    try fixture.terminal.wait { _ in fixture.server.interactions(in: workbin).isEmpty }
  }

  @Test("the userData of many are changed in one form, after one question")
  func userData() throws {
    let fixture = try fixtureWithMarkedItems()
    defer { fixture.server.stop() }
    let terminal = fixture.terminal
    let items = fixture.server.interactions(in: workbin)
    terminal.type("p")
    try terminal.wait(for: "\(items.count) pulled")
    try fixture.openMyInteractions()
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
    try fixture.answerConfirmation("y", whileShowing: "any other key")
    try terminal.wait { _ in
      items.allSatisfy { id in
        guard case .object(let members)? = fixture.server.userData(of: id) else { return false }
        return members.contains { $0.key == "Wave" && $0.value.text == #""spring""# }
      }
    }
  }

  @Test("many are completed after one question that names them")
  func complete() throws {
    let fixture = try fixtureWithMarkedItems()
    defer { fixture.server.stop() }
    let items = fixture.server.interactions(in: workbin)
    fixture.terminal.type("p")
    try fixture.terminal.wait(for: "\(items.count) pulled")
    try fixture.openMyInteractions()
    fixture.terminal.type("*c")
    try fixture.terminal.wait(for: "Complete these \(items.count) interactions?")
    #expect(fixture.terminal.shows(SpecificationExample.item) || items.count > 5)
    try fixture.answerConfirmation("y", whileShowing: "Complete these")
    try fixture.terminal.wait(for: "\(items.count) completed")
    try fixture.terminal.wait(for: "Nothing is on your desk.")
    #expect(items.allSatisfy { fixture.server.state(of: $0) == nil })
  }

  @Test("Esc stops a batch: what is under way comes to its end, the rest is untouched and told so")
  func stop() throws {
    var configuration = Configuration.noActivity
    (configuration.interactionCount, configuration.fullWorkbin) = (40, "email-in-progress")
    let fixture = try TerminalFixture(server: configuration)
    defer { fixture.server.stop() }
    let items = fixture.server.interactions(in: "email-in-progress")
    try fixture.openWorkbin("Emails in progress")
    fixture.terminal.type("2*")
    // Each three are told of together, after a second.
    try fixture.server.inject("reverse 10000")
    fixture.terminal.type("p")
    try fixture.terminal.wait(for: "of \(items.count): Esc stops the rest")
    fixture.terminal.press(.escape)
    try fixture.terminal.wait(for: "not begun: R tries those again, v lists them")
    let pulled = items.filter { fixture.server.holder(of: $0) == fixture.server.user }
    #expect(!pulled.isEmpty && pulled.count < items.count)
    #expect(
      Set(fixture.server.interactions(in: "email-in-progress")) == Set(items).subtracting(pulled))
    #expect(
      fixture.terminal.shows("\(pulled.count) pulled, \(items.count - pulled.count) not begun"))
    fixture.terminal.type("v")
    try fixture.terminal.wait(for: "╭ Results")
    fixture.terminal.press(.pageDown)
    try fixture.terminal.wait { $0.contains { $0.hasSuffix("│") && $0.contains("not begun") } }
  }

  @Test("put back all of many when quitting")
  func quit() throws {
    let fixture = try fixtureWithMarkedItems()
    defer { fixture.server.stop() }
    let items = fixture.server.interactions(in: workbin)
    fixture.terminal.type("p")
    try fixture.terminal.wait(for: "\(items.count) pulled")
    fixture.terminal.type("q")
    let text = "Quit with \(items.count) interactions on your desk?"
    #expect(try fixture.exitStatus(answering: "p", whileShowing: text) == .exited(0))
    #expect(Set(fixture.server.interactions(in: workbin)) == Set(items))
  }
}
