import Simulator
import Terminal
import TerminalTesting

/// A contact centre that stands still, and the real `workbin` on a pseudo-terminal in front of it.
struct TerminalFixture {
  let server: Server
  let terminal: TerminalEmulator

  /// Opens the screen; the agent has pressed nothing yet.
  init(
    size: Size = Size(columns: 110, rows: 32), server configuration: Configuration = .noActivity,
    arguments: [String] = [], environment: [String: String] = [:]
  ) throws {
    server = try Server.start(configuration)
    let command = [executablePath("workbin"), "--server", server.url, "--user", server.user]
    terminal = try TerminalEmulator(
      size: size, command: command + arguments,
      environment: TerminalFixture.environment(password: server.password).merging(environment) {
        $1
      })
  }

  /// The same in front of a contact centre that is there already, at the address of what stands
  /// between the two.
  init(
    size: Size = Size(columns: 110, rows: 32), in server: Server, at url: String,
    arguments: [String] = []
  ) throws {
    self.server = server
    terminal = try TerminalEmulator(
      size: size,
      command: [executablePath("workbin"), "--server", url, "--user", server.user] + arguments,
      environment: TerminalFixture.environment(password: server.password))
  }

  static func environment(password: String?) -> [String: String] {
    var environment = [
      "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "TZ": "UTC", "HOME": "/nonexistent",
    ]
    environment["WORKBIN_PASSWORD"] = password
    return environment
  }

  /// Moves the left panel's selection down until the items panel bears this name, and waits for what
  /// lies in it.
  func openWorkbin(_ workbin: String) throws {
    try terminal.wait(for: "● live")
    // When the list of workbins comes it takes the selection along: no key before that.
    try terminal.wait { !showsMyInteractions($0) || $0.contains { $0.contains("All mine") } }
    terminal.type("1")
    terminal.press(.home)
    try terminal.wait { showsMyInteractions($0) }
    while !listTitle(terminal.screen).contains(workbin) {
      let before = listTitle(terminal.screen)
      terminal.press(.down)
      try terminal.wait { listTitle($0) != before }
    }
    try terminal.wait(whileShowing: "Reading \(workbin)")
  }

  private func showsMyInteractions(_ screen: [String]) -> Bool {
    listTitle(screen).contains("On my desk")
  }

  /// Goes to the items and moves down until the live pane is about this one.
  func selectItem(_ item: String) throws {
    terminal.type("2")
    try terminal.wait { liveTitleInWorkbin($0) != nil }
    while !terminal.shows(" \(item) ─ ") {
      let before = liveTitleInWorkbin(terminal.screen)
      terminal.press(.down)
      // The live pane follows a selection once that has rested.
      try terminal.wait { liveTitleInWorkbin($0) != nil && liveTitleInWorkbin($0) != before }
    }
  }

  /// The live pane's title, while it is about what lies in a workbin.
  private func liveTitleInWorkbin(_ screen: [String]) -> String? {
    screen.first { $0.contains(" InWorkbin ") }
  }

  /// The workbin's name over the items; what stands behind it changes while they are read.
  private func listTitle(_ screen: [String]) -> Substring {
    let titles = screen.dropFirst().first ?? ""
    let items = titles.split(separator: "╮╭ ").last ?? ""
    return items.split(separator: " ─").first ?? ""
  }
}

extension Configuration {
  /// The same world in every test, where nothing happens but what the test does.
  static var noActivity: Configuration {
    var configuration = Configuration(seed: 1, pace: 0)
    configuration.startMilliseconds = 1_795_349_040_000
    return configuration
  }
}
