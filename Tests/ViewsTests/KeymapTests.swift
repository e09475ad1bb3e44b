import Desk
import Terminal
import Testing

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
    (.character("r"), .readAgain), (.character("?"), .openHelp), (.character("q"), .quit),
    (.escape, .back), (.control("l"), .repaint), (.control("z"), .suspend),
  ]

  @Test("a key means the same in every panel", arguments: everywhere)
  func panels(key: Key, meant: Intent) throws {
    var scene = try Scene.atWork()
    for panel in Panel.allCases {
      scene.state.focus = panel
      #expect(intent(for: key, in: scene.state) == meant)
    }
  }

  @Test("p pulls where an item can be seen, and means nothing among the workbins")
  func pull() throws {
    var scene = try Scene.atWork()
    #expect(intent(for: .character("p"), in: scene.state) == .pull)
    scene.state.focus = .workbins
    #expect(intent(for: .character("p"), in: scene.state) == nil)
  }

  @Test("Enter and o open from a list", arguments: [Key.enter, .character("o")])
  func open(key: Key) throws {
    var scene = try Scene.atWork()
    #expect(intent(for: key, in: scene.state) == .enter)
    scene.state.focus = .live
    #expect(intent(for: key, in: scene.state) == .live(.read))
  }

  @Test("until the agent is signed in, only trying again, help and the end have keys")
  func door() {
    let scene = Scene.refused()
    #expect(intent(for: .character("r"), in: scene.state) == .readAgain)
    #expect(intent(for: .character("q"), in: scene.state) == .quit)
    #expect(intent(for: .character("?"), in: scene.state) == .openHelp)
    #expect(intent(for: .character("p"), in: scene.state) == nil)
    #expect(intent(for: .character("j"), in: scene.state) == nil)
  }

  @Test("in the help, letters are searched for, and the selected line runs")
  func help() throws {
    var scene = try Scene.help()
    #expect(intent(for: .character("q"), in: scene.state) == .search("q"))
    scene.type("anew")
    #expect(intent(for: .backspace, in: scene.state) == .search("ane"))
    #expect(intent(for: .pasted("w\nq"), in: scene.state) == .search("aneww\nq"))
    #expect(intent(for: .down, in: scene.state) == .select(1))
    #expect(intent(for: .enter, in: scene.state) == .run(.readAgain))
    scene.press(.down)
    #expect(intent(for: .enter, in: scene.state) == .run(.repaint))
    #expect(intent(for: .down, in: scene.state) == .select(1))
    scene.type("nothing like it")
    #expect(intent(for: .enter, in: scene.state) == nil)
    #expect(intent(for: .escape, in: scene.state) == .back)
  }

  @Test("every line of the help can be reached, and none but the last is the last")
  func helpLines() throws {
    var scene = try Scene.help()
    var runs: [Intent] = []
    for _ in 0..<200 {
      if let run = intent(for: .enter, in: scene.state), !runs.contains(run) { runs.append(run) }
      scene.press(.down)
    }
    #expect(runs.first == .run(.enter))
    #expect(runs.last == .run(.live(.openSearch)))
    let runnable = Command.all.filter { command in
      guard case .intent = command.action else { return false }
      return !command.places.isDisjoint(with: .panels)
    }
    #expect(runs.count == Set(runnable.map(\.name)).count)
  }

  @Test("at the door the help lists what works there")
  func helpAtTheDoor() {
    let list = HelpList(query: "", selected: 0, over: Scene.refused().state.placeBehind)
    #expect(
      list.commands.map(\.name) == ["Try again", "Command", "Help", "Quit", "Repaint", "Suspend"])
  }

  @Test("what works with the focus comes first in the help")
  func helpOfFocus() throws {
    var scene = try Scene.atWork()
    scene.state.focus = .live
    let list = HelpList(query: "", selected: 0, over: scene.state.placeBehind)
    #expect(list.commands.first?.name == "Pull")
    #expect(list.commands.last?.name == "Previous new")
  }

  @Test(
    "k keeps and p puts back; every other key stays",
    arguments: [Key.escape, .enter, .character("n"), .character("q"), .character(" "), .down])
  func question(key: Key) throws {
    let scene = try Scene.quitting()
    #expect(intent(for: .character("k"), in: scene.state) == .act(.quit(.keep)))
    #expect(intent(for: .character("p"), in: scene.state) == .act(.quit(.putBackAll)))
    #expect(intent(for: key, in: scene.state) == .answer(false))
  }

  @Test(
    "only y consents; every other key declines",
    arguments: [Key.escape, .enter, .character("n"), .character("q"), .character(" "), .down])
  func consent(key: Key) throws {
    let scene = try Scene.askedToComplete()
    #expect(intent(for: .character("y"), in: scene.state) == .answer(true))
    #expect(intent(for: key, in: scene.state) == .answer(false))
    #expect(intent(for: .pasted("y"), in: scene.state) == nil)
  }

  @Test("in the form letters are commands; while something is typed they are text")
  func form() throws {
    var scene = try Scene.editingUserData()
    #expect(intent(for: .character("w"), in: scene.state) == .act(.form(.send)))
    #expect(intent(for: .pasted("w"), in: scene.state) == nil)
    scene.press(.character("e"))
    #expect(intent(for: .character("w"), in: scene.state) == .edit(.insert("w")))
    #expect(intent(for: .pasted("w"), in: scene.state) == .edit(.insert("w")))
    #expect(intent(for: .escape, in: scene.state) == .act(.form(.dropTyped)))
  }

  @Test("what is no key answers no question", arguments: [Key.resize, .unknown, .pasted("y")])
  func noKey(key: Key) throws {
    let scene = try Scene.quitting()
    #expect(intent(for: key, in: scene.state) == nil)
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
    for place in Command.Places.each {
      let keys = Command.all.filter { $0.places.contains(place) }.flatMap(\.keys)
      #expect(Set(keys).count == keys.count, "\(place)")
    }
  }

  @Test("no word means two things in one place")
  func unambiguousWords() {
    for place in Command.Places.each {
      let words = Command.all.filter { $0.places.contains(place) }.map(\.word)
      #expect(Set(words).count == words.count, "\(place)")
    }
  }

  @Test("a word is one word in small letters, and a name and an explanation are plain ASCII")
  func words() {
    for command in Command.all {
      #expect(command.word.allSatisfy { "abcdefghijklmnopqrstuvwxyz-".contains($0) })
      #expect((command.name + command.explanation).allSatisfy { $0.isASCII }, "\(command.name)")
    }
  }
}

extension Command.Places {
  /// All places that there are, one by one.
  fileprivate static var each: [Command.Places] {
    (0..<(MemoryLayout<RawValue>.size * 8)).map { Command.Places(rawValue: 1 << $0) }
  }
}
