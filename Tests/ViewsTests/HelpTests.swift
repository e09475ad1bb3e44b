import Desk
import Terminal
import Testing

@testable import Views

@Suite("The help")
struct HelpTests {
  private func list(_ query: String, _ scene: Scene) -> HelpList {
    HelpList(query: query, selected: 0, over: scene.state.placeBehind)
  }

  @Test("what works with the keys here alone comes first, then what works everywhere")
  func sections() throws {
    var scene = try Scene.atWork()
    for (focus, here) in [
      (Panel.workbins, "Here, in the workbins"), (.items, "Here, in the items"),
      (.live, "Here, in the live pane"),
    ] {
      scene.state.focus = focus
      let headings = list("", scene).sections.map(\.heading)
      #expect(headings.first == here)
      #expect(headings.dropFirst().first == Concern.work.rawValue)
      #expect(Set(headings).count == headings.count)
    }
  }

  @Test("text, word and key are searched, and all that is typed must be found")
  func search() throws {
    let scene = try Scene.atWork()
    #expect(list("clipboard", scene).commands.map(\.name) == ["Copy"])
    #expect(list(":undo-p", scene).commands.map(\.name) == ["Undo pull"])
    #expect(list("shift-tab", scene).commands.map(\.name) == ["Previous panel"])
    #expect(list("group agents", scene).commands.map(\.name) == ["Group"])
    #expect(list("group nonsense", scene).commands.isEmpty)
  }

  @Test("a key that is typed is the first that is found", arguments: ["s", "S", "^L", "Tab"])
  func key(name: String) throws {
    let list = list(name, try Scene.atWork())
    #expect(list.sections.first?.heading == "The key")
    #expect(list.sections.first?.commands.count == 1)
    #expect(list.command?.keys.contains { $0.name(.unicode).string == name } == true)
    let names = list.commands.map(\.name)
    #expect(Set(names).count == names.count)
  }

  @Test("no line is lost by the headings")
  func whole() throws {
    let scene = try Scene.atWork()
    let runnable = Command.all.filter {
      $0.intent != nil && !$0.places.isDisjoint(with: .panels)
    }
    #expect(Set(list("", scene).commands.map(\.name)) == Set(runnable.map(\.name)))
    #expect(list("", scene).commands.count == runnable.count)
  }

  static let situations: [(String, @Sendable () throws -> Scene)] = [
    ("at work", { try Scene.atWork() }), ("pulling", Scene.pulling), ("pulled", Scene.pulled),
    ("pulled, in the live pane", Scene.pulledAndLookedAt), ("news", Scene.withNews),
    ("invited", Scene.invited), ("taken by another", Scene.takenByAnother),
    ("in the past", Scene.inThePast), ("many under way", Scene.pullingMany),
    ("on my desk", { try Scene.onMyDesk() }), ("three marked", { try Scene.threeMarked() }),
    ("looking only", { try Scene.atWork(isReadOnly: true) }),
  ]

  /// The promise behind the reasons in the help.
  @Test("a line that can't run says why as its key does, and one that can is not refused")
  func reasons() throws {
    for (situation, make) in Self.situations {
      let before = try make()
      for command in list("", before).commands {
        guard let intent = command.chosen else { continue }
        var scene = before
        scene.state.notice = nil
        let reason = scene.state.obstacle(to: command)
        scene.happen(.intent(.run(intent)))
        let said = scene.state.notice
        if let reason {
          #expect(said?.sentence == reason, "\(situation): \(command.name)")
          #expect(scene.state.dialog == nil, "\(situation): \(command.name)")
        } else {
          #expect(said?.level != .warning, "\(situation): \(command.name): \(said?.sentence ?? "")")
        }
      }
    }
  }

  @Test("a reason leaves out the name of what is selected, but not at the foot")
  func short() throws {
    let state = try Scene.atWork().state
    let complete = Intent.act(.complete(queue: nil))
    #expect(state.shortObstacle(to: complete) == "lies in email-in-progress: pull it first")
    #expect(
      state.obstacle(to: complete)
        == "“Refund for order 8812” lies in email-in-progress: pull it first")
  }

  @Test("where nothing may be done, that is the reason")
  func readOnly() throws {
    var scene = try Scene.atWork(isReadOnly: true)
    scene.press(.character("?"))
    scene.type(":put-back")
    let screen = scene.show(110, 32)
    #expect(screen.contains("✗ Put back is not possible: workbin was started with --read-only"))
    #expect(screen.contains(":put-back  Back into the workbin it came from"))
  }

  @Test("the line that is selected is told in full, with what stands in its way")
  func foot() throws {
    var scene = try Scene.help("u")
    let rows = scene.show(110, 32).split(separator: "\n")
    #expect(rows.contains { $0.contains(":put-back  Back into the workbin it came from") })
    #expect(
      rows.contains { $0.contains("✗ “Refund for order 8812” lies in email-in-progress already") })
  }

  @Test("without UTF-8 there is nothing but ASCII")
  func ascii() throws {
    var scene = try Scene.help("u")
    for (columns, rows) in [(40, 10), (110, 32)] {
      // The subject of an interaction is the server's.
      #expect(scene.show(columns, rows, .ascii).allSatisfy { $0.isASCII })
    }
  }
}
