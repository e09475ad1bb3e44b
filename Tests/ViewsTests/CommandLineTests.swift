import Core
import Terminal
import Testing

@testable import Views

@Suite("The command line")
struct CommandLineTests {
  private func commandLine(_ text: String) throws -> ScreenHarness {
    var harness = try ScreenHarness.signedIn()
    harness.press(.character(":"))
    harness.type(text)
    return harness
  }

  private func lastRows(_ harness: ScreenHarness, _ columns: Int = 80) -> [String] {
    Array(harness.render(columns, 24).canvas.lines.suffix(2))
  }

  static let parsedCommands: [(String, ParsedCommand)] = [
    ("", .empty), ("   ", .empty),
    ("pull", .intent(.pull)), ("  PULL ", .intent(.pull)), ("pul", .intent(.pull)),
    ("read-again", .intent(.refresh)),
    ("12", .intent(.commandLine(.goToLine(12)))), ("0", .invalid("There is no command “0”.")),
    ("sort", .intent(.list(.openSort))),
    ("sort priority", .intent(.list(.sort(by: "Priority")))),
    ("sort Prioritty", .invalid("There is no column “Prioritty”. Did you mean “priority”?")),
    ("filter age>2h !spam", .intent(.list(.filter("age>2h !spam")))),
    ("agent agent2", .intent(.team(.agent("agent2")))),
    ("set theme paper", .intent(.commandLine(.set(.theme("paper"))))),
    ("set motion off", .intent(.commandLine(.set(.motion(false))))),
    ("set mouse on", .intent(.commandLine(.set(.mouse(true))))),
    ("mouse off", .intent(.commandLine(.set(.mouse(false))))),
    ("set times age", .intent(.commandLine(.set(.times(.age))))),
    ("set motion", .invalid("“motion” is one of “on”, “off”")),
    ("set motion maybe", .invalid("“motion” is one of “on”, “off”")),
    ("set notfy off", .invalid("There is no setting “notfy”. Did you mean “notify”?")),
    ("set theme", .invalid("“theme” is one of “dusk”, “paper”")),
    ("pull it", .invalid("“pull” takes nothing after it")),
    ("qiut", .invalid("There is no command “qiut”. Did you mean “quit”?")),
    ("xyzzy", .invalid("There is no command “xyzzy”.")),
  ]

  @Test("a line means a command by its word or the beginning of it", arguments: parsedCommands)
  func meaning(line: String, meant: ParsedCommand) throws {
    #expect(ParsedCommand(line, in: try ScreenHarness.signedIn().state) == meant)
  }

  @Test("a beginning that several share is not guessed at")
  func ambiguous() throws {
    let parsed = ParsedCommand("re", in: try ScreenHarness.signedIn().state)
    guard case .invalid(let sentence) = parsed else {
      Issue.record("\(parsed)")
      return
    }
    #expect(sentence.contains("“read-again”") && sentence.contains("“reverse”"))
  }

  @Test("until the agent is signed in, what works then says so")
  func signIn() {
    let state = ScreenHarness.signInRefused().state
    #expect(ParsedCommand("pull", in: state) == .invalid("“pull” works once you are signed in"))
    #expect(ParsedCommand("7", in: state) == .invalid("“7” works once you are signed in"))
    #expect(ParsedCommand("try-again", in: state) == .intent(.refresh))
  }

  @Test("Enter runs it, and it goes")
  func run() throws {
    var harness = try commandLine("live")
    harness.press(.enter)
    #expect(harness.state.dialog == nil)
    #expect(harness.state.focus == .live)
    #expect(harness.state.preferences.history == ["live"])
  }

  @Test("what can't be run stays to be mended, and says why until a key is pressed")
  func refused() throws {
    var harness = try commandLine("qiut")
    harness.press(.enter)
    #expect(
      lastRows(harness) == [
        " ! There is no command “qiut”. Did you mean “quit”?", " :qiut▏",
      ])
    harness.press(.backspace)
    #expect(lastRows(harness)[1] == " :qiu▏")
    #expect(!lastRows(harness)[0].contains("no command"))
    #expect(harness.state.preferences.history.isEmpty)
  }

  @Test("Tab goes through the ways to go on, and round; Shift-Tab back")
  func completion() throws {
    var harness = try commandLine("re")
    let candidates = Completion.candidates(from: "re", in: harness.state).map(\.line)
    #expect(candidates.count > 1)
    for candidate in candidates + [candidates[0]] {
      harness.press(.tab)
      #expect(lastRows(harness)[1] == " :\(candidate)▏")
    }
    harness.press(.backTab)
    #expect(lastRows(harness)[1] == " :\(candidates.last ?? "")▏")
  }

  @Test("the only way is gone at once, and Tab goes on with what follows")
  func only() throws {
    var harness = try commandLine("sor")
    harness.press(.tab)
    #expect(lastRows(harness)[1] == " :sort ▏")
    harness.type("pri")
    harness.press(.tab)
    #expect(lastRows(harness)[1] == " :sort Priority▏")
    harness.press(.enter)
    #expect(harness.state.screen.list.model.sort?.column == "Priority")
  }

  @Test("workbins, states, columns, themes and settings are completed from what there is")
  func arguments() throws {
    let state = try ScreenHarness.signedIn().state
    func names(_ text: String) -> [String] {
      Completion.candidates(from: text, in: state).map(\.name)
    }
    #expect(names("go-to email-").contains("email-drafts"))
    #expect(names("set th") == ["theme dusk", "theme paper"])
    #expect(names("set notify o") == ["notify osc9", "notify osc777", "notify off"])
    #expect(names("state rea") == ["Ready"])
    #expect(names("columns sub").first == "Subject")
    #expect(names("pull x").isEmpty)
    #expect(names("nothing x").isEmpty)
  }

  @Test("the arrows go through what was run, first what begins as what was typed")
  func history() throws {
    var harness = try commandLine("items")
    harness.press(.enter)
    for line in ["live", "workbins", "live"] {
      harness.press(.character(":"))
      harness.type(line)
      harness.press(.enter)
    }
    #expect(harness.state.preferences.history == ["items", "workbins", "live"])
    harness.press(.character(":"), .up)
    #expect(lastRows(harness)[1] == " :live▏")
    harness.press(.up, .up, .up)
    #expect(lastRows(harness)[1] == " :items▏")
    harness.press(.down, .down, .down)
    #expect(lastRows(harness)[1] == " :▏")
    harness.type("w")
    harness.press(.up)
    #expect(lastRows(harness)[1] == " :workbins▏")
    harness.press(.down)
    #expect(lastRows(harness)[1] == " :w▏")
  }

  @Test("pasted text goes into the line and runs nothing")
  func pasted() throws {
    var harness = try commandLine("")
    harness.press(.pasted("quit\nquit\n\u{1B}[2J"))
    #expect(lastRows(harness)[1].hasPrefix(" :quit quit "))
    #expect(harness.state.dialog != nil)
  }

  @Test("a number goes to the line of the panel")
  func numbers() throws {
    var harness = try ScreenHarness.signedIn()
    harness.press(.character("2"), .character(":"), .character("3"), .enter)
    #expect(harness.state.selectedIndex == 2)
    harness.press(.character(":"), .character("9"), .character("9"), .enter)
    #expect(harness.state.selectedIndex == harness.state.screen.list.rows.count - 1)
    harness.press(.character("1"), .character(":"), .character("1"), .enter)
    #expect(harness.state.screen.list.selected == .myInteractions)
  }

  @Test("Esc, and Backspace in an empty line, leave it")
  func leaving() throws {
    var harness = try commandLine("x")
    harness.press(.escape)
    #expect(harness.state.dialog == nil)
    harness.press(.character(":"), .backspace)
    #expect(harness.state.dialog == nil)
  }

  @Test("set alone lists the settings; what is chosen there is set or asked for")
  func settings() throws {
    var harness = try commandLine("set")
    harness.press(.enter)
    harness.type("motion")
    harness.press(.enter)
    #expect(!harness.state.hasMotion)
    #expect(harness.state.preferences.values["motion"] == "off")
    harness.press(.character(":"))
    harness.type("set")
    harness.press(.enter)
    harness.type("theme")
    harness.press(.enter)
    #expect(lastRows(harness)[1] == " :set theme ▏")
  }
}
