import CometD
import Core
import HTTP
import JSON
import WebServices

/// The session's side.
extension NetworkHandler {
  mutating func advanceSession(_ input: Session.Input, at now: ContinuousClock.Instant) {
    for effect in session.handle(input, at: now, jitter: .random(in: 0..<1)) {
      perform(effect, at: now)
    }
  }

  private mutating func perform(_ effect: Session.Effect, at now: ContinuousClock.Instant) {
    switch effect {
    case .send(let request):
      if request.kind == .connect, mailbox.isFull {
        postponedConnect = PostponedConnect(request, at: now)
      } else {
        start(request)
      }
    case .cancel(let id):
      if postponedConnect?.request.id == id { postponedConnect = nil }
      if let transfer = scheduler.cancel(id) { effects.append(.cancel(transfer)) }
    case .deliver(let event):
      guard let data = event.data else { return }
      mailbox.send(
        .notified(Notification(data)), at: now, byteCount: Self.byteCount(of: data))
    case .statusChanged(let status): mailbox.send(.link(LinkStatus(status)), at: now)
    case .established(let again, let refusedTopics):
      mailbox.send(.established(again: again, refusedTopics: refusedTopics), at: now)
    case .subscriptionRefused(let topic, let reason, _):
      mailbox.send(.topicRefused(topic: topic, reason: reason), at: now)
    case .warning(.messageRejected(let reason)):
      mailbox.send(.messageRefused(reason: reason), at: now)
    case .warning(.serverAdvice(let sentence)): mailbox.send(.advised(sentence), at: now)
    case .closed: finishShutdown(at: now)
    }
  }

  private mutating func start(_ request: BayeuxRequest) {
    effects.append(.start(scheduler.register(request.id), httpRequest(for: request)))
  }

  /// The next poll goes when the main thread has taken most of what there is.
  mutating func startPostponedConnect(at now: ContinuousClock.Instant) {
    guard let postponed = postponedConnect, postponed.retryAt <= now else { return }
    postponedConnect = nil
    if mailbox.isFull {
      postponedConnect = PostponedConnect(postponed.request, at: now)
    } else {
      start(postponed.request)
    }
  }

  /// A parsed text takes about three times its bytes, and something by itself.
  private static func byteCount(of data: JSONView) -> Int { 500 + 3 * data.documentByteCount }

  private func httpRequest(for request: BayeuxRequest) -> Request {
    Request(
      .post, address.notificationsURL + request.pathSuffix,
      headers: csrf.headers + [("Content-Type", "application/json;charset=UTF-8")],
      body: request.body, timeout: request.timeout, isIdempotent: request.isIdempotent)
  }

  private mutating func finishShutdown(at now: ContinuousClock.Instant) {
    guard let endSession = shutdown?.endSession else { return }
    guard endSession else { return effects.append(.stop) }
    shutdown = Shutdown(endSession: true, deadline: now + Shutdown.timeout)
    effects.append(
      .start(scheduler.registerEndSession(), httpRequest(for: .endContactCenterSession)))
  }
}

extension Session.Input {
  /// What became of a Bayeux request.
  init(_ request: BayeuxRequest.ID, _ result: Result<Response, TransportError>) {
    switch result {
    case .success(let response):
      self = .responseReceived(
        request, status: response.status, body: response.body,
        retryAfter: Duration(retryAfter: response.headers))
    case .failure(let error) where error.isUnusableResponse:
      self = .responseUnreadable(request, reason: error.description)
    case .failure(let error): self = .requestFailed(request, reason: error.description)
    }
  }
}
