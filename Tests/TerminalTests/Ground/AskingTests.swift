import Terminal
import TerminalTesting
import Testing

@Suite("The terminal is asked for its ground, and no answer is ever a key")
struct AskingTests {
  private static let question = "\u{1B}]11;?"

  /// A program that asks, on a terminal that answers as the test wants it to.
  private func startAsking(_ environment: [String: String] = [:]) throws -> TerminalEmulator {
    let terminal = try startDemo(environment, arguments: ["ground"])
    terminal.answersQuestions = false
    try terminal.wait(for: "the question", within: .seconds(20)) {
      String(decoding: $0.rawBytes, as: UTF8.self).contains(Self.question)
    }
    return terminal
  }

  private func isAsked(_ environment: [String: String]) throws -> Bool {
    let terminal = try startDemo(environment, arguments: ["ground"])
    try terminal.wait(for: "key none")
    return String(decoding: terminal.rawBytes, as: UTF8.self).contains(Self.question)
  }

  @Test(
    "it answers", arguments: ["xterm", "xterm-16color", "xterm-256color", "rxvt", "screen"])
  func answered(type: String) throws {
    let terminal = try startAsking(["TERM": type])
    terminal.type("\u{1B}]11;rgb:ffff/ffff/ffff\u{1B}\\\u{1B}[?62c")
    try terminal.wait(for: "ground light key none")
    terminal.type("+")
    try terminal.wait(for: "count 1 ground light key character(\"+\")")
  }

  @Test("it answers dark, though the environment says light")
  func answerBeforeEnvironment() throws {
    let terminal = try startAsking(["COLORFGBG": "0;15"])
    terminal.type("\u{1B}]11;rgb:0/0/0\u{7}")
    try terminal.wait(for: "ground dark key none")
  }

  @Test("it answers only what it is: then the environment counts")
  func environment() throws {
    let terminal = try startAsking(["COLORFGBG": "0;15"])
    terminal.type("\u{1B}[?1;2c")
    try terminal.wait(for: "ground light key none")
  }

  @Test("it answers nothing: the picture comes all the same")
  func silent() throws {
    let terminal = try startAsking()
    try terminal.wait(for: "ground unknown key none")
    terminal.type("+")
    try terminal.wait(for: "count 1")
  }

  @Test("it answers when the picture is there already: that counts, and is no key")
  func late() throws {
    let terminal = try startAsking()
    try terminal.wait(for: "ground unknown key none")
    terminal.type("\u{1B}]11;rgb:ffff/ffff/ffff\u{1B}\\\u{1B}[?62c+")
    try terminal.wait(for: "count 1 ground")
    #expect(terminal.shows("key character(\"+\")"))
  }

  @Test("keys typed before, between and behind the answers are all there")
  func keys() throws {
    let terminal = try startAsking()
    terminal.type("++\u{1B}]11;rgb:ffff/ffff/ffff\u{1B}\\+\u{1B}[?62c+")
    try terminal.wait(for: "count 4 ground light")
  }

  @Test("keys typed at a terminal that stays silent are there with the picture")
  func keysInSilence() throws {
    let terminal = try startAsking()
    terminal.type("++")
    try terminal.wait(for: "count 2 ground unknown")
  }

  @Test("the answer comes byte by byte")
  func split() throws {
    let terminal = try startAsking()
    for byte in "\u{1B}]11;rgb:ffff/ffff/ffff\u{1B}\\\u{1B}[?62c+".map(String.init) {
      terminal.type(byte)
      terminal.drain(for: .milliseconds(2))
    }
    try terminal.wait(for: "count 1 ground light key character(\"+\")")
  }

  @Test(
    "nothing hostile is a ground or a key",
    arguments: [
      "\u{1B}]11;rgb:qqqq/qqqq/qqqq\u{7}", "\u{1B}]11;\u{7}", "\u{1B}]11;q\u{1B}\\",
      "\u{1B}]11;rgb:ffff/ffff/ffff\u{18}", "\u{1B}]11;rgb:12345/q/q\u{7}",
      "\u{1B}]11;rgb:f/f/f" + String(repeating: "q", count: 20_000) + "\u{7}",
      String(repeating: "\u{1B}]11;rgb:q/q/q\u{7}", count: 2_000),
    ])
  func hostile(answer: String) throws {
    let terminal = try startAsking()
    terminal.type(answer + "\u{1B}[?62c+")
    try terminal.wait(for: "count 1 ground unknown key character(\"+\")")
  }

  @Test(
    "nobody is asked where no colour is wanted, or the answer would be seen",
    arguments: [["NO_COLOR": "1"], ["TERM": "vt100"], ["TERM": "linux"], ["TERM": "ansi"]])
  func neverAsked(environment: [String: String]) throws {
    #expect(try !isAsked(environment))
  }

  @Test("who does not need to know does not ask")
  func notNeeded() throws {
    let terminal = try startDemo()
    try terminal.wait(for: "key none")
    #expect(!String(decoding: terminal.rawBytes, as: UTF8.self).contains(Self.question))
  }

  @Test("it is asked once, also when the program was stopped meanwhile")
  func once() throws {
    let terminal = try startAsking()
    try terminal.wait(for: "ground unknown key none")
    terminal.press(.control("z"))
    terminal.type("+")
    try terminal.wait(for: "count 1")
    let parts = String(decoding: terminal.rawBytes, as: UTF8.self)
      .split(separator: Self.question, omittingEmptySubsequences: false)
    #expect(parts.count == 2)
  }
}
