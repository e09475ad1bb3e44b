import WebServices

/// What the answer to a call is for.
enum Purpose: Sendable, Equatable {
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
  case team(Holder)
  case users
  /// What comes of it is of no interest.
  case unsubscribe
  case listAll
  case listMine
  case subscribe(Shelf.ID)
  case content(Shelf.ID)
  case mine(Medium)
  /// The pull of it that was sent then: an older one's answer must not be taken for it.
  case pull(Interaction.ID, sentAt: State.Instant)
  /// Whether an interaction whose pull had no outcome is mine.
  case whose(Interaction.ID)
  /// Whether it still lies where it was.
  case whether(Interaction.ID)
  case act(ActPurpose)
}

extension Purpose {
  /// Whether it is done again whenever everything is read anew.
  fileprivate var isReading: Bool {
    switch self {
    case .listAll, .listMine, .team, .subscribe, .content, .mine: true
    default: false
    }
  }
}

/// The calls that are under way.
struct Calls: Sendable {
  struct UnderWay: Sendable {
    let purpose: Purpose
    let call: Call
    let begunAt: State.Instant
    /// Whether it was refused before for want of a new token.
    fileprivate(set) var isRepeat = false
  }

  private var underWay: [CallID: UnderWay] = [:]
  /// Refused for want of a new token, in the order in which they came back.
  private var awaitingToken: [UnderWay] = []
  private var last = 0

  mutating func begin(_ purpose: Purpose, _ call: Call, at now: State.Instant) -> CallID {
    begin(UnderWay(purpose: purpose, call: call, begunAt: now))
  }

  private mutating func begin(_ call: UnderWay) -> CallID {
    last += 1
    let id = CallID(number: last)
    underWay[id] = call
    return id
  }

  /// A call that has ended; nil for one that nobody waits for.
  mutating func end(_ id: CallID) -> UnderWay? { underWay.removeValue(forKey: id) }

  /// Whether a list of what is mine is on its way.
  var isReadingMine: Bool {
    underWay.values.contains { if case .mine = $0.purpose { true } else { false } }
  }

  func contains(_ purpose: Purpose) -> Bool {
    underWay.values.contains { $0.purpose == purpose }
      || awaitingToken.contains { $0.purpose == purpose }
  }

  /// Keeps a call until there is a token; false when it has been repeated already.
  mutating func awaitToken(_ call: UnderWay) -> Bool {
    guard !call.isRepeat else { return false }
    awaitingToken.append(call)
    return true
  }

  /// Gives up what was asked of a session that is no more, and is asked again in the next one: a
  /// subscription is not in force whatever its answer says, what is read may be older than the gap,
  /// and on a connection that has died unseen the answer is long in failing. Returns those under way.
  mutating func giveUpReading() -> [CallID] {
    awaitingToken.removeAll(where: \.purpose.isReading)
    let given = underWay.filter { $0.value.purpose.isReading }.keys.sorted { $0.number < $1.number }
    for id in given { underWay[id] = nil }
    return given
  }

  mutating func takeAwaitingToken() -> [UnderWay] {
    defer { awaitingToken = [] }
    return awaitingToken
  }

  mutating func `repeat`(_ call: UnderWay) -> CallID {
    var again = call
    again.isRepeat = true
    return begin(again)
  }
}
