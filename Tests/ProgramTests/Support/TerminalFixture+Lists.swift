import JSON
import Loopback
import Simulator
import Terminal
import TerminalTesting

/// A list, and what the agent does with it.
extension TerminalFixture {
  static let emails = (id: "email-in-progress", name: "Emails in progress")

  /// The agent is among the emails in progress, all of them read. What is chosen is kept in this
  /// folder.
  init(showingEmailsWithStateIn home: TemporaryDirectory) throws {
    try self.init(environment: ["XDG_STATE_HOME": home.path])
    try openWorkbin(TerminalFixture.emails.name)
    terminal.type("2")
    try waitForCount(of: server.interactions(in: TerminalFixture.emails.id).count)
  }

  /// All of them are in the list on show.
  func waitForCount(of count: Int) throws {
    try terminal.wait { listCounts($0)?.count == count && listCounts($0)?.found == nil }
  }

  func waitFor(found: Int, of count: Int) throws {
    try terminal.wait { listCounts($0)?.found == found && listCounts($0)?.count == count }
  }

  /// What stands over the list: how many of how many it shows when it is narrowed, else their number.
  func listCounts(_ screen: [String]) -> (found: Int?, count: Int)? {
    let words = screen[1].split(separator: "╮╭ ").last?.split(separator: " ") ?? []
    guard let dash = words.firstIndex(of: "─"), words.count > dash + 1 else { return nil }
    let numbers = words[(dash + 1)...]
    guard numbers.dropFirst().first == "of", numbers.count > 2 else {
      return numbers.first.flatMap { Int($0) }.map { (nil, $0) }
    }
    guard let count = Int(numbers[dash + 3]) else { return nil }
    // A range such as 1–10 tells which rows are seen, not how many were found.
    return (Int(numbers[dash + 1]), count)
  }

  /// The rows of the list, from under the heads to its lower edge, without the left panel.
  var rows: [Substring] { rows(terminal.screen) }

  func rows(_ screen: [String]) -> [Substring] {
    screen.dropFirst(3).prefix { !$0.dropFirst(29).hasPrefix("╰") }.map { $0.dropFirst(29) }
  }

  var columnHeads: [String] {
    terminal.screen[2].dropFirst(30).split { " │".contains($0) }.map(String.init)
  }

  /// The one selected, without its sign.
  func selectedRow(_ screen: [String]) -> Substring? {
    rows(screen).first { $0.hasSuffix("▐│") }?.dropFirst(2)
  }

  /// What the left panel says of a workbin: its name and its numbers.
  func workbinRow(of workbin: String, _ screen: [String]) -> [Substring] {
    let line = screen.dropFirst(2).map { $0.prefix(29) }.first { $0.contains(workbin) } ?? ""
    return line.split { " │▌▐".contains($0) }
  }

  /// The filter is open, and this stands in it.
  func filter(by text: String) throws {
    terminal.type("/" + text)
    try terminal.wait { $0[2].contains("/ \(text)▏") }
  }

  func applyFilter() throws {
    terminal.press(.enter)
    try terminal.wait { !$0[2].contains("▏") && $0[1].contains(" /") }
  }

  func hasUserData(of item: String, _ key: String, _ value: String) -> Bool {
    guard case .object(let entries) = server.userData(of: item) else { return false }
    return entries.contains { $0.key == key && $0.value == .string(value) }
  }

  func sort(by column: String) throws {
    terminal.type("s")
    try terminal.wait(for: "╭ Sort by")
    try pickLine(column)
    try terminal.wait(whileShowing: "╭ Sort by")
  }

  func openColumns() throws {
    terminal.type("C")
    try terminal.wait(for: "╭ Columns")
  }

  func closeColumns() throws {
    terminal.press(.escape)
    try terminal.wait(whileShowing: "╭ Columns")
  }

  func showColumn(_ name: String) throws {
    try openColumns()
    try pickLine(name)
    try terminal.wait(for: "✓ \(name)")
    try closeColumns()
  }

  /// Types into the list of lines that is open, and takes the best.
  private func pickLine(_ name: String) throws {
    terminal.type(name)
    try terminal.wait { $0.contains { $0.contains("/ \(name)▏") } }
    terminal.press(.enter)
  }
}
