/// The topics to hold, and how each stands with the server in the present session.
struct Subscriptions: Sendable {
  enum Standing: Sendable, Equatable {
    /// To be asked for, or asked for and not yet answered.
    case wanted
    case confirmed
    case refused(willRetry: Bool)
    /// Not a name that may be sent.
    case unsendable
  }

  private struct Topic: Sendable {
    let name: String
    var standing: Standing
    /// The server has confirmed it at some time, so a refusal is likely to pass.
    var hasWorked = false
  }

  private var topics: [Topic] = []
  var backoff = Backoff()
  /// When to ask again for what is not confirmed.
  var retryAt: ContinuousClock.Instant?

  init(_ names: [String]) {
    var seen: Set<String> = []
    topics = names.filter { seen.insert($0).inserted }.map { name in
      Topic(name: name, standing: ChannelName.isSubscribable(name) ? .wanted : .unsendable)
    }
  }

  var unsendable: [String] {
    topics.filter { $0.standing == .unsendable }.map(\.name)
  }

  /// What the next request has to ask for.
  var toAsk: [String] {
    topics.filter { $0.standing == .wanted || $0.standing == .refused(willRetry: true) }
      .map(\.name)
  }

  /// Every topic has its answer, good or bad.
  var areAnswered: Bool {
    !topics.contains { $0.standing == .wanted }
  }

  /// A new session knows none of them.
  mutating func forget() {
    backoff.reset()
    retryAt = nil
    for index in topics.indices where topics[index].standing != .unsendable {
      topics[index].standing = .wanted
    }
  }

  /// The user asks again, also for what was refused for good.
  mutating func wantRefused() {
    for index in topics.indices where topics[index].standing == .refused(willRetry: false) {
      topics[index].standing = .refused(willRetry: true)
    }
  }

  /// Returns whether it had been refused before in this session: what came meanwhile is lost.
  mutating func confirm(_ name: String) -> Bool {
    guard let index = topics.firstIndex(where: { $0.name == name }) else { return false }
    let before = topics[index].standing
    topics[index].standing = .confirmed
    topics[index].hasWorked = true
    return before == .refused(willRetry: true)
  }

  /// Returns the new standing when the refusal is news.
  mutating func refuse(_ name: String) -> Standing? {
    guard let index = topics.firstIndex(where: { $0.name == name }) else { return nil }
    let before = topics[index].standing
    let now = Standing.refused(willRetry: topics[index].hasWorked)
    topics[index].standing = now
    return before == .wanted ? now : nil
  }
}
