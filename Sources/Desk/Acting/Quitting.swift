import WebServices

/// The end of the program, and what becomes of what is on the desk.
extension State {
  mutating func askToQuit(_ turn: inout Turn) {
    let isBusy = pulls.values.contains(where: \.isOpen) || !acts.open.isEmpty
    guard !desk.isEmpty || isBusy || !notSent.isEmpty else { return leave(&turn) }
    dialog = .quit(from: turn.now + Dialog.hesitation)
  }

  /// What was written and the server has not taken, with a name for its file.
  package var notSent: [(file: String, text: String)] {
    unsent.all.map { ("letter.txt", $0) } + unread.all.map { ("userdata.toml", $0.text) }
  }

  /// The session is ended where nothing is on the desk: else it would be taken out of the agent's
  /// hands. Where it is not known what is mine, the session stays for the same reason.
  mutating func leave(_ turn: inout Turn) {
    turn.ask(.quit(endSession: session == .started && knowsDesk && desk.isEmpty))
  }

  mutating func answer(_ leaving: ActIntent.Leaving, _ turn: inout Turn) {
    guard case .quit(let from) = dialog, turn.now >= from else { return }
    switch leaving {
    case .keep:
      dialog = nil
      turn.ask(.quit(endSession: false))
    case .putBackAll:
      let items = whatGoesBack
      if let reason = reasonNotToPutBackAll { return say(.warning, reason, &turn) }
      dialog = nil
      start(.putBack, on: items.map { ($0.id, $0.name) }, quitsAfter: true, &turn)
    }
  }

  /// All that is mine or about to be.
  private var whatGoesBack: [Target] {
    desk.map(Target.mine)
      + pulls.values.filter { $0.isUnderWay && !isOnDesk($0.interaction.id) }
      .map { Target.lying($0.interaction, in: $0.workbin, $0.shelf) }
  }

  /// Why not all can go back to where it came from; nil when it can.
  package var reasonNotToPutBackAll: String? {
    let items = whatGoesBack
    guard !items.isEmpty else { return "There is nothing to put back" }
    let obstacles = items.compactMap { item in reasonNot(.putBack, item).map { (item, $0) } }
    guard let (item, reason) = obstacles.first else { return nil }
    return obstacles.count == items.count && items.count > 1
      ? "None of these can be put back. \(reason)" : "\(item.name): \(reason)"
  }
}
