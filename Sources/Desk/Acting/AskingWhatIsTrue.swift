import WebServices

/// Acts of which nobody said what came: the server is asked. First whether the interaction is mine;
/// where it was to go into a workbin and is mine no longer, whether it lies there.
extension State {
  mutating func askAboutOverdueActs(_ turn: inout Turn) {
    for act in acts.open.values {
      guard let deadline = act.deadline, deadline <= turn.now else { continue }
      record(.unanswered(after: Pull.patience), act.interaction.id, turn.now)
      ask(act, &turn)
    }
  }

  /// Acts whose outcome is open after the link was away.
  mutating func askAboutOpenActs(_ turn: inout Turn) {
    for act in acts.open.values where act.phase != .pulling { ask(act, &turn) }
  }

  mutating func ask(_ act: Act, _ turn: inout Turn) {
    let id = act.interaction.id
    acts.open[id]?.phase = .asking
    guard !calls.contains(.act(.truth(id))), !calls.contains(.act(.whether(id))) else { return }
    call(.mine(act.interaction.medium), for: .act(.truth(id)), &turn)
  }

  mutating func answeredTruth(
    _ id: Interaction.ID, _ result: Result<Answer, CallFailure>, _ turn: inout Turn
  ) {
    guard let act = acts.open[id] else { return }
    switch result {
    case .success(let answer):
      let mine = answer.interactions.first { $0.id == id && !($0.state?.isOver ?? false) }
      if case .reply = act.deed, let draft = begun(by: act, among: answer.interactions) {
        return hold(draft, .read, &turn)
      }
      if let mine { stillMine(act, mine, &turn) } else { notMine(act, &turn) }
    case .failure(let failure): acts.open[id]?.phase = .unknown(failure.sentence)
    }
  }

  /// The draft that an answer has begun, of which nobody told.
  private func begun(by act: Act, among mine: [Interaction]) -> Interaction? {
    mine.first {
      $0.state == .composing && !isOnDesk($0.id)
        && ($0.parentID == nil || $0.parentID == act.interaction.id)
    }
  }

  private mutating func stillMine(_ act: Act, _ mine: Interaction, _ turn: inout Turn) {
    let id = act.interaction.id
    hold(mine, .read, &turn)
    guard let open = acts.open[id], open.number == act.number else { return }
    if act.deed.kind == .setInFocus {
      acts.open[id]?.phase = .unknown("nobody can tell whether it is in focus")
      return
    }
    if case .save(let text) = act.deed, mine.letter.plainText == text {
      return actSawSaved(id, &turn)
    }
    record(.told("it is still yours"), id, turn.now)
    refuse(act, because: "no outcome; asked the server: it is still yours", &turn)
  }

  private mutating func notMine(_ act: Act, _ turn: inout Turn) {
    let id = act.interaction.id
    if act.deed.kind == .putBack || act.deed.kind == .move { return askWhetherThere(act, &turn) }
    record(.told("it is no longer yours"), id, turn.now)
    actSawGone(id, &turn)
    leaveDesk(id, now: turn.now)
  }

  mutating func askWhetherThere(_ act: Act, _ turn: inout Turn) {
    let id = act.interaction.id
    acts.open[id]?.phase = .asking
    guard let target = act.target, !calls.contains(.act(.whether(id))) else { return }
    call(contentCall(target), for: .act(.whether(id)), &turn)
  }

  mutating func answeredWhetherThere(
    _ id: Interaction.ID, _ result: Result<Answer, CallFailure>, _ turn: inout Turn
  ) {
    guard let act = acts.open[id] else { return }
    switch result {
    case .success(let answer):
      let workbin = act.target.flatMap(shelf)?.name ?? "the workbin"
      let lies = answer.content.contains { $0.id == id }
      let truth = lies ? "it lies in \(workbin)" : "not yours any more, and not in \(workbin)"
      record(.told(truth), id, turn.now)
      if lies {
        confirm(act, &turn)
      } else {
        refuse(act, because: "no outcome; asked the server: \(truth)", &turn)
      }
      leaveDesk(id, now: turn.now)
      if let target = act.target { readContent(target, &turn) }
    case .failure(let failure): acts.open[id]?.phase = .unknown(failure.sentence)
    }
  }
}
