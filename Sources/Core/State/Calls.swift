import WebServices

/// What the answer to a call is for.
enum RequestPurpose: Sendable, Equatable {
  case me
  /// A new cookie and CSRF token.
  case renew
  case startSession
  case agentStates
  /// The administrator's names for keys of userData.
  case caseData
  /// The agent's channels and their states.
  case channels
  case setState(AgentState)
  /// The workbins of another holder.
  case team(WorkbinOwner)
  case users
  /// What comes of it is of no interest.
  case unsubscribe
  case listAll
  case listMine
  case subscribe(WorkbinContents.ID)
  case content(WorkbinContents.ID)
  case mine(Medium)
  /// The pull of it that was sent then: an older one's answer must not be taken for it.
  case pull(Interaction.ID, sentAt: State.Instant)
  /// Whether an interaction whose pull had no outcome is mine.
  case whose(Interaction.ID)
  /// Whether it still lies where it was.
  case whether(Interaction.ID)
  case act(ActPurpose)
}

extension RequestPurpose {
  /// Whether it is done again whenever everything is read anew.
  fileprivate var isFetch: Bool {
    switch self {
    case .listAll, .listMine, .team, .subscribe, .content, .mine: true
    default: false
    }
  }
}

/// The calls that are under way.
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

  mutating func begin(_ purpose: RequestPurpose, _ call: APIRequest, at now: State.Instant)
    -> RequestID
  {
    begin(Pending(purpose: purpose, request: call, begunAt: now))
  }

  private mutating func begin(_ call: Pending) -> RequestID {
    lastNumber += 1
    let id = RequestID(number: lastNumber)
    pending[id] = call
    return id
  }

  /// A call that has ended; nil for one that nobody waits for.
  mutating func end(_ id: RequestID) -> Pending? { pending.removeValue(forKey: id) }

  /// Whether a list of what is mine is on its way.
  var isReadingMine: Bool {
    pending.values.contains { if case .mine = $0.purpose { true } else { false } }
  }

  func contains(_ purpose: RequestPurpose) -> Bool {
    pending.values.contains { $0.purpose == purpose }
      || awaitingToken.contains { $0.purpose == purpose }
  }

  /// Keeps a call until there is a token; false when it has been repeated already.
  mutating func awaitToken(_ call: Pending) -> Bool {
    guard !call.isRetry else { return false }
    awaitingToken.append(call)
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

  mutating func `retry`(_ call: Pending) -> RequestID {
    var again = call
    again.isRetry = true
    return begin(again)
  }
}
