import Terminal
import Testing

@testable import Core
@testable import Views

@Suite("The help")
struct HelpTests {
  private func list(_ query: String, _ harness: ScreenHarness) -> HelpList {
    var search = HelpSearch()
    search.field = TextField(query)
    return HelpList(search, over: harness.state.keyContextBehindDialog)
  }

  @Test("what works with the keys here alone comes first, then what works everywhere")
  func sections() throws {
    var harness = try ScreenHarness.signedIn()
    for (focus, here) in [
      (Panel.workbins, "Here, in the workbins"), (.items, "Here, in the items"),
      (.live, "Here, in the live pane"),
    ] {
      harness.state.screen.panels.focus(focus)
      let headings = list("", harness).sections.map(\.heading)
      #expect(headings.first == here)
      #expect(headings.dropFirst().first == CommandCategory.interactions.rawValue)
      #expect(Set(headings).count == headings.count)
    }
  }

  @Test("text, word and key are searched, and all that is typed must be found")
  func search() throws {
    let harness = try ScreenHarness.signedIn()
    #expect(list("clipboard", harness).commands.map(\.name) == ["Copy"])
    #expect(list(":undo-p", harness).commands.map(\.name) == ["Undo pull"])
    #expect(list("shift-tab", harness).commands.map(\.name) == ["Previous panel"])
    #expect(list("group agents", harness).commands.map(\.name) == ["Group"])
    #expect(list("group nonsense", harness).commands.isEmpty)
  }

  @Test("a key that is typed is the first that is found", arguments: ["s", "S", "^L", "Tab"])
  func key(name: String) throws {
    let list = list(name, try ScreenHarness.signedIn())
    #expect(list.sections.first?.heading == "The key")
    #expect(list.sections.first?.commands.count == 1)
    #expect(list.command?.keys.contains { $0.name(.unicode).string == name } == true)
    let names = list.commands.map(\.name)
    #expect(Set(names).count == names.count)
  }

  @Test("no line is lost by the headings")
  func whole() throws {
    let harness = try ScreenHarness.signedIn()
    let runnable = Command.all.filter {
      $0.intent != nil && !$0.contexts.isDisjoint(with: .panels)
    }
    #expect(Set(list("", harness).commands.map(\.name)) == Set(runnable.map(\.name)))
    #expect(list("", harness).commands.count == runnable.count)
  }

  static let situations: [(String, @Sendable () throws -> ScreenHarness)] = [
    ("at work", { try ScreenHarness.signedIn() }), ("pulling", ScreenHarness.pulling),
    ("pulled", ScreenHarness.pulled),
    ("pulled, in the live pane", ScreenHarness.pulledInLivePanel),
    ("news", ScreenHarness.withNewItem),
    ("invited", ScreenHarness.invited), ("taken by another", ScreenHarness.takenByAnother),
    ("in the past", ScreenHarness.inThePast), ("many under way", ScreenHarness.pullingMany),
    ("on my desk", { try ScreenHarness.myInteractions() }),
    ("three marked", { try ScreenHarness.threeMarked() }),
    ("looking only", { try ScreenHarness.signedIn(isReadOnly: true) }),
  ]

  /// The promise behind the reasons in the help.
  @Test("a line that can't run says why as its key does, and one that can is not refused")
  func reasons() throws {
    for (situation, make) in Self.situations {
      let before = try make()
      for command in list("", before).commands {
        guard let intent = command.intent else { continue }
        var harness = before
        harness.state.screen.notices.clear()
        let reason = harness.state.disabledReason(for: command)
        harness.send(.intent(.run(intent)))
        let said = harness.state.notice
        if let reason {
          #expect(said?.message == reason, "\(situation): \(command.name)")
          #expect(harness.state.dialog == nil, "\(situation): \(command.name)")
        } else {
          #expect(said?.level != .warning, "\(situation): \(command.name): \(said?.message ?? "")")
        }
      }
    }
  }

  @Test("a reason leaves out the name of what is selected, but not at the foot")
  func short() throws {
    let state = try ScreenHarness.signedIn().state
    let complete = Intent.action(.complete(queue: nil))
    #expect(state.shortDisabledReason(for: complete) == "lies in email-in-progress: pull it first")
    #expect(
      state.disabledReason(for: complete)
        == "“Refund for order 8812” lies in email-in-progress: pull it first")
  }

  @Test("where nothing may be done, that is the reason")
  func readOnly() throws {
    var harness = try ScreenHarness.signedIn(isReadOnly: true)
    harness.press(.character("?"))
    harness.type(":put-back")
    let screen = harness.renderKeepingViewport(110, 32)
    #expect(screen.contains("✗ Put back is not possible: workbin was started with --read-only"))
    #expect(screen.contains(":put-back  Back into the workbin it came from"))
  }

  @Test("the line that is selected is told in full, with what stands in its way")
  func foot() throws {
    var harness = try ScreenHarness.help("u")
    let rows = harness.renderKeepingViewport(110, 32).split(separator: "\n")
    #expect(rows.contains { $0.contains(":put-back  Back into the workbin it came from") })
    #expect(
      rows.contains { $0.contains("✗ “Refund for order 8812” lies in email-in-progress already") })
  }

  @Test("without UTF-8 there is nothing but ASCII")
  func ascii() throws {
    var harness = try ScreenHarness.help("u")
    for (columns, rows) in [(40, 10), (110, 32)] {
      // The subject of an interaction is the server's.
      #expect(harness.renderKeepingViewport(columns, rows, .ascii).allSatisfy { $0.isASCII })
    }
  }
}
