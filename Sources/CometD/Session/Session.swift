import Time

/// A Bayeux client's session over long polling, as a pure state machine: no socket, no clock, no
/// dice. Hand in what happened, do what it says.
///
/// Two requests are outstanding at most: the first is a connect, which the
/// server holds; the other a handshake, subscriptions or a disconnect.
///
/// | state       | open  | close   | retryNow    | deadline     | responseReceived | requestFailed |
/// |-------------|-------|---------|-------------|--------------|------------------|---------------|
/// | idle        | begin | closed  | –           | –            | –                | –             |
/// | handshaking | –     | closed  | –           | overdue?     | connected        | waiting       |
/// | waiting     | –     | closed  | handshaking | handshaking  | –                | –             |
/// | connected   | –     | closing | connect now | next connect | next connect     | back-off      |
/// | stopped     | begin | closed  | begin       | –            | –                | –             |
/// | closing     | –     | –       | –           | closed       | closed           | closed        |
/// | closed      | begin | –       | –           | –            | –                | –             |
///
/// Begin: a handshake is sent, the state is handshaking. From every state that has a request
/// outstanding, HTTP 401 leads to stopped, and so does the first 403; further ones, until the link has
/// been live, lead to waiting, for half a minute and more: what refuses only the notifications, such as
/// a proxy, may pass, but nobody is to be pestered. A connected session that the server has lost or
/// ended goes to handshaking at once if it had been live, else to waiting. An answer or a failure
/// of a request that isn't outstanding is dropped whole.
package struct Session: Sendable {
  enum State: Sendable {
    case idle
    case handshaking
    /// For the next handshake.
    case waiting(until: ContinuousClock.Instant)
    case connected
    case stopped(ConnectionStatus.StopReason, reason: String)
    case closing(by: ContinuousClock.Instant)
    case closed
  }

  let configuration: Configuration
  var state = State.idle
  /// Not nil while connected or closing.
  var client: Client?
  var pendingConnect: PendingRequest?
  var pendingMessages: PendingRequest?
  var subscriptions: Subscriptions
  var advice = Advice()
  /// Of handshakes and connects; reset when a connect succeeds with every topic answered.
  var backoff = Backoff()
  /// What is wrong, since when; nil while nothing is.
  var problem: (since: ContinuousClock.Instant, reason: String)?
  /// The server has lost a session since the link was live: the next loss has to wait its turn.
  var hasLostSession = false
  var hasBeenEstablished = false
  var liveSince: ContinuousClock.Instant?
  /// HTTP 403 in a row.
  var forbiddenCount = 0
  /// How long a connect may be held, where something on the way cuts those that are held longer.
  var holdLimit: Duration?
  /// When the server may be asked again, where it has named a time.
  var notBefore: ContinuousClock.Instant?
  /// The user has been told, since the session was opened, that others share its cookies.
  var hasToldOfOtherClients = false
  var lastSequenceNumber = 0

  /// How the session stands; changes are told as `Effect.statusChanged`.
  package private(set) var status = ConnectionStatus.idle

  package init(_ configuration: Configuration) {
    self.configuration = configuration
    subscriptions = Subscriptions(configuration.topics)
  }

  /// When `.deadline` wants to be handed in; nil while there is nothing to wait for.
  package var nextDeadline: ContinuousClock.Instant? {
    var instants = [pendingConnect?.deadline, pendingMessages?.deadline]
    switch state {
    case .waiting(let until): instants.append(until)
    case .closing(let by): instants.append(by)
    case .connected:
      instants.append(client?.nextConnectAt)
      if pendingMessages == nil { instants.append(subscriptions.retryAt) }
    case .idle, .handshaking, .stopped, .closed: break
    }
    return instants.compactMap { $0 }.min()
  }

  /// Takes in what happened at `now` and says what to do, in order. `jitter` is a fresh random
  /// number in 0..<1, which spreads the retries of many clients.
  package mutating func handle(
    _ input: Input, at now: ContinuousClock.Instant, jitter: Double
  ) -> [Effect] {
    var context = StepContext(now: now, jitter: jitter)
    switch input {
    case .open: open(&context)
    case .close: close(&context)
    case .retryNow: retryNow(&context)
    case .deadline: handleDeadlines(&context)
    case .responseReceived(let id, let status, let body, let retryAfter):
      if let request = removePending(id) {
        handleResponse(request, status: status, body: body, retryAfter: retryAfter, &context)
      }
    case .responseUnreadable(let id, let reason):
      if let request = removePending(id) { handleUnreadable(request, reason: reason, &context) }
    case .requestFailed(let id, let reason):
      if let request = removePending(id) { handleFailure(request, reason: reason, &context) }
    }
    reportStatus(&context)
    return context.effects
  }

  private mutating func reportStatus(_ context: inout StepContext) {
    let now = currentStatus
    guard now != status else { return }
    status = now
    context.effects.append(.statusChanged(now))
  }
}
