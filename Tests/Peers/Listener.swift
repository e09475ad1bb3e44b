import CometD
import HTTP
import JSON

/// What a program that uses `Session` has to do on the network thread.
struct Listener: NetworkLogic {
  enum Command: Sendable {
    case session(Session.Input)
    /// A request of the test's own, beside the session.
    case post(String)
  }

  private let setting: Client.Setting
  private var session: Session
  private var exchanges: [RequestID: Exchange.ID] = [:]
  private var posts = 0
  private let diary: AsyncStream<Entry>.Continuation

  init(
    _ setting: Client.Setting, topics: [String], diary: AsyncStream<Entry>.Continuation
  ) {
    self.setting = setting
    self.diary = diary
    session = Session(.init(topics: topics, requestTimeout: setting.patience))
  }

  var nextDeadline: ContinuousClock.Instant? { session.nextDeadline }

  mutating func handle(
    _ input: NetworkInput<Command>, at now: ContinuousClock.Instant
  ) -> [NetworkOrder] {
    switch input {
    case .started: return []
    case .deadline: return hand(.deadline, now)
    case .command(.session(let input)): return hand(input, now)
    case .command(.post(let url)):
      posts += 1
      return [.start(RequestID(-posts), post(url, Array("{}".utf8), .seconds(10), false))]
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
    session.handle(input, at: now, jitter: .random(in: 0..<1)).compactMap { carryOut($0, now) }
  }

  private mutating func carryOut(
    _ action: Session.Action, _ now: ContinuousClock.Instant
  ) -> NetworkOrder? {
    switch action {
    case .send(let exchange):
      let id = RequestID(exchange.id.number)
      exchanges[id] = exchange.id
      let url = setting.endpoint + exchange.pathSuffix
      return .start(id, post(url, exchange.body, exchange.timeout, exchange.isRepeatable))
    case .abandon(let id):
      exchanges[RequestID(id.number)] = nil
      return .cancel(RequestID(id.number))
    case .deliver(let event): note(Entry.Saying(event), now)
    case .linkChanged(let link): note(.link(link), now)
    case .established(let again): note(.established(again: again), now)
    case .subscriptionRefused(let topic, _, let willRetry):
      note(.refused(topic: topic, willRetry: willRetry), now)
    case .noted: note(.noted, now)
    case .closed: note(.closed, now)
    }
    return nil
  }

  private func note(_ said: Entry.Saying, _ now: ContinuousClock.Instant) {
    diary.yield(Entry(said: said, at: now))
  }

  private func post(
    _ url: String, _ body: [UInt8], _ timeout: Duration, _ isRepeatable: Bool
  ) -> Request {
    Request(
      .post, url, headers: [("Content-Type", "application/json;charset=UTF-8")],
      body: body, timeout: timeout, isRepeatable: isRepeatable)
  }
}

extension Entry.Saying {
  fileprivate init(_ event: Session.Event) {
    self = .event(
      channel: event.channel, number: event.data?["n"]?.int,
      size: event.data?["text"]?.string?.utf8.count ?? 0)
  }
}
