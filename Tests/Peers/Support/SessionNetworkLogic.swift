import CometD
import HTTP
import JSON

/// What a program that uses `Session` has to do on the network thread.
struct SessionNetworkLogic: NetworkLogic {
  enum Command: Sendable {
    case session(Session.Input)
    /// A request of the test's own, beside the session.
    case post(String)
  }

  private let configuration: RecordingClient.Configuration
  private var session: Session
  private var requests: [TransferID: BayeuxRequest.ID] = [:]
  private var postCount = 0
  private let log: AsyncStream<LogEntry>.Continuation

  init(
    _ configuration: RecordingClient.Configuration, topics: [String],
    log: AsyncStream<LogEntry>.Continuation
  ) {
    self.configuration = configuration
    self.log = log
    session = Session(.init(topics: topics, requestTimeout: configuration.requestTimeout))
  }

  var nextDeadline: ContinuousClock.Instant? { session.nextDeadline }

  mutating func handle(
    _ input: NetworkInput<Command>, at now: ContinuousClock.Instant
  ) -> [NetworkEffect] {
    switch input {
    case .started: return []
    case .deadline: return handle(.deadline, now)
    case .command(.session(let input)): return handle(input, now)
    case .command(.post(let url)):
      postCount += 1
      return [.start(TransferID(-postCount), post(url, Array("{}".utf8), .seconds(10), false))]
    case .finished(let id, let result):
      guard let request = requests.removeValue(forKey: id) else { return [] }
      switch result {
      case .success(let response):
        return handle(.responseReceived(request, status: response.status, body: response.body), now)
      case .failure(let error): return handle(.requestFailed(request, reason: "\(error)"), now)
      }
    }
  }

  private mutating func handle(
    _ input: Session.Input, _ now: ContinuousClock.Instant
  ) -> [NetworkEffect] {
    session.handle(input, at: now, jitter: .random(in: 0..<1)).compactMap { perform($0, now) }
  }

  private mutating func perform(
    _ action: Session.Effect, _ now: ContinuousClock.Instant
  ) -> NetworkEffect? {
    switch action {
    case .send(let request):
      let id = TransferID(request.id.number)
      requests[id] = request.id
      let url = configuration.endpoint + request.pathSuffix
      return .start(id, post(url, request.body, request.timeout, request.isIdempotent))
    case .cancel(let id):
      requests[TransferID(id.number)] = nil
      return .cancel(TransferID(id.number))
    case .deliver(let event): record(LogEntry.Content(event), now)
    case .statusChanged(let link): record(.status(link), now)
    case .established(let again, _): record(.established(again: again), now)
    case .subscriptionRefused(let topic, _, let willRetry):
      record(.refused(topic: topic, willRetry: willRetry), now)
    case .warning: record(.noted, now)
    case .closed: record(.closed, now)
    }
    return nil
  }

  private func record(_ said: LogEntry.Content, _ now: ContinuousClock.Instant) {
    log.yield(LogEntry(content: said, at: now))
  }

  private func post(
    _ url: String, _ body: [UInt8], _ timeout: Duration, _ isIdempotent: Bool
  ) -> Request {
    Request(
      .post, url, headers: [("Content-Type", "application/json;charset=UTF-8")],
      body: body, timeout: timeout, isIdempotent: isIdempotent)
  }
}

extension LogEntry.Content {
  fileprivate init(_ event: Session.Event) {
    self = .event(
      channel: event.channel, number: event.data?["n"]?.int,
      size: event.data?["text"]?.string?.utf8.count ?? 0)
  }
}
