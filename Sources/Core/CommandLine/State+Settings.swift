/// What the agent sets.
extension State {
  /// Whether what is new fades.
  package var hasMotion: Bool { preferences.values["motion"] != "off" }

  mutating func set(_ setting: UserSetting, _ context: inout UpdateContext) {
    switch setting {
    case .motion(let on): savePreferences(&context) { $0.values["motion"] = on ? nil : "off" }
    case .notify(let style): handle(.setAlertStyle(style), &context)
    case .times(let format): setTimeFormat(format, &context)
    case .theme(let name): context.ask(.applyTheme(theme: name))
    case .mouse(let on):
      screen.panels.useMouse(on)
      savePreferences(&context) { $0.values["mouse"] = on ? "on" : nil }
    }
  }

  /// A theme is kept once it could be had.
  mutating func themeApplied(_ theme: String, _ problem: String?, _ context: inout UpdateContext) {
    if let problem { return say(.error, problem, &context) }
    savePreferences(&context) { $0.values["theme"] = theme }
  }

  /// What can be set, and what it is set to: what has two ways changes to the other, all else is
  /// asked for on the command line.
  var settingLines: [PickerLine] {
    [
      PickerLine(
        "motion", detail: hasMotion ? "on" : "off", .commandLine(.set(.motion(!hasMotion)))),
      PickerLine(
        "notify", detail: news.alert.style.rawValue, .commandLine(.open("set notify "))),
      PickerLine("times", detail: timeFormat.rawValue, .commandLine(.open("set times "))),
      PickerLine(
        "theme", detail: preferences.values["theme"] ?? "as the terminal’s ground",
        .commandLine(.open("set theme "))),
      PickerLine(
        "mouse", detail: screen.panels.usesMouse ? "on" : "off",
        .commandLine(.set(.mouse(!screen.panels.usesMouse)))),
    ]
  }
}
