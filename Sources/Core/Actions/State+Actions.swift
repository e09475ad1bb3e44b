import WebServices

/// What each intent about interactions does.
extension State {
  mutating func handle(_ intent: ActionIntent, _ context: inout UpdateContext) {
    switch intent {
    case .putBack: request(.putBack, &context)
    case .move(let name): move(to: name, &context)
    case .complete(let queue): request(.complete(queue: queue), &context)
    case .completeIntoQueue: chooseDestination(.queue, for: .complete, &context)
    case .transfer(let name): transfer(to: name, &context)
    case .setInFocus: request(.setInFocus, &context)
    case .accept: answerInvitation(.accept, &context)
    case .reject: answerInvitation(.reject, &context)
    case .writeEmail(let toAll): writeEmail(toAll: toAll, &context)
    case .sendEmail(let queue): sendEmail(through: queue, &context)
    case .deleteDraft: request(.deleteDraft, &context)
    case .editUserData: openUserDataForm(&context)
    case .openEditor: openEditor(&context)
    case .undoPull: undoPull(&context)
    case .retry: retry(&context)
    case .openResults: openResults(&context)
    case .chooseQueueInstead: chooseQueueInstead(context.now)
    case .perform(let action, let ids):
      confirmOrStart(action, on: ids.compactMap(target), &context)
    case .form(let intent): handle(intent, &context)
    case .quit(let choice): quit(choice, &context)
    }
  }

  /// What is asked for, of what is meant now.
  mutating func request(_ action: ItemAction, _ context: inout UpdateContext) {
    confirmOrStart(action, on: targets, &context)
  }

  private mutating func undoPull(_ context: inout UpdateContext) {
    guard let target = undoTarget else { return say(.info, DisabledReason.nothingToUndo, &context) }
    confirmOrStart(.putBack, on: [target], &context)
  }

  /// What was pulled last and is still mine goes back; of a pull under way too.
  var undoTarget: ActionTarget? {
    let pulling = actions.openPulls.filter(\.isUnderWay).max { $0.sentAt < $1.sentAt }?.interaction
      .id
    return (pulling ?? held.last { $0.origin != nil }?.id).flatMap(target)
  }

  private mutating func openResults(_ context: inout UpdateContext) {
    if let reason = disabledReason(for: .action(.openResults)) {
      return say(.info, reason, &context)
    }
    screen.openDialog.open(.results(SelectionList()))
  }
}

/// Pulling without a batch.
extension State {
  /// The marked ones, else the one selected.
  mutating func pull(_ context: inout UpdateContext) {
    if screen.list.marked.isEmpty || focus == .live {
      pullSelected(&context)
    } else {
      request(.pull, &context)
    }
  }

  mutating func pullSelected(_ context: inout UpdateContext) {
    let target = pullTarget
    if let reason = reasonNotToPullSelected {
      return say(.warning, reason, about: target?.id, &context)
    }
    if let target { begin(.pull, on: target, isAlone: true, &context) }
  }

  /// What pulling would take: in the live pane what that shows, else what is selected.
  var pullTarget: ActionTarget? {
    if focus == .live {
      guard case .inWorkbin(let item, let workbin, let id)? = liveSubject else { return nil }
      return .inWorkbin(item, in: workbin, id)
    }
    return selectedInWorkbin.map { .inWorkbin($0.item, in: $0.contents.workbin, $0.contents.id) }
  }
}

/// Beginning an action that nothing speaks against.
extension State {
  mutating func begin(
    _ action: ItemAction, on target: ActionTarget, isAlone: Bool, _ context: inout UpdateContext
  ) {
    switch (action, target) {
    case (.pull, .inWorkbin(let item, let workbin, let source)):
      pull(item, from: workbin, source, pins: isAlone, &context)
    case (.move(let to, _), .inWorkbin(let item, let workbin, let source)):
      pull(item, from: workbin, source, pins: isAlone, &context)
      start(action, item.detached, to: to, waitsForPull: true, &context)
    case (.putBack, .inWorkbin(let item, _, _)):
      // What has not been confirmed as pulled goes back as soon as it has been.
      let to = actions.pull(of: item.id)?.source?.id
      start(action, item.detached, to: to, waitsForPull: true, &context)
    case (.move(let to, _), .held(let held)): start(action, held.described, to: to, &context)
    case (.putBack, .held(let held)): start(action, held.described, to: held.origin, &context)
    case (.save, .held(let held)), (.send, .held(let held)):
      start(action, held.emailSource, &context)
    case (.changeUserData(let change), .held(let held)):
      let fitted = change.fitted(to: held.userData)
      // One of several may be as it is wanted already.
      start(.changeUserData(fitted.isEmpty ? change : fitted), held.described, &context)
    case (_, .held(let held)): start(action, held.described, &context)
    case (_, .inWorkbin): break
    }
  }

  private mutating func pull(
    _ item: Interaction, from workbin: Workbin, _ source: WorkbinContents.ID, pins: Bool,
    _ context: inout UpdateContext
  ) {
    let request = APIRequest.pull(
      item.id, item.medium, from: workbin.id, owner: source.owner, nickname: identity.user)
    let pull = PendingAction(
      .pull, on: item.detached, from: .init(workbin: workbin, id: source),
      sending: [request], at: context.now)
    if pins { screen.live.pin(item.id) }
    react(to: actions.start(pull, waitsForPull: false, at: context.now), &context)
  }

  private mutating func start(
    _ action: ItemAction, _ item: Interaction, to workbin: WorkbinContents.ID? = nil,
    waitsForPull: Bool = false, _ context: inout UpdateContext
  ) {
    let pending = PendingAction(
      action, on: item,
      to: workbin.map { .init(id: $0, name: workbins[$0]?.name ?? "the workbin") },
      sending: requests(for: action, item, to: workbin), at: context.now)
    react(to: actions.start(pending, waitsForPull: waitsForPull, at: context.now), &context)
  }

  private func requests(
    for action: ItemAction, _ item: Interaction, to workbin: WorkbinContents.ID?
  ) -> [APIRequest] {
    if let workbin {
      return [.add(item.id, item.medium, to: workbin.workbin, owner: workbin.owner)]
    }
    return action.operations(on: item, nickname: identity.user).map { .perform($0, on: item) }
  }
}
