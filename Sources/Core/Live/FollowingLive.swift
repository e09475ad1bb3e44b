import WebServices

/// What each intent of the live pane does.
extension State {
  mutating func follow(_ intent: LiveIntent, _ context: inout UpdateContext) {
    switch intent {
    case .stepBack: step(by: -1, &context)
    case .stepForward: step(by: 1, &context)
    case .now: returnToNow()
    case .compare: compare(&context)
    case .openSearch: dialog = .dataSearch(TextField(live.query))
    case .keepSearch: dialog = nil
    case .openText: read(.text, &context)
    case .switchTextForm: readOtherText(&context)
    case .codePoints: read(.codePoints, &context)
    case .nextTimeFormat: tellTimes(timeFormat.next, &context)
    case .openCopy:
      if let reason = reasonNotToCopy { return say(.info, reason, &context) }
      openPicker(.copy)
    case .copy(let text, let what): copy(text, what, &context)
    }
  }

  mutating func tellTimes(_ telling: TimeFormat, _ context: inout UpdateContext) {
    keep(&context) { $0.values["times"] = telling.rawValue }
    let words =
      switch telling {
      case .local: "as clocks show them here"
      case .age: "as ages"
      case .asSent: "as the server sent them"
      }
    say(.info, "Times are told \(words)", &context)
  }

  private mutating func searchData(_ query: String) {
    live.query = query
    viewport.liveOffset = 0
  }

  /// The data narrow with each key.
  mutating func type(_ edit: TextEdit, intoSearch entry: TextField) {
    var entry = entry
    if edit == .backspace, entry.isEmpty {
      dialog = nil
      return
    }
    entry.apply(edit)
    dialog = .dataSearch(entry)
    searchData(entry.text)
  }
}
