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
      for letter in connection.mailbox.takeAll() { handle(letter.event, at: letter.at) }
      if state.nextDeadline <= .now { handle(.deadline(.read()), at: .now) }
    }
    throw failure("\(connection.address.host) did not bring it about within 60 s")
  }

  /// Looks at the desk: does the next step, or ends with what came of it.
  private mutating func progress() throws(Complaint) -> Record? {
    try complainAboutAccess()
    if let pull = state.pulls[wanted.item], hasPulled { return try outcome(of: pull) }
    guard state.knowsShelves, !hasPulled else { return nil }
    guard let shelf = state.shelves.first else {
      throw failure("you have no workbin called “\(wanted.workbin)”")
    }
    switch shelf.content {
    case .unread, .reading: return nil
    case .failed(let sentence): throw failure("\(wanted.workbin) can't be read: \(sentence)")
    case .read: break
    }
    hasPulled = true
    if let held = state.desk.first(where: { $0.id == wanted.item }) { return held }
    guard shelf.items.contains(where: { $0.id == wanted.item }) else {
      throw failure("there is no interaction \(wanted.item) in \(shelf.workbin.displayName)")
    }
    handle(.intent(.pullItem(wanted.item, from: shelf.id)), at: .now)
    return nil
  }

  private func outcome(of pull: Pull) throws(Complaint) -> Record? {
    switch pull.phase {
    case .sent, .accepted, .asking: return nil
    case .confirmed: return state.desk.first { $0.id == wanted.item }
    case .refused(let reason), .unknown(let reason):
      throw failure("\(wanted.item) was not pulled: \(reason)")
    }
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
      case .openLink: connection.network.send(.openLink)
      case .retryLink: connection.network.send(.retryLink)
      case .repaint, .suspend, .quit: break
      }
    }
  }

  private func wait(until due: ContinuousClock.Instant) {
    var source = pollfd(
      fd: connection.mailbox.descriptor, events: Int16(POLLIN), revents: 0)
    poll(&source, 1, due.milliseconds(from: .now))
  }
}
