import CometD
import HTTP
import JSON

/// The session on a real network thread, and a log of all that it says.
struct RecordingClient {
  /// Where the server is, and how this client behaves there.
  struct Configuration: Sendable {
    /// Where it speaks Bayeux.
    var endpoint: String
    var credentials: Credentials?
    /// How long a request may go without its answer; a connect its hold time longer.
    var requestTimeout = Duration.seconds(10)
  }

  let thread: NetworkThread<SessionNetworkLogic>
  private var incoming: AsyncStream<LogEntry>.Iterator
  /// What the log held so far, to show when something doesn't come.
  private(set) var log: [LogEntry] = []

  init(_ configuration: Configuration, topics: [String]) {
    let (entries, log) = AsyncStream.makeStream(of: LogEntry.self)
    thread = NetworkThread(
      configuration: ClientConfiguration(credentials: configuration.credentials)
    ) {
      SessionNetworkLogic(configuration, topics: topics, log: log)
    }
    self.incoming = entries.makeAsyncIterator()
  }

  init(_ endpoint: String, topics: [String]) {
    self.init(Configuration(endpoint: endpoint), topics: topics)
  }

  func send(_ input: Session.Input) { thread.send(.session(input)) }

  /// Says good-bye and waits for its end.
  mutating func disconnect() async throws {
    send(.close)
    try await waitUntil("the end") { $0.content == .closed }
  }

  struct MissingEntry: Error, CustomStringConvertible {
    let description: String
  }

  /// Reads on until an entry of that kind, which comes last in what it returns; the test's time
  /// limit ends the wait.
  @discardableResult
  mutating func waitUntil(
    _ wanted: String, _ matches: (LogEntry) -> Bool
  ) async throws -> [LogEntry] {
    let before = log.count
    while let entry = await incoming.next() {
      log.append(entry)
      if matches(entry) { return Array(log[before...]) }
    }
    throw MissingEntry(description: "“\(wanted)” never came. The log: \(log.suffix(50))")
  }

  @discardableResult
  mutating func waitUntil(_ wanted: LogEntry.Content) async throws -> [LogEntry] {
    try await waitUntil("\(wanted)") { $0.content == wanted }
  }

  /// Reads on until the link is live; says since when.
  mutating func waitUntilLive() async throws -> ContinuousClock.Instant {
    try await waitUntil("live") { $0.isLive }.last?.at ?? .now
  }

  /// The running numbers of the events on a channel, as they came.
  func events(on wanted: String) -> [Int] {
    log.compactMap { entry in
      if case .event(wanted, let number?, _) = entry.content { number } else { nil }
    }
  }
}
