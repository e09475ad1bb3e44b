import WebServices

/// What each wish about interactions does.
extension State {
  mutating func follow(_ intent: ActionIntent, _ context: inout UpdateContext) {
    switch intent {
    case .putBack: want(.putBack, &context)
    case .move(let name): move(to: name, &context)
    case .complete(let queue): want(.complete(queue: queue), &context)
    case .completeIntoQueue: choose(.queue, .complete, &context)
    case .transfer(let name): transfer(to: name, &context)
    case .setInFocus: want(.setInFocus, &context)
    case .accept: answerInvitation(.accept, &context)
    case .reject: answerInvitation(.reject, &context)
    case .writeEmail(let toAll): write(toAll: toAll, &context)
    case .sendEmail(let queue): sendLetter(through: queue, &context)
    case .deleteDraft: want(.deleteDraft, &context)
    case .editUserData: openForm(&context)
    case .openEditor: openEditor(&context)
    case .undoPull: undoPull(&context)
    case .retry: retry(&context)
    case .openResults: openResults(&context)
    case .chooseQueueInstead: chooseQueueInstead(context.now)
    case .perform(let action, let ids):
      propose(action, on: resolved(ids), orElse: action.kind, &context)
    case .form(let intent): follow(intent, &context)
    case .quit(let leaving): answer(leaving, &context)
    }
  }

  private mutating func undoPull(_ context: inout UpdateContext) {
    guard let id = idOfUndone else { return say(.info, Self.nothingToUndo, &context) }
    propose(.putBack, on: resolved([id]), orElse: .putBack, &context)
  }

  /// What was pulled last and is still mine goes back; of a pull under way too.
  private var idOfUndone: Interaction.ID? {
    let pulling = pulls.values.filter(\.isUnderWay).max { $0.sentAt < $1.sentAt }?.interaction.id
    return pulling ?? held.last { $0.origin != nil }?.id
  }

  var undone: ActionTarget? { idOfUndone.flatMap(target) }

  static let nothingToUndo = "Nothing that was pulled here is still yours"

  private mutating func openResults(_ context: inout UpdateContext) {
    if let reason = reasonNotToListResults { return say(.info, reason, &context) }
    dialog = .results(selected: 0)
  }

  var reasonNotToListResults: String? {
    actions.batches.isEmpty ? "There are no results yet: they are those of the last action" : nil
  }

  /// The batch whose results are listed: the one that is running, else the last.
  package var listedBatch: Batch? { runningBatch ?? endedBatch ?? actions.batches.last }

  mutating func moveInResults(_ movement: Movement, _ selected: Int) {
    let count = listedBatch?.items.count ?? 0
    guard count > 0 else { return }
    let line = movement.index(from: min(selected, count - 1), count: count, page: Picker.pageSize)
    dialog = .results(selected: line)
  }

  mutating func selectResult(_ line: Int) {
    let count = listedBatch?.items.count ?? 0
    dialog = .results(selected: min(max(0, line), max(0, count - 1)))
  }

  /// One that an action is about, found without looking at many.
  var firstTarget: ActionTarget? {
    if focus != .live, let id = marked.first { return target(id) }
    return focus == .live ? live.shown.flatMap(target) : selectedID.flatMap(target)
  }

  func resolved(_ ids: [Interaction.ID]) -> [ActionTarget] { ids.compactMap(target) }
}
