import Core
import Glibc
import HTTP
import Terminal
import WebServices

/// A pull from beginning to end without a screen: the same state, driven by its own progress instead
/// of keys.
struct HeadlessPull {
  private let target: (workbin: String, item: Interaction.ID)
  private let connection: ServerConnection
  private var state: State
  private var hasRequestedPull = false

  /// The server's silence must not hang a script.
  private static let timeout = Duration.seconds(60)

  init(workbin: String, item: Interaction.ID, connection: ServerConnection) {
    target = (workbin, item)
    self.connection = connection
    state = State(
      identity: Identity(user: connection.user, host: connection.address.host),
      scope: .only(workbin: workbin), clock: .now())
  }

  /// The interaction as it is once it is the agent's; throws a `CommandError` with the reason when it
  /// does not become so.
  mutating func run(until signals: borrowing Signals) throws(CommandError) -> HeldInteraction {
    defer { connection.network.send(.quit(endSession: false)) }
    let end = ContinuousClock.now + Self.timeout
    handle(.started, at: .now)
    while ContinuousClock.now < end {
      if let interaction = try advance() { return interaction }
      wait(until: min(end, state.nextDeadline), or: signals)
      try heed(signals)
      for received in connection.mailbox.take(atMost: .max) {
        handle(received.event, at: received.receivedAt)
        // One event at a time: what became of the pull must not be covered by the next event.
        if let interaction = try advance() { return interaction }
      }
      if state.nextDeadline <= .now { handle(.deadline(.now()), at: .now) }
    }
    throw error("\(connection.address.host) did not bring it about within 60 s\(linkErrorSuffix)")
  }

  /// Looks at the state: does the next step, or ends with what came of it.
  private mutating func advance() throws(CommandError) -> HeldInteraction? {
    try checkSignIn()
    if hasRequestedPull { return try outcome() }
    guard let contents = try workbinWhenReady() else { return nil }
    hasRequestedPull = true
    if let held = state.held[target.item] { return held }
    guard contents.items.contains(id: target.item) else {
      throw error("there is no interaction \(target.item) in \(contents.workbin.displayName)")
    }
    handle(.intent(.pullItem(target.item, from: contents.id)), at: .now)
    return nil
  }

  /// The workbin, once it is read, what is mine is known, and the contact-centre session has been
  /// asked for, without which a pull would be refused.
  private func workbinWhenReady() throws(CommandError) -> WorkbinContents? {
    if let reason = state.workbins.listFailure {
      throw error("the workbins can't be read: \(reason)")
    }
    guard state.workbins.isListKnown else { return nil }
    guard let contents = state.workbins.first else {
      throw error("you have no workbin called “\(target.workbin)”")
    }
    if case .failed(let message) = contents.status {
      throw error("\(target.workbin) can't be read: \(message)")
    }
    let isReady = contents.status == .loaded && state.knowsAllHeld
    let hasSession = state.server.session != .none && state.server.session != .starting
    return isReady && hasSession ? contents : nil
  }

  private func outcome() throws(CommandError) -> HeldInteraction? {
    guard let pull = state.actions.pull(of: target.item) else {
      let end =
        state.held.lastReleased?.id == target.item ? state.held.lastReleased?.state.name : nil
      throw error("\(target.item) was pulled, and is \(end ?? "gone") already")
    }
    switch pull.phase {
    case .waitingForPull, .sent, .accepted, .verifying: return nil
    case .confirmed: return state.held[target.item]
    case .refused(let reason), .unknown(let reason):
      throw error("\(target.item) was not pulled: \(reason)")
    }
  }

  /// What the link says, when it is to blame.
  private var linkErrorSuffix: String {
    if case .reconnecting(_, _, _, let reason) = state.server.link { ": \(reason)" } else { "" }
  }

  private func checkSignIn() throws(CommandError) {
    switch state.server.signIn {
    case .refused(let reason): throw error("\(connection.address.host): \(reason)")
    case .retrying(let reason, _, _): throw error(reason)
    case .waiting, .asking, .done: break
    }
    if case .stopped(let reason, _) = state.server.link { throw error(reason) }
  }

  private func error(_ message: String) -> CommandError {
    CommandError(message: message, status: CommandError.failureStatus)
  }

  private mutating func handle(_ event: Event, at now: ContinuousClock.Instant) {
    for effect in update(&state, event, at: now, jitter: .random(in: 0..<1)) {
      NetworkHandler.Command(effect).map(connection.network.send)
    }
  }

  private func wait(until due: ContinuousClock.Instant, or signals: borrowing Signals) {
    var sources = [connection.mailbox.descriptor, signals.descriptor].map {
      pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
    }
    poll(&sources, 2, due.milliseconds(from: .now))
  }

  /// Who is told to end says good-bye to the server first.
  private func heed(_ signals: borrowing Signals) throws(CommandError) {
    for signal in signals.drain() {
      switch signal {
      case .hangup, .terminate, .interrupt:
        throw error(
          hasRequestedPull
            ? "told to end: whether \(target.item) is pulled can't be said"
            : "told to end: nothing was pulled")
      case .suspend: signals.stop()
      case .continued, .windowChanged, .childChanged: break
      }
    }
  }
}
