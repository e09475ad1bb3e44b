import Desk
import Terminal
import Themes

extension Command {
  /// What is said by words.
  static let words = [
    Command(
      "Command", [.character(":")], bar: "command", "Takes any command by its word",
      in: .everywhere, .words(.open(""))
    ).about(.program),
    Command(
      "Set", [], "Changes how the program looks and behaves", in: .panels, .words(.openSettings),
      taking: .setting
    ).about(.program),
    Command(
      "Mouse", [], "Click, double click, wheel; Shift selects text",
      in: .panels, .words(.open("set mouse ")),
      taking: .oneOf("WAY", "on or off", called: "way") { _ in
        [("on", .words(.set(.mouse(true)))), ("off", .words(.set(.mouse(false))))]
      }
    ).about(.program),
    Command(
      "Agent", [], "Looks into the workbins of an agent", in: .panels, .team(.agent(nil)),
      taking: .text(
        "ID", "an agent's user name or id", completions: \.agentNames
      ) { .team(.agent($0)) }
    ).about(.news),
    Command(
      "Group", [], "Looks into the workbins of a group of agents", in: .panels, .team(.group(nil)),
      taking: .text("NAME", "the group's name") { .team(.group($0)) }
    ).about(.news),
    Command(
      "Place group", [], "Looks into the workbins of a group of places", in: .panels,
      .team(.placeGroup(nil)),
      taking: .text("NAME", "the group's name") { .team(.placeGroup($0)) }
    ).about(.news),
  ]

  /// What keys mean on the command line.
  static let inCommandLine = [
    Command("Run line", [.enter], bar: "do it", "Does what it says", in: .commandLine, .runLine),
    Command("Complete", [.tab], "Goes on with the next way", in: .commandLine, .completeLine(1)),
    Command(
      "Complete back", [.backTab], "Goes on with the way before", in: .commandLine,
      .completeLine(-1)),
    Command(
      "Older line", [.up, .control("p")], "A line that was run before", in: .commandLine,
      .words(.recall(older: true))),
    Command(
      "Younger line", [.down, .control("n")], "A line that was run later", in: .commandLine,
      .words(.recall(older: false))),
    Command("Leave line", [.escape], bar: "leave", "Does nothing", in: .commandLine, .back),
  ]
}

extension Argument {
  /// `theme paper`: what to set, and what to.
  static let setting = Argument(
    name: "NAME VALUE", explanation: "a setting and its value",
    completions: { _ in SettingName.all.flatMap { name in name.values.map { "\(name.name) \($0)" } }
    },
    reading: { text, _ in SettingName.read(text) })
}

/// A setting as the command line calls it.
struct SettingName: Sendable {
  let name: String
  /// What it can be set to; where others are possible, too, the first of them.
  let values: [String]
  let setting: @Sendable (String) -> Setting?

  static let all = [
    SettingName(name: "motion", values: ["on", "off"]) { flag($0).map(Setting.motion) },
    SettingName(name: "notify", values: Ringing.Way.allCases.map(\.rawValue)) {
      Ringing.Way(rawValue: $0).map(Setting.notify)
    },
    SettingName(name: "times", values: TimeTelling.allCases.map(\.rawValue)) {
      TimeTelling(rawValue: $0).map(Setting.times)
    },
    SettingName(name: "theme", values: Theme.builtIn) { .theme($0) },
    SettingName(name: "mouse", values: ["on", "off"]) { flag($0).map(Setting.mouse) },
  ]

  private static func flag(_ value: String) -> Bool? {
    switch value {
    case "on": true
    case "off": false
    default: nil
    }
  }

  static func read(_ text: String) -> Reading {
    let name = text.prefix { $0 != " " }.lowercased()
    let value = String(text.dropFirst(name.count)).trimmed
    guard let known = all.first(where: { $0.name == name }) else {
      return .refused(
        "There is no setting “\(name)”.\(Reading.guess(name, among: all.map(\.name)))")
    }
    guard let setting = known.setting(value), !value.isEmpty else {
      let values = known.values.map { "“\($0)”" }.joined(separator: ", ")
      return .refused("“\(name)” is one of \(values)")
    }
    return .intent(.words(.set(setting)))
  }
}
