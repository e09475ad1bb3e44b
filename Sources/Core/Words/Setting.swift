/// Something about the program that the agent sets, with what it is set to.
package enum UserSetting: Sendable, Equatable {
  /// Whether what is new fades.
  case motion(Bool)
  /// How an invitation calls.
  case notify(InvitationAlert.Style)
  /// How times are told.
  case times(TimeFormat)
  /// By name, or by the path of a file.
  case theme(String)
  /// Whether the mouse selects and scrolls.
  case mouse(Bool)
}

extension State {
  /// Whether what is new fades.
  package var hasMotion: Bool { preferences.values["motion"] != "off" }

  mutating func set(_ setting: UserSetting, _ context: inout UpdateContext) {
    switch setting {
    case .motion(let on): keep(&context) { $0.values["motion"] = on ? nil : "off" }
    case .notify(let way): follow(.setAlertStyle(way), &context)
    case .times(let telling): tellTimes(telling, &context)
    case .theme(let name): context.ask(.applyTheme(theme: name))
    case .mouse(let on):
      usesMouse = on
      keep(&context) { $0.values["mouse"] = on ? "on" : nil }
    }
  }

  /// A theme is kept once it could be had.
  mutating func dressed(_ theme: String, _ problem: String?, _ context: inout UpdateContext) {
    if let problem { return say(.error, problem, &context) }
    keep(&context) { $0.values["theme"] = theme }
  }

  /// What can be set, and what it is set to: what has two ways changes to the other, all else is
  /// asked for on the command line.
  var settingLines: [PickerLine] {
    [
      PickerLine(
        "motion", remark: hasMotion ? "on" : "off", .commandLine(.set(.motion(!hasMotion)))),
      PickerLine(
        "notify", remark: invitationAlert.style.rawValue, .commandLine(.open("set notify "))),
      PickerLine("times", remark: timeFormat.rawValue, .commandLine(.open("set times "))),
      PickerLine(
        "theme", remark: preferences.values["theme"] ?? "as the terminal’s ground",
        .commandLine(.open("set theme "))),
      PickerLine(
        "mouse", remark: usesMouse ? "on" : "off", .commandLine(.set(.mouse(!usesMouse)))),
    ]
  }
}
