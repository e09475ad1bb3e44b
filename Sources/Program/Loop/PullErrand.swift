import Desk
import Glibc
import HTTP
import WebServices

/// A pull from beginning to end without a screen: the same desk, driven by its own progress instead
/// of keys.
struct PullErrand {
  private let wanted: (workbin: String, item: Interaction.ID)
  private let connection: Connection
  private var state: State
  private var hasPulled = false

  /// The server's silence must not hang a script.
  private static let patience = Duration.seconds(60)

  init(workbin: String, item: Interaction.ID, connection: Connection) {
    wanted = (workbin, item)
    self.connection = connection
    state = State(
      identity: Identity(user: connection.user, host: connection.address.host),
      scope: .only(workbin: workbin), clock: .read())
  }

  /// The interaction as it is once it is the agent's; throws a `Complaint` with the reason when it
  /// does not become so.
  mutating func run() throws(Complaint) -> Record {
    defer { connection.network.send(.quit(endSession: false)) }
    let end = ContinuousClock.now + Self.patience
    handle(.started, at: .now)
    while ContinuousClock.now < end {
      if let record = try progress() { return record }
      wait(until: min(end, state.nextDeadline))
      for letter in connection.mailbox.takeAll() {
        handle(letter.event, at: letter.at)
        // One letter at a time: what became of the pull must not be covered by the next event.
        if let record = try progress() { return record }
      }
      if state.nextDeadline <= .now { handle(.deadline(.read()), at: .now) }
    }
    throw failure("\(connection.address.host) did not bring it about within 60 s\(trouble)")
  }

  /// Looks at the desk: does the next step, or ends with what came of it.
  private mutating func progress() throws(Complaint) -> Record? {
    try complainAboutAccess()
    if hasPulled { return try outcome() }
    guard let shelf = try shelfWhenReady() else { return nil }
    hasPulled = true
    if let held = state.desk.first(where: { $0.id == wanted.item }) { return held }
    guard shelf.items.contains(id: wanted.item) else {
      throw failure("there is no interaction \(wanted.item) in \(shelf.workbin.displayName)")
    }
    handle(.intent(.pullItem(wanted.item, from: shelf.id)), at: .now)
    return nil
  }

  /// The workbin, once it is read, what is mine is known, and the contact-centre session has been
  /// asked for, without which a pull would be refused.
  private func shelfWhenReady() throws(Complaint) -> Shelf? {
    if let reason = state.listFailure { throw failure("the workbins can't be read: \(reason)") }
    guard state.knowsShelves else { return nil }
    guard let shelf = state.shelves.first else {
      throw failure("you have no workbin called “\(wanted.workbin)”")
    }
    if case .failed(let sentence) = shelf.content {
      throw failure("\(wanted.workbin) can't be read: \(sentence)")
    }
    let isReady = shelf.content == .read && state.knowsDesk
    let hasSession = state.session != .none && state.session != .starting
    return isReady && hasSession ? shelf : nil
  }

  private func outcome() throws(Complaint) -> Record? {
    guard let pull = state.pulls[wanted.item] else {
      let end = state.departed?.id == wanted.item ? state.departed?.state.name : nil
      throw failure("\(wanted.item) was pulled, and is \(end ?? "gone") already")
    }
    return try outcome(of: pull)
  }

  private func outcome(of pull: Pull) throws(Complaint) -> Record? {
    switch pull.phase {
    case .sent, .accepted, .asking: return nil
    case .confirmed: return state.desk.first { $0.id == wanted.item }
    case .refused(let reason), .unknown(let reason):
      throw failure("\(wanted.item) was not pulled: \(reason)")
    }
  }

  /// What the link says, when it is to blame.
  private var trouble: String {
    if case .reconnecting(_, _, _, let reason) = state.link { ": \(reason)" } else { "" }
  }

  private func complainAboutAccess() throws(Complaint) {
    switch state.signIn {
    case .refused(let refusal): throw failure("\(connection.address.host): \(refusal)")
    case .retrying(let reason, _, _): throw failure(reason)
    case .waiting, .asking, .done: break
    }
    if case .stopped(let reason) = state.link { throw failure(reason) }
  }

  private func failure(_ sentence: String) -> Complaint {
    Complaint(sentence: sentence, status: Complaint.failure)
  }

  private mutating func handle(_ event: Event, at now: ContinuousClock.Instant) {
    for effect in update(&state, event, at: now) {
      switch effect {
      case .call(let id, let call): connection.network.send(.call(id, call))
      case .abandon(let id): connection.network.send(.abandon(id))
      case .openLink: connection.network.send(.openLink)
      case .retryLink: connection.network.send(.retryLink)
      case .keep, .ring, .edit, .dress, .copy, .repaint, .suspend, .quit: break
      }
    }
  }

  private func wait(until due: ContinuousClock.Instant) {
    var source = pollfd(
      fd: connection.mailbox.descriptor, events: Int16(POLLIN), revents: 0)
    poll(&source, 1, due.milliseconds(from: .now))
  }
}
