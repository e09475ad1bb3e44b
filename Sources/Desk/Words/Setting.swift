/// Something about the program that the agent sets, with what it is set to.
package enum Setting: Sendable, Equatable {
  /// Whether what is new fades.
  case motion(Bool)
  /// How an invitation calls.
  case notify(Ringing.Way)
  /// How times are told.
  case times(TimeTelling)
  /// By name, or by the path of a file.
  case theme(String)
  /// Whether the mouse selects and scrolls.
  case mouse(Bool)
}

extension State {
  /// Whether what is new fades.
  package var hasMotion: Bool { preferences.options["motion"] != "off" }

  mutating func set(_ setting: Setting, _ turn: inout Turn) {
    switch setting {
    case .motion(let on): keep(&turn) { $0.options["motion"] = on ? nil : "off" }
    case .notify(let way): follow(.ring(way), &turn)
    case .times(let telling): tellTimes(telling, &turn)
    case .theme(let name): turn.ask(.dress(theme: name))
    case .mouse(let on):
      usesMouse = on
      keep(&turn) { $0.options["mouse"] = on ? "on" : nil }
    }
  }

  /// A theme is kept once it could be had.
  mutating func dressed(_ theme: String, _ problem: String?, _ turn: inout Turn) {
    if let problem { return say(.error, problem, &turn) }
    keep(&turn) { $0.options["theme"] = theme }
  }

  /// What can be set, and what it is set to: what has two ways changes to the other, all else is
  /// asked for on the command line.
  var settingLines: [PickerLine] {
    [
      PickerLine(
        "motion", remark: hasMotion ? "on" : "off", .words(.set(.motion(!hasMotion)))),
      PickerLine("notify", remark: ringing.way.rawValue, .words(.open("set notify "))),
      PickerLine("times", remark: timeTelling.rawValue, .words(.open("set times "))),
      PickerLine(
        "theme", remark: preferences.options["theme"] ?? "as the terminal’s ground",
        .words(.open("set theme "))),
      PickerLine(
        "mouse", remark: usesMouse ? "on" : "off", .words(.set(.mouse(!usesMouse)))),
    ]
  }
}
