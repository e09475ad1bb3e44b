import WebServices

/// What each intent of the live pane does.
extension State {
  mutating func handle(_ intent: LiveIntent, _ context: inout UpdateContext) {
    switch intent {
    case .stepBack: step(by: -1, &context)
    case .stepForward: step(by: 1, &context)
    case .now: returnToNow()
    case .compare: compare(&context)
    case .openSearch: screen.openDialog.open(.dataSearch(FieldDialog(screen.live.query)))
    case .keepSearch: screen.openDialog.close()
    case .openText: openText(.text, &context)
    case .switchTextForm: switchTextForm(&context)
    case .toggleQuotations: toggleQuotations(&context)
    case .codePoints: openText(.codePoints, &context)
    case .nextTimeFormat: setTimeFormat(timeFormat.next, &context)
    case .openCopy:
      if let reason = disabledReason(for: .live(.openCopy)) { return say(.info, reason, &context) }
      openPicker(.copy)
    case .copy(let text, let what): copy(text, what, &context)
    }
  }

  mutating func setTimeFormat(_ format: TimeFormat, _ context: inout UpdateContext) {
    savePreferences(&context) { $0.values["times"] = format.rawValue }
    say(.info, "Times are told \(format.description)", &context)
  }

  package var timeFormat: TimeFormat {
    preferences.values["times"].flatMap(TimeFormat.init) ?? .local
  }
}
