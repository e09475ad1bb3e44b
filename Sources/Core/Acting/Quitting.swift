import WebServices

/// The end of the program, and what becomes of what is on the desk.
extension State {
  mutating func askToQuit(_ context: inout UpdateContext) {
    let isBusy = pulls.values.contains(where: \.isOpen) || !actions.open.isEmpty
    guard !held.isEmpty || isBusy || !unsentDrafts.isEmpty else { return leave(&context) }
    dialog = .quit(from: context.now + Dialog.answerDelay)
  }

  /// What was written and the server has not taken, with a name for its file.
  package var unsentDrafts: [(file: String, text: String)] {
    unsent.all.map { ("letter.txt", $0) } + unread.all.map { ("userdata.toml", $0.text) }
  }

  /// The session is ended where nothing is on the desk: else it would be taken out of the agent's
  /// hands. Where it is not known what is mine, the session stays for the same reason.
  mutating func leave(_ context: inout UpdateContext) {
    context.ask(.quit(endSession: session == .started && knowsAllHeld && held.isEmpty))
  }

  mutating func answer(_ leaving: ActionIntent.QuitChoice, _ context: inout UpdateContext) {
    guard case .quit(let from) = dialog, context.now >= from else { return }
    switch leaving {
    case .keep:
      dialog = nil
      context.ask(.quit(endSession: false))
    case .putBackAll:
      let items = whatGoesBack
      if let reason = reasonNotToPutBackAll { return say(.warning, reason, &context) }
      dialog = nil
      start(.putBack, on: items.map { ($0.id, $0.name) }, quitsAfter: true, &context)
    }
  }

  /// All that is mine or about to be.
  private var whatGoesBack: [ActionTarget] {
    held.map(ActionTarget.held)
      + pulls.values.filter { $0.isUnderWay && !isHeld($0.interaction.id) }
      .map { ActionTarget.inWorkbin($0.interaction, in: $0.workbin, $0.source) }
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
