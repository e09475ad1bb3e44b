import Core
import Themes

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

extension Argument {
  /// `theme paper`: what to set, and what to.
  static let setting = Argument(
    name: "NAME VALUE", explanation: "a setting and its value",
    candidates: { _ in
      SettingDefinition.all.flatMap { name in name.values.map { "\(name.name) \($0)" } }
    },
    parse: { text, _ in SettingDefinition.parse(text) })
}
