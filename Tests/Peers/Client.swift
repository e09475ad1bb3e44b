import CometD
import HTTP
import JSON

/// The session on a real network thread, and a diary of all that it says.
struct Client {
  let thread: NetworkThread<Listener>
  private var diary: AsyncStream<Entry>.Iterator
  /// What the diary held so far, to show when something doesn't come.
  private(set) var read: [Entry] = []

  init(server url: String, topics: [String]) {
    let (entries, diary) = AsyncStream.makeStream(of: Entry.self)
    thread = NetworkThread(access: ServerAccess()) {
      Listener(server: url, topics: topics, diary: diary)
    }
    self.diary = entries.makeAsyncIterator()
  }

  func tell(_ input: Session.Input) { thread.send(.session(input)) }

  /// Has the server publish `{}`, several times with a running number `n`.
  func publish(_ channel: String, times: Int = 1) {
    thread.send(.publish(channel: channel, times: times))
  }

  /// Has the server forget all its clients.
  func forgetAll() { thread.send(.forgetAll) }

  struct NeverCame: Error, CustomStringConvertible {
    let description: String
  }

  /// Reads on until an entry of that kind; the test's time limit ends the wait.
  @discardableResult
  mutating func until(
    _ wanted: String, _ matches: (Entry) -> Bool
  ) async throws -> [Entry] {
    let before = read.count
    while let entry = await diary.next() {
      read.append(entry)
      if matches(entry) { return Array(read[before...]) }
    }
    throw NeverCame(description: "“\(wanted)” never came. The diary: \(read)")
  }

  @discardableResult
  mutating func until(_ wanted: Entry) async throws -> [Entry] {
    try await until("\(wanted)") { $0 == wanted }
  }
}

/// One thing that the session said.
enum Entry: Sendable, Equatable {
  case event(channel: String, number: Int?)
  case link(Link)
  case established(again: Bool)
  case refused(topic: String, willRetry: Bool)
  case noted
  case closed

  var isReconnecting: Bool {
    if case .link(.reconnecting) = self { true } else { false }
  }
}

/// What a program that uses `Session` has to do on the network thread.
struct Listener: NetworkLogic {
  enum Command: Sendable {
    case session(Session.Input)
    case publish(channel: String, times: Int)
    case forgetAll
  }

  private let server: String
  private var session: Session
  private var exchanges: [RequestID: Exchange.ID] = [:]
  private var controls = 0
  private let diary: AsyncStream<Entry>.Continuation

  init(server: String, topics: [String], diary: AsyncStream<Entry>.Continuation) {
    self.server = server
    self.diary = diary
    session = Session(.init(topics: topics))
  }

  var nextDeadline: ContinuousClock.Instant? { session.nextDeadline }

  mutating func handle(
    _ input: NetworkInput<Command>, at now: ContinuousClock.Instant
  ) -> [NetworkOrder] {
    switch input {
    case .started: return []
    case .deadline: return hand(.deadline, now)
    case .command(.session(let input)): return hand(input, now)
    case .command(.publish(let channel, let times)):
      return [control("publish?channel=\(channel)&times=\(times)")]
    case .command(.forgetAll): return [control("remove")]
    case .finished(let id, let result):
      guard let exchange = exchanges.removeValue(forKey: id) else { return [] }
      switch result {
      case .success(let response):
        return hand(.answered(exchange, status: response.status, body: response.body), now)
      case .failure(let error): return hand(.failed(exchange, reason: "\(error)"), now)
      }
    }
  }

  private mutating func hand(
    _ input: Session.Input, _ now: ContinuousClock.Instant
  ) -> [NetworkOrder] {
    session.handle(input, at: now, jitter: .random(in: 0..<1)).compactMap { carryOut($0) }
  }

  private mutating func carryOut(_ action: Session.Action) -> NetworkOrder? {
    switch action {
    case .send(let exchange):
      let id = RequestID(exchange.id.number)
      exchanges[id] = exchange.id
      return .start(id, post("/bayeux" + exchange.pathSuffix, exchange.body, exchange.timeout))
    case .abandon(let id):
      exchanges[RequestID(id.number)] = nil
      return .cancel(RequestID(id.number))
    case .deliver(let event):
      diary.yield(.event(channel: event.channel, number: event.data?["n"]?.int))
    case .linkChanged(let link): diary.yield(.link(link))
    case .established(let again): diary.yield(.established(again: again))
    case .subscriptionRefused(let topic, _, let willRetry):
      diary.yield(.refused(topic: topic, willRetry: willRetry))
    case .noted: diary.yield(.noted)
    case .closed: diary.yield(.closed)
    }
    return nil
  }

  private mutating func control(_ path: String) -> NetworkOrder {
    controls += 1
    return .start(RequestID(-controls), post("/ctl/" + path, Array("{}".utf8), .seconds(10)))
  }

  private func post(_ path: String, _ body: [UInt8], _ timeout: Duration) -> Request {
    Request(
      .post, server + path, headers: [("Content-Type", "application/json;charset=UTF-8")],
      body: body, timeout: timeout, isRepeatable: true)
  }
}
