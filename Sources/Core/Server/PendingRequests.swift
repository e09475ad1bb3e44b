import WebServices

/// The requests that are under way. One of the parts of `State`.
struct PendingRequests: Sendable {
  struct Pending: Sendable {
    let purpose: RequestPurpose
    let request: APIRequest
    let begunAt: State.Instant
    /// Whether it was refused before for want of a new token.
    fileprivate(set) var isRetry = false
  }

  private var pending: [RequestID: Pending] = [:]
  /// Refused for want of a new token, in the order in which they came back.
  private var awaitingToken: [Pending] = []
  private var lastNumber = 0

  mutating func begin(_ purpose: RequestPurpose, _ request: APIRequest, at now: State.Instant)
    -> RequestID
  {
    begin(Pending(purpose: purpose, request: request, begunAt: now))
  }

  private mutating func begin(_ request: Pending) -> RequestID {
    lastNumber += 1
    let id = RequestID(number: lastNumber)
    pending[id] = request
    return id
  }

  /// A request that has ended; nil for one that nobody waits for.
  mutating func end(_ id: RequestID) -> Pending? { pending.removeValue(forKey: id) }

  /// Whether a list of what is mine is on its way.
  var areFetchingHeld: Bool {
    pending.values.contains { if case .held = $0.purpose { true } else { false } }
  }

  func contains(_ purpose: RequestPurpose) -> Bool {
    pending.values.contains { $0.purpose == purpose }
      || awaitingToken.contains { $0.purpose == purpose }
  }

  /// Keeps a request until there is a token; false when it has been repeated already.
  mutating func awaitToken(_ request: Pending) -> Bool {
    guard !request.isRetry else { return false }
    awaitingToken.append(request)
    return true
  }

  /// Gives up what was asked of a session that is no more, and is asked again in the next one: a
  /// subscription is not in force whatever its answer says, what is read may be older than the gap,
  /// and on a connection that has died unseen the answer is long in failing. Returns those under way.
  mutating func abandonFetches() -> [RequestID] {
    awaitingToken.removeAll(where: \.purpose.isFetch)
    let given = pending.filter { $0.value.purpose.isFetch }.keys.sorted { $0.number < $1.number }
    for id in given { pending[id] = nil }
    return given
  }

  mutating func takeAwaitingToken() -> [Pending] {
    defer { awaitingToken = [] }
    return awaitingToken
  }

  mutating func retry(_ request: Pending) -> RequestID {
    var again = request
    again.isRetry = true
    return begin(again)
  }
}
