import WebServices

/// Acts of which nobody said what came: the server is asked. First whether the interaction is mine;
/// where it was to go into a workbin and is mine no longer, whether it lies there.
extension State {
  mutating func askAboutOverdueActs(_ context: inout UpdateContext) {
    for act in actions.open.values {
      guard let deadline = act.deadline, deadline <= context.now else { continue }
      record(.unanswered(after: Pull.outcomeTimeout), act.interaction.id, context.now)
      ask(act, &context)
    }
  }

  /// Acts whose outcome is open after the link was away.
  mutating func askAboutOpenActs(_ context: inout UpdateContext) {
    for act in actions.open.values where act.phase != .pulling { ask(act, &context) }
  }

  mutating func ask(_ act: PendingAction, _ context: inout UpdateContext) {
    let id = act.interaction.id
    actions.open[id]?.phase = .asking
    guard !calls.contains(.act(.truth(id))), !calls.contains(.act(.whether(id))) else { return }
    call(.myInteractions(act.interaction.medium), for: .act(.truth(id)), &context)
  }

  mutating func answeredTruth(
    _ id: Interaction.ID, _ result: Result<APIResponse, RequestFailure>,
    _ context: inout UpdateContext
  ) {
    guard let act = actions.open[id] else { return }
    switch result {
    case .success(let response):
      let mine = response.interactions.first { $0.id == id && !($0.state?.isReleased ?? false) }
      if case .reply = act.action, let draft = begun(by: act, among: response.interactions) {
        return hold(draft, .fetched, &context)
      }
      if let mine { stillMine(act, mine, &context) } else { notMine(act, &context) }
    case .failure(let failure): actions.open[id]?.phase = .unknown(failure.message)
    }
  }

  /// The draft that an answer has begun, of which nobody told.
  private func begun(by act: PendingAction, among mine: [Interaction]) -> Interaction? {
    mine.first {
      $0.state == .composing && !isHeld($0.id)
        && ($0.parentID == nil || $0.parentID == act.interaction.id)
    }
  }

  private mutating func stillMine(
    _ act: PendingAction, _ mine: Interaction, _ context: inout UpdateContext
  ) {
    let id = act.interaction.id
    hold(mine, .fetched, &context)
    guard let open = actions.open[id], open.number == act.number else { return }
    if act.action.kind == .setInFocus {
      actions.open[id]?.phase = .unknown("nobody can tell whether it is in focus")
      return
    }
    if case .save(let text) = act.action, mine.email.plainText == text {
      return actSawSaved(id, &context)
    }
    record(.serverSaid("it is still yours"), id, context.now)
    refuse(act, because: "no outcome; asked the server: it is still yours", &context)
  }

  private mutating func notMine(_ act: PendingAction, _ context: inout UpdateContext) {
    let id = act.interaction.id
    if act.action.kind == .putBack || act.action.kind == .move {
      return askWhetherThere(act, &context)
    }
    record(.serverSaid("it is no longer yours"), id, context.now)
    actSawGone(id, &context)
    leaveDesk(id, now: context.now)
  }

  mutating func askWhetherThere(_ act: PendingAction, _ context: inout UpdateContext) {
    let id = act.interaction.id
    actions.open[id]?.phase = .asking
    guard let target = act.target, !calls.contains(.act(.whether(id))) else { return }
    call(contentCall(target), for: .act(.whether(id)), &context)
  }

  mutating func answeredWhetherThere(
    _ id: Interaction.ID, _ result: Result<APIResponse, RequestFailure>,
    _ context: inout UpdateContext
  ) {
    guard let act = actions.open[id] else { return }
    switch result {
    case .success(let response):
      let workbin = act.target.flatMap(workbin)?.name ?? "the workbin"
      let lies = response.content.contains { $0.id == id }
      let truth = lies ? "it lies in \(workbin)" : "not yours any more, and not in \(workbin)"
      record(.serverSaid(truth), id, context.now)
      if lies {
        confirm(act, &context)
      } else {
        refuse(act, because: "no outcome; asked the server: \(truth)", &context)
      }
      leaveDesk(id, now: context.now)
      if let target = act.target { readContent(target, &context) }
    case .failure(let failure): actions.open[id]?.phase = .unknown(failure.message)
    }
  }
}
