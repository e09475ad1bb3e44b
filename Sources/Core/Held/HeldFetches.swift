import WebServices

/// How far the lists of what is mine have been fetched, one for each medium.
struct HeldFetches: Sendable {
  /// How far the interactions of one medium that are mine are known.
  struct Fetch: Sendable {
    /// All are known, as far as one can know.
    fileprivate(set) var isKnown = false
    /// This agent may not see any. That does not pass by itself: it is asked again with all else.
    fileprivate(set) var isForbidden = false
    /// There was a time without a link since they were fetched.
    fileprivate(set) var isMissed = false
    /// A list is on its way that was asked for too early.
    fileprivate(set) var isOutdated = false
    /// After a failure, when they are fetched again by itself.
    fileprivate(set) var retryAt: State.Instant?
  }

  private var byMedium: [Medium: Fetch] = [:]
  /// When each interaction was last told of, while lists are on their way.
  private var notifiedAt: [Interaction.ID: State.Instant] = [:]

  /// How long after a failure a list is fetched again.
  private static let retryDelay = Duration.seconds(30)

  subscript(medium: Medium) -> Fetch { byMedium[medium] ?? Fetch() }

  /// Whether all that is mine is known, or can't be.
  var areSettled: Bool { Medium.held.allSatisfy { self[$0].isKnown || self[$0].isForbidden } }

  /// Whether what is mine may have changed unseen since it was fetched.
  var areMissed: Bool { byMedium.values.contains(where: \.isMissed) }

  var retries: [State.Instant?] { byMedium.values.map(\.retryAt) }

  /// Those to be fetched again by itself now.
  func due(at now: State.Instant) -> [Medium] {
    Medium.held.filter { self[$0].retryAt.map { $0 <= now } ?? false }
  }

  func lastNotified(_ id: Interaction.ID) -> State.Instant? { notifiedAt[id] }

  /// Something was told of an interaction: that is newer than the lists on their way.
  mutating func notified(_ id: Interaction.ID, at now: State.Instant) { notifiedAt[id] = now }

  /// No list is on its way any more.
  mutating func ended() { if !notifiedAt.isEmpty { notifiedAt = [:] } }

  /// Whether a list is to be asked for; where one is on its way, it is asked for again after that.
  mutating func begin(_ medium: Medium, isUnderWay: Bool, afterGap: Bool) -> Bool {
    var fetch = self[medium]
    if afterGap { fetch.isMissed = true }
    fetch.isOutdated = isUnderWay
    if !isUnderWay { fetch.retryAt = nil }
    byMedium[medium] = fetch
    return !isUnderWay
  }

  mutating func succeeded(_ medium: Medium) {
    var fetch = self[medium]
    (fetch.isKnown, fetch.isForbidden) = (true, false)
    if !fetch.isOutdated { fetch.isMissed = false }
    byMedium[medium] = fetch
  }

  /// No such collection on this server, so nothing of that medium can be mine.
  mutating func isUnsupported(_ medium: Medium) { byMedium[medium] = Fetch(isKnown: true) }

  /// Whether that is news.
  mutating func forbidden(_ medium: Medium) -> Bool {
    let wasForbidden = self[medium].isForbidden
    byMedium[medium] = Fetch(isForbidden: true)
    return !wasForbidden
  }

  mutating func failed(_ medium: Medium, at now: State.Instant) {
    byMedium[medium, default: Fetch()].isKnown = false
    byMedium[medium]?.retryAt = now + Self.retryDelay
  }
}
