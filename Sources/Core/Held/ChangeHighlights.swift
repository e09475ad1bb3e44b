/// What has changed so lately that it is marked: the marks fade by themselves.
package struct ChangeHighlights: Sendable {
  private typealias Times = [String: State.Instant]

  /// How long a change stays marked.
  package static let duration = Duration.seconds(3)

  private var keys: Times = [:]
  private var gained: Times = [:]
  private var lost: Times = [:]

  mutating func userData(_ keys: [String], at now: State.Instant) {
    for key in keys { self.keys[key] = now }
  }

  /// What is lost soon after it came is lost, and the other way round.
  mutating func capabilities(gained: [String], lost: [String], at now: State.Instant) {
    for name in gained { (self.gained[name], self.lost[name]) = (now, nil) }
    for name in lost { (self.gained[name], self.lost[name]) = (nil, now) }
  }

  /// The keys of userData that changed.
  package func keys(at now: State.Instant) -> Set<String> { Self.fresh(keys, now) }

  package func gained(at now: State.Instant) -> Set<String> { Self.fresh(gained, now) }

  /// In the order of their names: nobody lists them any more.
  package func lost(at now: State.Instant) -> [String] { Self.fresh(lost, now).sorted() }

  /// When the next one fades; nil when there are none, so that nobody wakes up for nothing.
  var nextExpiry: State.Instant? {
    [keys, gained, lost].compactMap { $0.values.min() }.min().map { $0 + Self.duration }
  }

  mutating func expire(_ now: State.Instant) {
    guard let nextExpiry, nextExpiry <= now else { return }
    let isFresh = { (mark: Times.Element) in mark.value + Self.duration > now }
    (keys, gained, lost) = (keys.filter(isFresh), gained.filter(isFresh), lost.filter(isFresh))
  }

  private static func fresh(_ times: Times, _ now: State.Instant) -> Set<String> {
    times.isEmpty ? [] : Set(times.filter { $0.value + duration > now }.keys)
  }
}
