import WebServices

/// What each intent of the live pane does.
extension State {
  mutating func follow(_ intent: LiveIntent, _ turn: inout Turn) {
    switch intent {
    case .stepBack: step(by: -1, &turn)
    case .stepForth: step(by: 1, &turn)
    case .now: returnToNow()
    case .compare: compare(&turn)
    case .openSearch: dialog = .dataSearch(TextEntry(live.query))
    case .keepSearch: dialog = nil
    case .read: read(.text, &turn)
    case .otherText: readOtherText(&turn)
    case .codePoints: read(.codePoints, &turn)
    case .nextTimeTelling: tellTimes(timeTelling.next, &turn)
    case .openCopy:
      if let reason = reasonNotToCopy { return say(.info, reason, &turn) }
      openPicker(.copy)
    case .copy(let text, let what): copy(text, what, &turn)
    }
  }

  mutating func tellTimes(_ telling: TimeTelling, _ turn: inout Turn) {
    keep(&turn) { $0.options["times"] = telling.rawValue }
    let words =
      switch telling {
      case .local: "as clocks show them here"
      case .age: "as ages"
      case .sent: "as the server sent them"
      }
    say(.info, "Times are told \(words)", &turn)
  }

  private mutating func searchData(_ query: String) {
    live.query = query
    viewport.liveOffset = 0
  }

  /// The data narrow with each key.
  mutating func type(_ edit: Edit, intoSearch entry: TextEntry) {
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
