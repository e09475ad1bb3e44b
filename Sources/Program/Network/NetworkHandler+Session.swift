import CometD
import Core
import HTTP
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
      effects.append(.start(scheduler.register(request.id), httpRequest(for: request)))
    case .cancel(let id):
      if let transfer = scheduler.cancel(id) { effects.append(.cancel(transfer)) }
    case .deliver(let event):
      if let data = event.data { mailbox.send(.notified(Notification(data)), at: now) }
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
