import Terminal
import TerminalTesting
import Testing

@Suite("The terminal's ground chooses the theme")
struct GroundTests {
  private static let question = "\u{1B}]11;?"
  private static let white = "\u{1B}]11;rgb:ffff/ffff/ffff\u{1B}\\\u{1B}[?62c"
  private static let black = "\u{1B}]11;rgb:0000/0000/0000\u{1B}\\\u{1B}[?62c"

  /// The screen on a terminal that answers as the test wants it to.
  private func start(
    _ type: String, answer: String, arguments: [String] = [], environment: [String: String] = [:]
  ) throws -> TerminalFixture {
    let fixture = try TerminalFixture(
      arguments: arguments, environment: environment.merging(["TERM": type]) { $1 })
    fixture.terminal.answersQuestions = false
    try fixture.terminal.wait(for: "the question", within: .seconds(20)) { isAsked($0) }
    fixture.terminal.type(answer)
    try fixture.terminal.wait(for: "● live")
    return fixture
  }

  private func isAsked(_ terminal: TerminalEmulator) -> Bool {
    String(decoding: terminal.rawBytes, as: UTF8.self).contains(Self.question)
  }

  /// The colour of the first key in the key bar, and of what lies behind it.
  private func keyColors(_ terminal: TerminalEmulator) -> [Color.Value] {
    let cell = terminal.cell(at: Point(x: 1, y: terminal.size.rows - 1))
    return [cell.foreground, cell.background]
  }

  @Test(
    "light and dark, with 256 colours and with few",
    arguments: [
      ("xterm-256color", Self.white, [.palette(130), .palette(254)]),
      ("xterm-256color", Self.black, [.palette(222), .palette(235)]),
      ("xterm", Self.white, [.ansi(1), .standard]), ("xterm", Self.black, [.ansi(3), .standard]),
      ("xterm-16color", Self.white, [.ansi(1), .standard]),
      ("xterm-16color", Self.black, [.ansi(11), .standard]),
    ] as [(String, String, [Color.Value])])
  func answered(type: String, answer: String, colors: [Color.Value]) throws {
    let terminal = try start(type, answer: answer).terminal
    try terminal.wait(for: "\(colors)", within: .seconds(20)) { keyColors($0) == colors }
  }

  @Test("where nobody knows it, keys have no colour that is lost on one of the two")
  func unknown() throws {
    let terminal = try start("xterm", answer: "\u{1B}[?62c").terminal
    #expect(keyColors(terminal) == [.standard, .standard])
    #expect(terminal.cell(at: Point(x: 1, y: terminal.size.rows - 1)).isBold)
  }

  @Test("COLORFGBG tells it where the terminal does not")
  func environment() throws {
    let terminal = try start(
      "xterm", answer: "\u{1B}[?62c", environment: ["COLORFGBG": "0;15"]
    ).terminal
    #expect(keyColors(terminal) == [.ansi(1), .standard])
  }

  @Test("of a theme that was named for another ground only what can be read on this one is taken")
  func named() throws {
    let terminal = try start("xterm", answer: Self.white, arguments: ["--theme", "dusk"]).terminal
    try terminal.wait(for: "red keys", within: .seconds(20)) {
      keyColors($0) == [.ansi(1), .standard]
    }
  }

  @Test(
    "nobody asks where a theme was named that brings its ground, or no colour is wanted",
    arguments: [(["--theme", "dusk"], [:]), ([], ["NO_COLOR": "1"])]
      as [([String], [String: String])])
  func notAsked(arguments: [String], environment: [String: String]) throws {
    let fixture = try TerminalFixture(arguments: arguments, environment: environment)
    try fixture.terminal.wait(for: "● live")
    #expect(!isAsked(fixture.terminal))
  }
}
