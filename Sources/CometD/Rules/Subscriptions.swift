import Time

/// The topics to hold, and how each stands with the server in the present session.
struct Subscriptions: Sendable {
  enum Status: Sendable, Equatable {
    /// To be asked for, or asked for and not yet answered.
    case pending
    case confirmed
    case refused(willRetry: Bool)
    /// Not a name that may be sent.
    case invalid
  }

  private struct Topic: Sendable {
    let name: String
    var status: Status
    /// The server has confirmed it at some time, so a refusal is likely to pass.
    var wasConfirmed = false
  }

  private var topics: [Topic] = []
  var backoff = Backoff()
  /// When to ask again for what is not confirmed.
  var retryAt: ContinuousClock.Instant?

  init(_ names: [String]) {
    var seen: Set<String> = []
    topics = names.filter { seen.insert($0).inserted }.map { name in
      Topic(name: name, status: ChannelName.isSubscribable(name) ? .pending : .invalid)
    }
  }

  var invalidTopics: [String] {
    topics.filter { $0.status == .invalid }.map(\.name)
  }

  /// What the next request has to ask for.
  var topicsToRequest: [String] {
    topics.filter { $0.status == .pending || $0.status == .refused(willRetry: true) }
      .map(\.name)
  }

  var refusedTopics: [String] {
    topics.filter { if case .refused = $0.status { true } else { false } }.map(\.name)
  }

  /// Every topic has its answer, good or bad.
  var hasAllReplies: Bool {
    !topics.contains { $0.status == .pending }
  }

  /// A new session knows none of them.
  mutating func reset() {
    backoff.reset()
    retryAt = nil
    for index in topics.indices where topics[index].status != .invalid {
      topics[index].status = .pending
    }
  }

  /// The user asks again, also for what was refused for good.
  mutating func retryRefused() {
    for index in topics.indices where topics[index].status == .refused(willRetry: false) {
      topics[index].status = .refused(willRetry: true)
    }
  }

  /// Returns whether it had been refused before in this session: what came meanwhile is lost.
  mutating func confirm(_ name: String) -> Bool {
    guard let index = topics.firstIndex(where: { $0.name == name }) else { return false }
    let previous = topics[index].status
    topics[index].status = .confirmed
    topics[index].wasConfirmed = true
    return previous == .refused(willRetry: true)
  }

  /// Returns the new standing when the refusal is news.
  mutating func refuse(_ name: String) -> Status? {
    guard let index = topics.firstIndex(where: { $0.name == name }) else { return nil }
    let previous = topics[index].status
    let now = Status.refused(willRetry: topics[index].wasConfirmed)
    topics[index].status = now
    return previous == .pending ? now : nil
  }
}
