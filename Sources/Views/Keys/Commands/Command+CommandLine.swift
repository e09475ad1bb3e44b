import Core
import Terminal
import Themes

extension Command {
  /// What is said by words.
  static let namedCommands = [
    Command(
      "Command", [.character(":")], bar: "command", "Takes any command by its word",
      in: .everywhere, .commandLine(.open(""))
    ).inCategory(.program),
    Command(
      "Set", [], "Changes how the program looks and behaves", in: .panels,
      .commandLine(.openSettings),
      taking: .setting
    ).inCategory(.program),
    Command(
      "Mouse", [], "Click, double click, wheel; Shift selects text",
      in: .panels, .commandLine(.open("set mouse ")),
      taking: .oneOf("WAY", "on or off", called: "way") { _ in
        [("on", .commandLine(.set(.mouse(true)))), ("off", .commandLine(.set(.mouse(false))))]
      }
    ).inCategory(.program),
    Command(
      "Agent", [], "Looks into the workbins of an agent", in: .panels, .team(.agent(nil)),
      taking: .text(
        "ID", "an agent's user name or id", candidates: \.agentNames
      ) { .team(.agent($0)) }
    ).inCategory(.newsAndTeam),
    Command(
      "Group", [], "Looks into the workbins of a group of agents", in: .panels, .team(.group(nil)),
      taking: .text("NAME", "the group's name") { .team(.group($0)) }
    ).inCategory(.newsAndTeam),
    Command(
      "Place group", [], "Looks into the workbins of a group of places", in: .panels,
      .team(.placeGroup(nil)),
      taking: .text("NAME", "the group's name") { .team(.placeGroup($0)) }
    ).inCategory(.newsAndTeam),
  ]

  /// What keys mean on the command line.
  static let commandLineKeyCommands = [
    Command(
      "Run line", [.enter], bar: "do it", "Does what it says", in: .commandLine, .runCommandLine),
    Command(
      "Complete", [.tab], "Goes on with the next way", in: .commandLine, .completeCommandLine(1)),
    Command(
      "Complete back", [.backTab], "Goes on with the way before", in: .commandLine,
      .completeCommandLine(-1)),
    Command(
      "Older line", [.up, .control("p")], "A line that was run before", in: .commandLine,
      .commandLine(.recall(older: true))),
    Command(
      "Younger line", [.down, .control("n")], "A line that was run later", in: .commandLine,
      .commandLine(.recall(older: false))),
    Command("Leave line", [.escape], bar: "leave", "Does nothing", in: .commandLine, .back),
  ]
}

extension Argument {
  /// `theme paper`: what to set, and what to.
  static let setting = Argument(
    name: "NAME VALUE", explanation: "a setting and its value",
    candidates: { _ in
      SettingDefinition.all.flatMap { name in name.values.map { "\(name.name) \($0)" } }
    },
    parse: { text, _ in SettingDefinition.parse(text) })
}

/// A setting as the command line calls it.
struct SettingDefinition: Sendable {
  let name: String
  /// What it can be set to; where others are possible, too, the first of them.
  let values: [String]
  let makeSetting: @Sendable (String) -> UserSetting?

  static let all = [
    SettingDefinition(name: "motion", values: ["on", "off"]) {
      parseFlag($0).map(UserSetting.motion)
    },
    SettingDefinition(name: "notify", values: InvitationAlert.Style.allCases.map(\.rawValue)) {
      InvitationAlert.Style(rawValue: $0).map(UserSetting.notify)
    },
    SettingDefinition(name: "times", values: TimeFormat.allCases.map(\.rawValue)) {
      TimeFormat(rawValue: $0).map(UserSetting.times)
    },
    SettingDefinition(name: "theme", values: Theme.builtIn) { .theme($0) },
    SettingDefinition(name: "mouse", values: ["on", "off"]) {
      parseFlag($0).map(UserSetting.mouse)
    },
  ]

  private static func parseFlag(_ value: String) -> Bool? {
    switch value {
    case "on": true
    case "off": false
    default: nil
    }
  }

  static func parse(_ text: String) -> ParsedCommand {
    let name = text.prefix { $0 != " " }.lowercased()
    let value = String(text.dropFirst(name.count)).trimmed
    guard let known = all.first(where: { $0.name == name }) else {
      return .invalid(
        "There is no setting “\(name)”.\(ParsedCommand.suggestion(name, among: all.map(\.name)))")
    }
    guard let setting = known.makeSetting(value), !value.isEmpty else {
      let values = known.values.map { "“\($0)”" }.joined(separator: ", ")
      return .invalid("“\(name)” is one of \(values)")
    }
    return .intent(.commandLine(.set(setting)))
  }
}
