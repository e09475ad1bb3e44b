import Time
import WebServices

/// The way to the server: signing in, the CometD link, the contact-center session. One of the parts of
/// `State`.
package struct ServerLink: Sendable {
  package private(set) var signIn = SignIn.waiting
  package private(set) var link = LinkStatus.idle
  package private(set) var session = ContactCenterSession.none
  /// Whether every topic was ever subscribed.
  private(set) var wasEstablished = false
  /// Whether a refused link may be tried once more with a new cookie and token.
  private(set) var mayRenew = true
  /// Whether a contact-center session that the server has forgotten may be begun again.
  private var mayRestartSession = false
  /// When a session that had been ended elsewhere was begun again.
  private var sessionRestartedAt: State.Instant?
  /// Whether we asked for the contact-center session, and the response was lost.
  private var isSessionUnsure = false
  private var signInBackoff = Backoff()
  /// The topics of which nothing is told.
  package private(set) var refusals: [TopicRefusal] = []
  /// When everything is subscribed anew, since the HTTP session has been replaced.
  private(set) var resubscriptionDue: State.Instant?
  private var resubscribedAt: State.Instant?
  /// Requests under way.
  var requests = PendingRequests()

  /// The agent, once signed in.
  package var agent: Agent? { if case .done(let agent) = signIn { agent } else { nil } }

  package var isDown: Bool {
    switch link {
    case .live: false
    case .idle, .connecting, .reconnecting, .stopped, .closed: true
    }
  }

  /// Whether the link never stood and is in trouble: then lists are fetched without it.
  var hasNeverWorked: Bool {
    switch link {
    case .reconnecting, .stopped: !wasEstablished
    case .idle, .connecting, .live, .closed: false
    }
  }

  /// Subscribing begins when the topics stand and the session has been asked for; before that, an
  /// operation would be refused, or its notification missed.
  var maySubscribe: Bool { wasEstablished && session != .none && session != .starting }

  /// Whether the lists may be fetched: with subscriptions, or without where there is no hope of any.
  var mayFetch: Bool { maySubscribe || hasNeverWorked }

  /// When signing in is tried again.
  var deadline: State.Instant? {
    if case .retrying(_, _, let next) = signIn { next } else { nil }
  }
}

/// Signing in.
extension ServerLink {
  mutating func beginSignIn() { signIn = .asking }

  mutating func signedIn(_ agent: Agent) {
    signInBackoff.reset()
    signIn = .done(agent)
  }

  /// The server said no: that waits for the agent.
  mutating func signInRejected(_ error: APIError) { signIn = .refused(error) }

  /// The server could not be reached. `jitter` is in 0..<1.
  mutating func signInFailed(_ reason: String, at now: State.Instant, jitter: Double) {
    let delay = signInBackoff.recordFailure(jitter: jitter)
    signIn = .retrying(reason: reason, attempt: signInBackoff.failureCount, next: now + delay)
  }
}

/// The link.
extension ServerLink {
  mutating func linkChanged(_ link: LinkStatus) {
    self.link = link
    if link == .live { mayRenew = true }
  }

  /// A new cookie and CSRF token are asked for.
  mutating func beginRenewal() { mayRenew = false }

  /// The server tells nothing of it.
  mutating func topicRefused(_ refusal: TopicRefusal) {
    refusals.removeAll { $0.topic == refusal.topic }
    refusals.append(refusal)
  }

  /// Whether it tells nothing of what comes into workbins and leaves them.
  var refusesWorkbins: Bool { refusals.contains(where: \.isOfWorkbins) }

  /// Every topic is answered for. Whether the contact-center session is to begin now.
  mutating func established(refusedTopics: [String]) -> Bool {
    refusals.removeAll { !refusedTopics.contains($0.topic) }
    wasEstablished = true
    mayRestartSession = session == .started
    return session == .none || isSessionUnsure
  }
}

/// The HTTP session.
extension ServerLink {
  /// A server that gives out a new session with each answer is not asked for everything each time.
  private static let minResubscriptionInterval = Duration.seconds(30)

  mutating func httpSessionReplaced(at now: State.Instant) {
    guard resubscriptionDue == nil else { return }
    resubscriptionDue = max(now, resubscribedAt.map { $0 + Self.minResubscriptionInterval } ?? now)
  }

  func isResubscriptionDue(at now: State.Instant) -> Bool {
    resubscriptionDue.map { $0 <= now } ?? false
  }

  mutating func beginResubscription(at now: State.Instant) {
    (resubscriptionDue, resubscribedAt) = (nil, now)
  }
}

/// The contact-center session.
extension ServerLink {
  mutating func beginSession() { session = .starting }

  /// What came of beginning it; returns what the agent should know of that.
  mutating func receivedSession(_ result: Result<APIResponse, RequestFailure>) -> String? {
    defer {
      isSessionUnsure = false
      if case .failure(.lost(_, mayHaveHappened: true)) = result { isSessionUnsure = true }
    }
    switch result {
    case .success(let response):
      session = .started
      return response.isPartialSuccess
        ? "Only some channels are open: \(response.partialMessage)" : nil
    case .failure(.rejected(let error)) where isSessionUnsure && error.kind == .wrongState:
      // It exists already: it is the one that we asked for without hearing of it.
      session = .started
      return nil
    case .failure(let failure):
      session = .refused(failure.message)
      return failure.noSessionMessage
    }
  }

  /// The server has forgotten the session that we began, as after its restart. Whether it may be begun
  /// again.
  mutating func sessionForgotten() -> Bool {
    guard mayRestartSession else { return false }
    (session, mayRestartSession) = (.none, false)
    return true
  }

  /// Somebody has ended it, such as another window of the same agent. Whether it is begun again: it was
  /// allowed before. Whoever ends it again at once means it: then it is begun only when the agent says so.
  mutating func sessionEndedElsewhere(at now: State.Instant) -> Bool {
    if let sessionRestartedAt, now < sessionRestartedAt + Self.minSessionDuration {
      session = .refused("it was ended elsewhere")
      return false
    }
    (session, sessionRestartedAt) = (.none, now)
    return true
  }

  private static let minSessionDuration = Duration.seconds(60)
}

extension RequestFailure {
  /// A session that exists already is not ours to end: said as what it is. That a second start is
  /// answered by a code about the state: no page tells. [INF]
  fileprivate var noSessionMessage: String {
    guard case .rejected(let error) = self, error.kind == .wrongState else {
      return "No contact-centre session: \(message)"
    }
    return "You are signed in elsewhere too; that contact-centre session is used, and left as it is"
      + (error.message.map { ": \($0)" } ?? "")
  }
}
