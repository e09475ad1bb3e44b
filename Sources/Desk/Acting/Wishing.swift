import WebServices

/// What each wish about interactions does.
extension State {
  mutating func follow(_ intent: ActIntent, _ turn: inout Turn) {
    switch intent {
    case .putBack: want(.putBack, &turn)
    case .move(let name): move(to: name, &turn)
    case .complete(let queue): want(.complete(queue: queue), &turn)
    case .completeIntoQueue: choose(.queue, .complete, &turn)
    case .transfer(let name): transfer(to: name, &turn)
    case .setInFocus: want(.setInFocus, &turn)
    case .accept: answerInvitation(.accept, &turn)
    case .reject: answerInvitation(.reject, &turn)
    case .write(let toAll): write(toAll: toAll, &turn)
    case .send(let queue): sendLetter(through: queue, &turn)
    case .deleteDraft: want(.deleteDraft, &turn)
    case .editUserData: openForm(&turn)
    case .openEditor: openEditor(&turn)
    case .undoPull: undoPull(&turn)
    case .retry: retry(&turn)
    case .openResults: openResults(&turn)
    case .chooseQueueInstead: chooseQueueInstead(turn.now)
    case .perform(let deed, let ids):
      propose(deed, on: resolved(ids), orElse: deed.kind, &turn)
    case .form(let intent): follow(intent, &turn)
    case .quit(let leaving): answer(leaving, &turn)
    }
  }

  private mutating func undoPull(_ turn: inout Turn) {
    guard let id = idOfUndone else { return say(.info, Self.nothingToUndo, &turn) }
    propose(.putBack, on: resolved([id]), orElse: .putBack, &turn)
  }

  /// What was pulled last and is still mine goes back; of a pull under way too.
  private var idOfUndone: Interaction.ID? {
    let pulling = pulls.values.filter(\.isUnderWay).max { $0.sentAt < $1.sentAt }?.interaction.id
    return pulling ?? desk.last { $0.origin != nil }?.id
  }

  var undone: Target? { idOfUndone.flatMap(target) }

  static let nothingToUndo = "Nothing that was pulled here is still yours"

  private mutating func openResults(_ turn: inout Turn) {
    if let reason = reasonNotToListResults { return say(.info, reason, &turn) }
    dialog = .results(selected: 0)
  }

  var reasonNotToListResults: String? {
    acts.batches.isEmpty ? "There are no results yet: they are those of the last action" : nil
  }

  /// The batch whose results are listed: the one that is running, else the last.
  package var listedBatch: Batch? { runningBatch ?? endedBatch ?? acts.batches.last }

  mutating func moveInResults(_ movement: Movement, _ selected: Int) {
    let count = listedBatch?.items.count ?? 0
    guard count > 0 else { return }
    let line = movement.index(from: min(selected, count - 1), count: count, page: Picker.page)
    dialog = .results(selected: line)
  }

  mutating func selectResult(_ line: Int) {
    let count = listedBatch?.items.count ?? 0
    dialog = .results(selected: min(max(0, line), max(0, count - 1)))
  }

  /// One that an action is about, found without looking at many.
  var firstTarget: Target? {
    if focus != .live, let id = marked.first { return target(id) }
    return focus == .live ? live.shown.flatMap(target) : selectedID.flatMap(target)
  }

  func resolved(_ ids: [Interaction.ID]) -> [Target] { ids.compactMap(target) }
}
