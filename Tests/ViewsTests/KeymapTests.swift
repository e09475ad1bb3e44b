import Terminal
import Testing

@testable import Core
@testable import Views

@Suite("The keymap")
struct KeymapTests {
  static let everywhere: [(Key, Intent)] = [
    (.character("j"), .move(.down)), (.down, .move(.down)),
    (.character("k"), .move(.up)), (.up, .move(.up)),
    (.pageDown, .move(.pageDown)), (.control("d"), .move(.pageDown)),
    (.pageUp, .move(.pageUp)), (.control("u"), .move(.pageUp)),
    (.character("g"), .move(.first)), (.home, .move(.first)),
    (.character("G"), .move(.last)), (.end, .move(.last)),
    (.tab, .focusNext), (.character("l"), .focusNext), (.right, .focusNext),
    (.backTab, .focusPrevious), (.character("h"), .focusPrevious), (.left, .focusPrevious),
    (.character("1"), .focus(.workbins)), (.character("2"), .focus(.items)),
    (.character("3"), .focus(.live)), (.character("f"), .togglePin),
    (.character("r"), .refresh), (.character("?"), .openHelp), (.character("q"), .quit),
    (.escape, .back), (.control("l"), .repaint), (.control("z"), .suspend),
  ]

  @Test("a key means the same in every panel", arguments: everywhere)
  func panels(key: Key, meant: Intent) throws {
    var harness = try ScreenHarness.signedIn()
    for panel in Panel.allCases {
      harness.state.screen.panels.focus(panel)
      #expect(Keymap.intent(for: key, in: harness.state) == meant)
    }
  }

  @Test("p pulls where an item can be seen, and means nothing among the workbins")
  func pull() throws {
    var harness = try ScreenHarness.signedIn()
    #expect(Keymap.intent(for: .character("p"), in: harness.state) == .pull)
    harness.state.screen.panels.focus(.workbins)
    #expect(Keymap.intent(for: .character("p"), in: harness.state) == nil)
  }

  @Test("Enter and o open from a list", arguments: [Key.enter, .character("o")])
  func open(key: Key) throws {
    var harness = try ScreenHarness.signedIn()
    #expect(Keymap.intent(for: key, in: harness.state) == .enter)
    harness.state.screen.panels.focus(.live)
    #expect(Keymap.intent(for: key, in: harness.state) == .live(.openText))
  }

  @Test("until the agent is signed in, only trying again, help and the end have keys")
  func signIn() {
    let harness = ScreenHarness.signInRefused()
    #expect(Keymap.intent(for: .character("r"), in: harness.state) == .refresh)
    #expect(Keymap.intent(for: .character("q"), in: harness.state) == .quit)
    #expect(Keymap.intent(for: .character("?"), in: harness.state) == .openHelp)
    #expect(Keymap.intent(for: .character("p"), in: harness.state) == nil)
    #expect(Keymap.intent(for: .character("j"), in: harness.state) == nil)
  }

  @Test("in the help, letters are searched for, and the selected line runs")
  func help() throws {
    var harness = try ScreenHarness.help()
    #expect(Keymap.intent(for: .character("q"), in: harness.state) == .edit(.insert("q")))
    harness.type("anew")
    #expect(Keymap.intent(for: .backspace, in: harness.state) == .edit(.backspace))
    #expect(Keymap.intent(for: .pasted("w\nq"), in: harness.state) == .edit(.insert("w\nq")))
    #expect(Keymap.intent(for: .down, in: harness.state) == .select(1))
    #expect(Keymap.intent(for: .enter, in: harness.state) == .run(.refresh))
    harness.press(.down)
    #expect(Keymap.intent(for: .enter, in: harness.state) == .run(.repaint))
    #expect(Keymap.intent(for: .down, in: harness.state) == .select(1))
    harness.type("nothing like it")
    #expect(Keymap.intent(for: .enter, in: harness.state) == nil)
    #expect(Keymap.intent(for: .escape, in: harness.state) == .back)
  }

  @Test("every line of the help can be reached, and none but the last is the last")
  func helpLines() throws {
    var harness = try ScreenHarness.help()
    var runs: [Intent] = []
    for _ in 0..<200 {
      if let run = Keymap.intent(for: .enter, in: harness.state), !runs.contains(run) {
        runs.append(run)
      }
      harness.press(.down)
    }
    #expect(runs.first == .run(.enter))
    #expect(runs.last == .run(.live(.openSearch)))
    let runnable = Command.all.filter { command in
      guard case .intent = command.action else { return false }
      return !command.contexts.isDisjoint(with: .panels)
    }
    #expect(runs.count == Set(runnable.map(\.name)).count)
  }

  @Test("at the door the help lists what works there")
  func helpAtTheDoor() {
    let list = HelpList(
      over: ScreenHarness.signInRefused().state.keyContextBehindDialog)
    #expect(
      list.commands.map(\.name) == ["Try again", "Command", "Help", "Quit", "Repaint", "Suspend"])
  }

  @Test("what works with the focus comes first in the help")
  func helpOfFocus() throws {
    var harness = try ScreenHarness.signedIn()
    harness.state.screen.panels.focus(.live)
    let list = HelpList(over: harness.state.keyContextBehindDialog)
    #expect(list.commands.first?.name == "Pull")
    #expect(list.commands.last?.name == "Previous new")
  }

  @Test(
    "k keeps and p puts back; every other key stays",
    arguments: [Key.escape, .enter, .character("n"), .character("q"), .character(" "), .down])
  func question(key: Key) throws {
    let harness = try ScreenHarness.quitting()
    #expect(Keymap.intent(for: .character("k"), in: harness.state) == .action(.quit(.keep)))
    #expect(Keymap.intent(for: .character("p"), in: harness.state) == .action(.quit(.putBackAll)))
    #expect(Keymap.intent(for: key, in: harness.state) == .answer(false))
  }

  @Test(
    "only y consents; every other key declines",
    arguments: [Key.escape, .enter, .character("n"), .character("q"), .character(" "), .down])
  func consent(key: Key) throws {
    let harness = try ScreenHarness.confirmingComplete()
    #expect(Keymap.intent(for: .character("y"), in: harness.state) == .answer(true))
    #expect(Keymap.intent(for: key, in: harness.state) == .answer(false))
    #expect(Keymap.intent(for: .pasted("y"), in: harness.state) == nil)
  }

  @Test("in the form letters are commands; while something is typed they are text")
  func form() throws {
    var harness = try ScreenHarness.userDataForm()
    #expect(Keymap.intent(for: .character("w"), in: harness.state) == .action(.form(.send)))
    #expect(Keymap.intent(for: .pasted("w"), in: harness.state) == nil)
    harness.press(.character("e"))
    #expect(Keymap.intent(for: .character("w"), in: harness.state) == .edit(.insert("w")))
    #expect(Keymap.intent(for: .pasted("w"), in: harness.state) == .edit(.insert("w")))
    #expect(Keymap.intent(for: .escape, in: harness.state) == .action(.form(.dropTyped)))
  }

  @Test("what is no key answers no question", arguments: [Key.unknown, .pasted("y")])
  func noKey(key: Key) throws {
    let harness = try ScreenHarness.quitting()
    #expect(Keymap.intent(for: key, in: harness.state) == nil)
  }

  @Test("no command needs a key that multiplexers, flow control or the keyboard itself take")
  func reserved() {
    let taken = Set("absqhijm").map { Key.control($0) }
    for command in Command.all {
      #expect(!command.keys.contains(where: taken.contains), "\(command.name)")
    }
  }

  @Test("no command has a function key alone")
  func functionKeys() {
    for command in Command.all where !command.keys.isEmpty {
      let others = command.keys.filter {
        if case .function = $0 { false } else { true }
      }
      #expect(!others.isEmpty, "\(command.name)")
    }
  }

  @Test("no key means two things in one place")
  func unambiguous() {
    for context in KeyContext.allCases {
      let keys = Command.all.filter { $0.contexts.contains(context) }.flatMap(\.keys)
      #expect(Set(keys).count == keys.count, "\(context)")
    }
  }

  @Test("no word means two things in one place")
  func unambiguousWords() {
    for context in KeyContext.allCases {
      let words = Command.all.filter { $0.contexts.contains(context) }.map(\.commandLineName)
      #expect(Set(words).count == words.count, "\(context)")
    }
  }

  @Test("a word is one word in small letters, and a name and an explanation are plain ASCII")
  func words() {
    for command in Command.all {
      #expect(command.commandLineName.allSatisfy { "abcdefghijklmnopqrstuvwxyz-".contains($0) })
      #expect((command.name + command.explanation).allSatisfy { $0.isASCII }, "\(command.name)")
    }
  }
}
