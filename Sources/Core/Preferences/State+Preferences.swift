import WebServices

extension State {
  /// Changes what is kept, and has it written where that makes a difference.
  mutating func savePreferences(
    _ context: inout UpdateContext, _ change: (inout Preferences) -> Void
  ) {
    let before = preferences
    change(&preferences)
    if preferences != before { context.ask(.savePreferences(preferences)) }
  }
}

extension Preferences {
  var alertStyle: InvitationAlert.Style? {
    values["notify"].flatMap(InvitationAlert.Style.init(rawValue:))
  }

  /// Changes what is kept of one list; what says nothing any more is not kept.
  mutating func change(_ name: String, _ change: (inout ListPreferences) -> Void) {
    var list = lists[name] ?? ListPreferences()
    change(&list)
    lists[name] = list.isEmpty ? nil : list
  }

  /// A line that was run is the youngest, and stands there once.
  mutating func remember(_ line: String) {
    let line = String(line.prefix(Self.maxLength))
    history.removeAll { $0 == line }
    history.append(line)
    history = history.suffix(Self.maxHistory)
  }
}
