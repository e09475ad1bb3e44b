import Desk
import Terminal
import Testing

@testable import Views

@Suite("The command line")
struct CommandLineTests {
  private func typing(_ text: String) throws -> Scene {
    var scene = try Scene.atWork()
    scene.press(.character(":"))
    scene.type(text)
    return scene
  }

  private func rows(_ scene: Scene, _ columns: Int = 80) -> [String] {
    Array(scene.picture(columns, 24).canvas.lines.suffix(2))
  }

  static let readings: [(String, Reading)] = [
    ("", .nothing), ("   ", .nothing),
    ("pull", .intent(.pull)), ("  PULL ", .intent(.pull)), ("pul", .intent(.pull)),
    ("read-again", .intent(.readAgain)),
    ("12", .intent(.words(.goToLine(12)))), ("0", .refused("There is no command “0”.")),
    ("sort", .intent(.list(.openSort))),
    ("sort priority", .intent(.list(.sort(by: "Priority")))),
    ("sort Prioritty", .refused("There is no column “Prioritty”. Did you mean “priority”?")),
    ("filter age>2h !spam", .intent(.list(.filter("age>2h !spam")))),
    ("agent agent2", .intent(.team(.agent("agent2")))),
    ("set theme paper", .intent(.words(.set(.theme("paper"))))),
    ("set motion off", .intent(.words(.set(.motion(false))))),
    ("set mouse on", .intent(.words(.set(.mouse(true))))),
    ("mouse off", .intent(.words(.set(.mouse(false))))),
    ("set times age", .intent(.words(.set(.times(.age))))),
    ("set motion", .refused("“motion” is one of “on”, “off”")),
    ("set motion maybe", .refused("“motion” is one of “on”, “off”")),
    ("set notfy off", .refused("There is no setting “notfy”. Did you mean “notify”?")),
    ("set theme", .refused("“theme” is one of “dusk”, “paper”")),
    ("pull it", .refused("“pull” takes nothing after it")),
    ("qiut", .refused("There is no command “qiut”. Did you mean “quit”?")),
    ("xyzzy", .refused("There is no command “xyzzy”.")),
  ]

  @Test("a line means a command by its word or the beginning of it", arguments: readings)
  func meaning(line: String, meant: Reading) throws {
    #expect(Reading(line, in: try Scene.atWork().state) == meant)
  }

  @Test("a beginning that several share is not guessed at")
  func ambiguous() throws {
    let reading = Reading("re", in: try Scene.atWork().state)
    guard case .refused(let sentence) = reading else {
      Issue.record("\(reading)")
      return
    }
    #expect(sentence.contains("“read-again”") && sentence.contains("“reverse”"))
  }

  @Test("until the agent is signed in, what works then says so")
  func door() {
    let state = Scene.refused().state
    #expect(Reading("pull", in: state) == .refused("“pull” works once you are signed in"))
    #expect(Reading("7", in: state) == .refused("“7” works once you are signed in"))
    #expect(Reading("try-again", in: state) == .intent(.readAgain))
  }

  @Test("Enter runs it, and it goes")
  func run() throws {
    var scene = try typing("live")
    scene.press(.enter)
    #expect(scene.state.dialog == nil)
    #expect(scene.state.focus == .live)
    #expect(scene.state.preferences.history == ["live"])
  }

  @Test("what can't be run stays to be mended, and says why until a key is pressed")
  func refused() throws {
    var scene = try typing("qiut")
    scene.press(.enter)
    #expect(
      rows(scene) == [
        " ! There is no command “qiut”. Did you mean “quit”?", " :qiut▏",
      ])
    scene.press(.backspace)
    #expect(rows(scene)[1] == " :qiu▏")
    #expect(!rows(scene)[0].contains("no command"))
    #expect(scene.state.preferences.history.isEmpty)
  }

  @Test("Tab goes through the ways to go on, and round; Shift-Tab back")
  func completion() throws {
    var scene = try typing("re")
    let ways = Completion.ways(from: "re", in: scene.state).map(\.line)
    #expect(ways.count > 1)
    for way in ways + [ways[0]] {
      scene.press(.tab)
      #expect(rows(scene)[1] == " :\(way)▏")
    }
    scene.press(.backTab)
    #expect(rows(scene)[1] == " :\(ways.last ?? "")▏")
  }

  @Test("the only way is gone at once, and Tab goes on with what follows")
  func only() throws {
    var scene = try typing("sor")
    scene.press(.tab)
    #expect(rows(scene)[1] == " :sort ▏")
    scene.type("pri")
    scene.press(.tab)
    #expect(rows(scene)[1] == " :sort Priority▏")
    scene.press(.enter)
    #expect(scene.state.listing.sort?.column == "Priority")
  }

  @Test("workbins, states, columns, themes and settings are completed from what there is")
  func arguments() throws {
    let state = try Scene.atWork().state
    func names(_ text: String) -> [String] { Completion.ways(from: text, in: state).map(\.name) }
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
    var scene = try typing("items")
    scene.press(.enter)
    for line in ["live", "workbins", "live"] {
      scene.press(.character(":"))
      scene.type(line)
      scene.press(.enter)
    }
    #expect(scene.state.preferences.history == ["items", "workbins", "live"])
    scene.press(.character(":"), .up)
    #expect(rows(scene)[1] == " :live▏")
    scene.press(.up, .up, .up)
    #expect(rows(scene)[1] == " :items▏")
    scene.press(.down, .down, .down)
    #expect(rows(scene)[1] == " :▏")
    scene.type("w")
    scene.press(.up)
    #expect(rows(scene)[1] == " :workbins▏")
    scene.press(.down)
    #expect(rows(scene)[1] == " :w▏")
  }

  @Test("pasted text goes into the line and runs nothing")
  func pasted() throws {
    var scene = try typing("")
    scene.press(.pasted("quit\nquit\n\u{1B}[2J"))
    #expect(rows(scene)[1].hasPrefix(" :quit quit "))
    #expect(scene.state.dialog != nil)
  }

  @Test("a number goes to the line of the panel")
  func numbers() throws {
    var scene = try Scene.atWork()
    scene.press(.character("2"), .character(":"), .character("3"), .enter)
    #expect(scene.state.selectedIndex == 2)
    scene.press(.character(":"), .character("9"), .character("9"), .enter)
    #expect(scene.state.selectedIndex == scene.state.listing.rows.count - 1)
    scene.press(.character("1"), .character(":"), .character("1"), .enter)
    #expect(scene.state.place == .desk)
  }

  @Test("Esc, and Backspace in an empty line, leave it")
  func leaving() throws {
    var scene = try typing("x")
    scene.press(.escape)
    #expect(scene.state.dialog == nil)
    scene.press(.character(":"), .backspace)
    #expect(scene.state.dialog == nil)
  }

  @Test("set alone lists the settings; what is chosen there is set or asked for")
  func settings() throws {
    var scene = try typing("set")
    scene.press(.enter)
    scene.type("motion")
    scene.press(.enter)
    #expect(!scene.state.hasMotion)
    #expect(scene.state.preferences.options["motion"] == "off")
    scene.press(.character(":"))
    scene.type("set")
    scene.press(.enter)
    scene.type("theme")
    scene.press(.enter)
    #expect(rows(scene)[1] == " :set theme ▏")
  }
}
