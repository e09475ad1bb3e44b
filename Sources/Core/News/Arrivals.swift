import WebServices

/// What has come into watched workbins while the agent looked elsewhere; of the latest, what they are.
package struct Arrivals: Sendable {
  package struct Arrival: Sendable {
    package let id: Interaction.ID
    package let contents: WorkbinContents.ID
    /// Untrusted.
    package let subject: String?
    package let at: State.Instant
  }

  /// The oldest first.
  private(set) var latest: [Arrival] = []
  /// How many have come into each workbin since it was last told.
  private(set) var unannounced: [WorkbinContents.ID: Int] = [:]
  /// When they are told together.
  private(set) var due: State.Instant?
  private var announcedAt: State.Instant?

  /// How many are known one by one.
  static let maxCount = 200
  /// How long those that follow the first are gathered.
  static let gatherDelay = Duration.milliseconds(1500)
  /// They are told at most so often.
  static let minInterval = Duration.seconds(15)

  mutating func add(_ items: [Interaction], in contents: WorkbinContents.ID, at now: State.Instant)
  {
    guard !items.isEmpty else { return }
    unannounced[contents, default: 0] += items.count
    latest += items.prefix(Self.maxCount).map {
      Arrival(
        id: $0.id, contents: contents, subject: $0.subject.map { String($0.prefix(200)) }, at: now)
    }
    if latest.count > 2 * Self.maxCount { latest.removeFirst(latest.count - Self.maxCount) }
    if due == nil {
      due = max(now + Self.gatherDelay, announcedAt.map { $0 + Self.minInterval } ?? now)
    }
  }

  mutating func postpone(to later: State.Instant) { due = later }

  /// All that is untold, which then is told.
  mutating func takeUnannounced(at now: State.Instant) -> [WorkbinContents.ID: Int] {
    (due, announcedAt) = (nil, now)
    defer { unannounced = [:] }
    return unannounced
  }
}

/// Telling what is new without being in the way.
extension State {
  /// What I had in my hands a moment ago is no news to me.
  mutating func noteArrivals(
    _ items: [Interaction], in contents: WorkbinContents.ID, _ now: Instant
  ) {
    arrivals.add(items.filter { !wasHeld($0.id, now) }, in: contents, at: now)
  }

  private func wasHeld(_ id: Interaction.ID, _ now: Instant) -> Bool {
    if isHeld(id) || lastReleased?.id == id { return true }
    return histories[id].last.map { $0.at + .seconds(10) > now } ?? false
  }

  /// Once they have been gathered, and nothing else is being said.
  mutating func tellArrivals(_ context: inout UpdateContext) {
    guard let due = arrivals.due, due <= context.now else { return }
    guard notice == nil, dialog == nil else {
      return arrivals.postpone(
        to: max(notice?.until ?? context.now, context.now + Arrivals.gatherDelay))
    }
    let untold = arrivals.takeUnannounced(at: context.now)
    let counts = workbins.compactMap { contents -> (name: String, count: Int)? in
      let count = min(untold[contents.id] ?? 0, contents.unseen.count)
      return count > 0 ? (contents.name, count) : nil
    }
    if let sentence = Self.words(for: counts) { say(.news, sentence, &context) }
  }

  /// `5 new in billing, 2 in callbacks`
  private static func words(for counts: [(name: String, count: Int)]) -> String? {
    guard let first = counts.first else { return nil }
    let named = counts.dropFirst().prefix(2).map { "\($0.count) in \($0.name.prefix(40))" }
    let rest = counts.dropFirst(3).reduce(0) { $0 + $1.count }
    let parts =
      ["\(first.count) new in \(first.name.prefix(40))"] + named
      + (rest > 0 ? ["\(rest) elsewhere"] : [])
    return parts.joined(separator: ", ")
  }

  /// How many interactions have come in where the agent has not looked since.
  package var unseenCount: Int { workbins.reduce(0) { $0 + $1.unseen.count } }

  /// What the window is called: counts alone, since titles travel further than the screen.
  package var windowTitle: String {
    let counts = [(invitationCount, "invited"), (unseenCount, "new")].filter { $0.0 > 0 }
    guard !counts.isEmpty else { return "workbin" }
    return "workbin: " + counts.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
  }
}
