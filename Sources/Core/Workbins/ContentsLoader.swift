import WebServices

/// How far loading one workbin's contents has come: first the subscription, then the contents, so that
/// what comes in between is told, not missed.
struct ContentsLoader: Sendable {
  enum Fetch: Sendable {
    case none
    /// Waits for its subscription to come into force, or for another try; fetched at `due` at latest.
    case waiting(due: State.Instant?)
    /// The contents are on their way; what is told meanwhile goes on top of them. `isOutdated`: they
    /// were asked for too early, and have to be fetched once more.
    case underWay(changes: [WorkbinChange], isOutdated: Bool)
  }

  /// Whether the server tells of what happens here.
  enum Subscription: Sendable, Equatable {
    case none
    case requested
    case inForce
    /// The last try failed in a way that may pass.
    case retry(at: State.Instant)
  }

  private(set) var fetch = Fetch.none
  private(set) var subscription = Subscription.none

  /// How long a subscription may take to come into force.
  static let subscriptionTimeout = Duration.seconds(1)
  /// How long after a failure it is tried again.
  static let retryDelay = Duration.seconds(30)

  var isIdle: Bool { if case .none = fetch { true } else { false } }

  /// When something is to be tried.
  var deadlines: [State.Instant?] {
    var due: [State.Instant?] = []
    if case .waiting(let at) = fetch { due.append(at) }
    if case .retry(let at) = subscription { due.append(at) }
    return due
  }

  func isFetchDue(at now: State.Instant) -> Bool {
    if case .waiting(let due?) = fetch { due <= now } else { false }
  }

  func isSubscriptionDue(at now: State.Instant) -> Bool {
    if case .retry(let due) = subscription { due <= now } else { false }
  }
}

/// The subscription. An accepted one comes into force with its notification
/// [D:WorkbinSubscribeNotifications]; where that stays away, the contents are fetched all the same.
extension ContentsLoader {
  mutating func requestSubscription() {
    subscription = .requested
    if isIdle { fetch = .waiting(due: nil) }
  }

  mutating func subscriptionAccepted(at now: State.Instant) {
    switch fetch {
    case .waiting: fetch = .waiting(due: now + Self.subscriptionTimeout)
    case .underWay where subscription == .requested:
      // Asked for before anybody would have told of a change.
      outdate()
    case .underWay, .none: break
    }
  }

  mutating func subscriptionFailed(isTransient: Bool, at now: State.Instant) {
    guard subscription == .requested else { return }
    subscription = isTransient ? .retry(at: now + Self.retryDelay) : .none
  }

  mutating func subscriptionChanged(isInForce: Bool) { subscription = isInForce ? .inForce : .none }
}

/// The fetch.
extension ContentsLoader {
  /// Whether the contents are to be asked for. Whoever asks while they are on their way wants to know
  /// how it is now: then they are fetched once more.
  mutating func beginFetch() -> Bool {
    if case .underWay = fetch {
      outdate()
      return false
    }
    fetch = .underWay(changes: [], isOutdated: false)
    return true
  }

  mutating func note(_ change: WorkbinChange) {
    guard case .underWay(let changes, let isOutdated) = fetch else { return }
    fetch = .underWay(changes: changes + [change], isOutdated: isOutdated)
  }

  /// What was told meanwhile, and whether to fetch once more; nil when nobody waits for the contents.
  mutating func endFetch() -> (changes: [WorkbinChange], isOutdated: Bool)? {
    guard case .underWay(let changes, let isOutdated) = fetch else { return nil }
    fetch = .none
    return (changes, isOutdated)
  }

  mutating func retryFetch(at now: State.Instant) { fetch = .waiting(due: now + Self.retryDelay) }

  /// The session in which it was asked for is no more.
  mutating func abandonFetch() { fetch = .none }

  private mutating func outdate() {
    guard case .underWay(let changes, _) = fetch else { return }
    fetch = .underWay(changes: changes, isOutdated: true)
  }
}
