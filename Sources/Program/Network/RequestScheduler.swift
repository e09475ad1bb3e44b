import CometD
import Core
import HTTP
import WebServices

/// Which transfer belongs to what, and which requests still wait for their turn.
struct RequestScheduler {
  enum RequestOrigin {
    case bayeux(BayeuxRequest.ID)
    case api(RequestID, APIRequest)
    /// The end of the contact-centre session.
    case endSession
  }

  /// Reads and subscriptions go a few at a time, so that a hundred workbins do not fall on the server
  /// at once; actions never wait behind them, and what is mine is asked before what lies in workbins.
  private static let maxConcurrentFetches = 3

  private var origins: [TransferID: RequestOrigin] = [:]
  private var urgentFetches: [(RequestID, APIRequest)] = []
  private var fetches: [(RequestID, APIRequest)] = []
  private var actions: [(RequestID, APIRequest)] = []
  private var activeFetches = 0
  private var pace = RequestPace()
  /// Until when reads wait, because what they bring may have to be read once more in a moment.
  private var holdEnd: ContinuousClock.Instant?
  private var lastNumber = 0

  mutating func enqueue(_ id: RequestID, _ request: APIRequest) {
    switch request.method {
    case .post where !request.isIdempotent: actions.append((id, request))
    case .get where request.isAboutMe: urgentFetches.append((id, request))
    case .get, .post: fetches.append((id, request))
    }
  }

  /// The next request that may begin now.
  mutating func next(at now: ContinuousClock.Instant) -> (TransferID, APIRequest)? {
    let next: (RequestID, APIRequest)
    if !actions.isEmpty {
      next = actions.removeFirst()
    } else if hasFetchToBegin, nextFetch(at: now) == nil {
      activeFetches += 1
      pace.sent(at: now)
      next = urgentFetches.isEmpty ? fetches.removeFirst() : urgentFetches.removeFirst()
    } else {
      return nil
    }
    return (register(.api(next.0, next.1)), next.1)
  }

  private var hasFetchToBegin: Bool {
    activeFetches < Self.maxConcurrentFetches && !(urgentFetches.isEmpty && fetches.isEmpty)
  }

  /// When `next` has something again though nothing else has happened.
  func deadline(at now: ContinuousClock.Instant) -> ContinuousClock.Instant? {
    hasFetchToBegin ? nextFetch(at: now) ?? now : nil
  }

  private func nextFetch(at now: ContinuousClock.Instant) -> ContinuousClock.Instant? {
    if let holdEnd, holdEnd > now { return holdEnd }
    return pace.next(at: now)
  }

  /// The link is about to be proved, and may have lost what was told: then everything will be read anew,
  /// and what waits is given up. Reads wait for that, but not long.
  mutating func holdFetches(at now: ContinuousClock.Instant) {
    holdEnd = now + .seconds(2)
  }

  mutating func releaseFetches() { holdEnd = nil }

  /// The server wants fewer requests: what was refused for that is asked again later, and nobody is told.
  /// False for an action, which the agent should hear of.
  mutating func refused(
    _ id: RequestID, _ request: APIRequest, retryAfter: Duration?, jitter: Double,
    at now: ContinuousClock.Instant
  ) -> Bool {
    pace.refused(retryAfter: retryAfter, jitter: jitter, at: now)
    guard request.isIdempotent else { return false }
    if request.isAboutMe {
      urgentFetches.insert((id, request), at: 0)
    } else {
      fetches.insert((id, request), at: 0)
    }
    return true
  }

  mutating func succeeded() { pace.succeeded() }

  mutating func register(_ request: BayeuxRequest.ID) -> TransferID { register(.bayeux(request)) }

  mutating func registerEndSession() -> TransferID { register(.endSession) }

  /// What an ended transfer was about; nil for one that was abandoned.
  mutating func finish(_ id: TransferID) -> RequestOrigin? {
    let origin = origins.removeValue(forKey: id)
    if case .api(_, let request)? = origin, request.isIdempotent { activeFetches -= 1 }
    return origin
  }

  mutating func cancel(_ request: BayeuxRequest.ID) -> TransferID? {
    let transfer = origins.first {
      if case .bayeux(request) = $0.value { true } else { false }
    }?.key
    if let transfer { origins[transfer] = nil }
    return transfer
  }

  /// The transfer of a request that was under way; one that waited for its turn is simply gone.
  mutating func cancel(_ request: RequestID) -> TransferID? {
    urgentFetches.removeAll { $0.0 == request }
    fetches.removeAll { $0.0 == request }
    actions.removeAll { $0.0 == request }
    let transfer = origins.first {
      if case .api(request, _) = $0.value { true } else { false }
    }?.key
    if let transfer { _ = finish(transfer) }
    return transfer
  }

  private mutating func register(_ origin: RequestOrigin) -> TransferID {
    lastNumber += 1
    let id = TransferID(lastNumber)
    origins[id] = origin
    return id
  }
}
