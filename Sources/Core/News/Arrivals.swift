import WebServices

/// What has come into watched workbins while the agent looked elsewhere; of the latest, what they are.
package struct Arrivals: Sendable {
  struct Arrival: Sendable {
    let id: Interaction.ID
    let workbin: WorkbinContents.ID
    /// Untrusted.
    let subject: String?
    let at: State.Instant
  }

  /// The oldest first.
  private(set) var latest: [Arrival] = []
  /// How many have come into each workbin since they were last announced.
  private(set) var unannounced: [WorkbinContents.ID: Int] = [:]
  /// When they are announced together.
  private(set) var due: State.Instant?
  private var announcedAt: State.Instant?

  /// How many are known one by one.
  static let maxCount = 200
  /// How long those that follow the first are gathered.
  static let gatherDelay = Duration.milliseconds(1500)
  /// They are announced at most so often.
  static let minInterval = Duration.seconds(15)

  mutating func add(_ items: [Interaction], in workbin: WorkbinContents.ID, at now: State.Instant) {
    guard !items.isEmpty else { return }
    unannounced[workbin, default: 0] += items.count
    latest += items.prefix(Self.maxCount).map {
      Arrival(
        id: $0.id, workbin: workbin, subject: $0.subject.map { String($0.prefix(200)) }, at: now)
    }
    if latest.count > 2 * Self.maxCount { latest.removeFirst(latest.count - Self.maxCount) }
    if due == nil {
      due = max(now + Self.gatherDelay, announcedAt.map { $0 + Self.minInterval } ?? now)
    }
  }

  mutating func postpone(to later: State.Instant) { due = later }

  /// All that is not announced yet, which then is.
  mutating func takeUnannounced(at now: State.Instant) -> [WorkbinContents.ID: Int] {
    (due, announcedAt) = (nil, now)
    defer { unannounced = [:] }
    return unannounced
  }
}
