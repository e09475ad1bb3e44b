import WebServices

/// The end of the program, and what becomes of what is held.
extension State {
  mutating func askToQuit(_ context: inout UpdateContext) {
    guard !held.isEmpty || !actions.open.isEmpty || !unsentDrafts.isEmpty else {
      return end(&context)
    }
    screen.openDialog.open(.quit(QuitQuestion(at: context.now)))
  }

  /// What was written and the server has not taken, with a name for its file.
  package var unsentDrafts: [(file: String, text: String)] { composer.drafts }

  /// The session is ended where nothing is held: else it would be taken out of the agent's hands.
  /// Where it is not known what is mine, the session stays for the same reason.
  mutating func end(_ context: inout UpdateContext) {
    context.ask(.quit(endSession: server.session == .started && knowsAllHeld && held.isEmpty))
  }

  mutating func quit(_ choice: ActionIntent.QuitChoice, _ context: inout UpdateContext) {
    guard case .quit = dialog, screen.openDialog.mayAnswer(at: context.now) else { return }
    switch choice {
    case .keep:
      screen.openDialog.close()
      context.ask(.quit(endSession: false))
    case .putBackAll:
      let items = whatGoesBack
      if let reason = reasonNotToPutBackAll { return say(.warning, reason, &context) }
      screen.openDialog.close()
      start(.putBack, on: items.map { ($0.id, $0.name) }, quitsAfter: true, &context)
    }
  }

  /// All that is mine or about to be.
  private var whatGoesBack: [ActionTarget] {
    held.map(ActionTarget.held)
      + actions.openPulls.filter { $0.isUnderWay && !held.contains(id: $0.interaction.id) }
      .compactMap { pull in
        pull.source.map { .inWorkbin(pull.interaction, in: $0.workbin, $0.id) }
      }
  }

  /// Why not all can go back to where it came from; nil when it can.
  var reasonNotToPutBackAll: String? {
    let items = whatGoesBack
    guard !items.isEmpty else { return "There is nothing to put back" }
    let reasons = items.compactMap { item in disabledReason(kind: .putBack, item).map { (item, $0) }
    }
    guard let (item, reason) = reasons.first else { return nil }
    return reasons.count == items.count && items.count > 1
      ? "None of these can be put back. \(reason)" : "\(item.name): \(reason)"
  }
}
