import CometD
import HTTP
import JSON

/// The session on a real network thread, and a diary of all that it says.
struct Client {
  /// Where the server is, and how this client behaves there.
  struct Setting: Sendable {
    /// Where it speaks Bayeux.
    var endpoint: String
    var credentials: Credentials?
    /// How long a request may go without its answer; a connect its hold time longer.
    var patience = Duration.seconds(10)
  }

  let thread: NetworkThread<Listener>
  private var diary: AsyncStream<Entry>.Iterator
  /// What the diary held so far, to show when something doesn't come.
  private(set) var read: [Entry] = []

  init(_ setting: Setting, topics: [String]) {
    let (entries, diary) = AsyncStream.makeStream(of: Entry.self)
    thread = NetworkThread(access: ServerAccess(credentials: setting.credentials)) {
      Listener(setting, topics: topics, diary: diary)
    }
    self.diary = entries.makeAsyncIterator()
  }

  init(_ endpoint: String, topics: [String]) {
    self.init(Setting(endpoint: endpoint), topics: topics)
  }

  func tell(_ input: Session.Input) { thread.send(.session(input)) }

  /// Says good-bye and waits for its end.
  mutating func leave() async throws {
    tell(.close)
    try await until("the end") { $0.said == .closed }
  }

  struct NeverCame: Error, CustomStringConvertible {
    let description: String
  }

  /// Reads on until an entry of that kind, which comes last in what it returns; the test's time
  /// limit ends the wait.
  @discardableResult
  mutating func until(
    _ wanted: String, _ matches: (Entry) -> Bool
  ) async throws -> [Entry] {
    let before = read.count
    while let entry = await diary.next() {
      read.append(entry)
      if matches(entry) { return Array(read[before...]) }
    }
    throw NeverCame(description: "“\(wanted)” never came. The diary: \(read.suffix(50))")
  }

  @discardableResult
  mutating func until(_ wanted: Entry.Saying) async throws -> [Entry] {
    try await until("\(wanted)") { $0.said == wanted }
  }

  /// Reads on until the link is live; says since when.
  mutating func untilLive() async throws -> ContinuousClock.Instant {
    try await until("live") { $0.isLive }.last?.at ?? .now
  }

  /// The running numbers of the events on a channel, as they came.
  func events(on wanted: String) -> [Int] {
    read.compactMap { entry in
      if case .event(wanted, let number?, _) = entry.said { number } else { nil }
    }
  }
}

/// One thing that the session said, and when.
struct Entry: Sendable {
  enum Saying: Sendable, Equatable {
    /// `size` is that of the event's text, in bytes.
    case event(channel: String, number: Int?, size: Int)
    case link(Link)
    case established(again: Bool)
    case refused(topic: String, willRetry: Bool)
    case noted
    case closed
  }

  let said: Saying
  let at: ContinuousClock.Instant

  func isEvent(_ wanted: Int?, on channel: String) -> Bool {
    if case .event(channel, let number, _) = said { number == wanted } else { false }
  }

  /// Of an event's text, in bytes.
  var size: Int {
    if case .event(_, _, let size) = said { size } else { 0 }
  }

  var isLive: Bool {
    if case .link(.live) = said { true } else { false }
  }

  var isReconnecting: Bool {
    if case .link(.reconnecting) = said { true } else { false }
  }

  /// How far away the next try was when it was announced, if this is such an announcement.
  var wait: Duration { nextTry.map { $0 - at } ?? .zero }

  /// When it was announced for.
  var nextTry: ContinuousClock.Instant? {
    if case .link(.reconnecting(_, let next, _, _)) = said { next } else { nil }
  }
}
