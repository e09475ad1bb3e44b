import JSON

@testable import CometD

/// A session under test, played as a script: each step is one input, and returns the actions as
/// lines, so that a test reads as what is handed in and what comes out.
final class SessionHarness {
  private(set) var session: Session
  private(set) var now = ContinuousClock.now
  /// Exchanges sent and neither answered, failed nor abandoned.
  private(set) var outstanding: [BayeuxRequest] = []
  /// Every exchange ever sent.
  private(set) var sent: [BayeuxRequest] = []
  var jitter = 0.0

  init(topics: [String] = ["/a", "/b"], maxMessageBytes: Int = 8 << 20) {
    session = Session(.init(topics: topics, maxMessageBytes: maxMessageBytes))
  }

  // MARK: Inputs

  func open() -> [String] { handle(.open) }
  func close() -> [String] { handle(.close) }
  func retryNow() -> [String] { handle(.retryNow) }

  /// Answers the outstanding exchange of that kind. `$1`, `$2` … in `json` stand for the ids of
  /// the request's messages.
  func answer(
    _ kind: BayeuxRequest.Kind, _ json: String, status: Int = 200, retryAfter: Duration? = nil
  ) -> [String] {
    guard let request = outstanding.last(where: { $0.kind == kind }) else {
      return ["nothing to answer"]
    }
    return answer(request, json, status: status, retryAfter: retryAfter)
  }

  func answer(
    _ request: BayeuxRequest, _ json: String, status: Int = 200, retryAfter: Duration? = nil
  ) -> [String] {
    outstanding.removeAll { $0.id == request.id }
    var text = json
    for (index, id) in ids(of: request).enumerated().reversed() {
      text = text.replacing("$\(index + 1)", with: id)
    }
    return handle(
      .responseReceived(
        request.id, status: status, body: Array(text.utf8), retryAfter: retryAfter))
  }

  func fail(_ kind: BayeuxRequest.Kind, _ reason: String = "Cut.") -> [String] {
    guard let request = outstanding.last(where: { $0.kind == kind }) else {
      return ["nothing to fail"]
    }
    outstanding.removeAll { $0.id == request.id }
    return handle(.requestFailed(request.id, reason: reason))
  }

  func unreadable(_ id: BayeuxRequest.ID) -> [String] {
    outstanding.removeAll { $0.id == id }
    return handle(.responseUnreadable(id, reason: "Too large."))
  }

  /// Lets time pass without a word to the session.
  func advance(_ duration: Duration) { now += duration }

  /// Lets time pass up to the session's next deadline, and hands it in.
  func deadline() -> [String] {
    guard let next = session.nextDeadline else { return ["no deadline"] }
    now = max(now, next)
    return handle(.deadline)
  }

  /// How long until the session wants to be called.
  var wait: Duration? { session.nextDeadline.map { $0 - now } }

  func handle(_ input: Session.Input) -> [String] {
    session.handle(input, at: now, jitter: jitter).map(describe)
  }

  // MARK: Actions as lines

  private func describe(_ action: Session.Effect) -> String {
    switch action {
    case .send(let request):
      outstanding.append(request)
      sent.append(request)
      return "send " + describe(request)
    case .cancel(let id):
      let kind = outstanding.first { $0.id == id }.map { "\($0.kind)" } ?? "nothing"
      outstanding.removeAll { $0.id == id }
      return "cancel \(kind)"
    case .deliver(let event): return "deliver \(event.channel) \(event.data?.text ?? "nothing")"
    case .statusChanged(let link): return "status " + describe(link)
    case .established(let again, _): return again ? "established again" : "established"
    case .subscriptionRefused(let topic, let reason, let willRetry):
      return "refused \(topic)\(willRetry ? " for now" : ""): \(reason)"
    case .warning(.messageRejected(let text)): return "refused: \(text)"
    case .warning(.serverAdvice(let text)): return "advised: \(text)"
    case .closed: return "closed"
    }
  }

  private func describe(_ request: BayeuxRequest) -> String {
    let messages = Self.messages(of: request)
    let topics = messages.compactMap { $0["subscription"]?.string }
    let ack = messages.first?["ext"]?["ack"].map { ["ack", $0.text] } ?? []
    let hold = messages.first?["advice"]?["timeout"]?.int.map { $0 == 0 ? "now" : "hold \($0)" }
    let details =
      topics + (request.kind == .connect ? ack : []) + [hold].compactMap { $0 }
    return (["\(request.kind)"] + details).joined(separator: " ")
  }

  private func describe(_ link: ConnectionStatus) -> String {
    switch link {
    case .idle: "idle"
    case .opening: "opening"
    case .live: "live"
    case .reconnecting(let attempt, let next, _, let reason):
      "reconnecting \(attempt)\(next.map { " in \($0 - now)" } ?? ""): \(reason)"
    case .stopped(let kind, _): "stopped \(kind)"
    case .closing: "closing"
    case .closed: "closed"
    }
  }

  static func messages(of request: BayeuxRequest) -> [JSONView] {
    (try? Document(parsing: request.body)).map { Array($0.root.elements) } ?? []
  }

  private func ids(of request: BayeuxRequest) -> [String] {
    Self.messages(of: request).map { $0["id"]?.string ?? "" }
  }
}
