import JSON

@testable import CometD

/// A session under test, played as a script: each step is one input, and returns the actions as
/// lines, so that a test reads as what is handed in and what comes out.
final class Script {
  private(set) var session: Session
  private(set) var now = ContinuousClock.now
  /// Exchanges sent and neither answered, failed nor abandoned.
  private(set) var outstanding: [Exchange] = []
  /// Every exchange ever sent.
  private(set) var sent: [Exchange] = []
  var jitter = 0.0

  init(topics: [String] = ["/a", "/b"], longestMessage: Int = 8 << 20) {
    session = Session(.init(topics: topics, longestMessage: longestMessage))
  }

  // MARK: Inputs

  func open() -> [String] { hand(.open) }
  func close() -> [String] { hand(.close) }
  func retryNow() -> [String] { hand(.retryNow) }

  /// Answers the outstanding exchange of that kind. `$1`, `$2` … in `json` stand for the ids of
  /// the request's messages.
  func answer(_ kind: Exchange.Kind, _ json: String, status: Int = 200) -> [String] {
    guard let exchange = outstanding.last(where: { $0.kind == kind }) else {
      return ["nothing to answer"]
    }
    return answer(exchange, json, status: status)
  }

  func answer(_ exchange: Exchange, _ json: String, status: Int = 200) -> [String] {
    outstanding.removeAll { $0.id == exchange.id }
    var text = json
    for (index, id) in ids(of: exchange).enumerated().reversed() {
      text = text.replacing("$\(index + 1)", with: id)
    }
    return hand(.answered(exchange.id, status: status, body: Array(text.utf8)))
  }

  func fail(_ kind: Exchange.Kind, _ reason: String = "Cut.") -> [String] {
    guard let exchange = outstanding.last(where: { $0.kind == kind }) else {
      return ["nothing to fail"]
    }
    outstanding.removeAll { $0.id == exchange.id }
    return hand(.failed(exchange.id, reason: reason))
  }

  func unreadable(_ id: Exchange.ID) -> [String] {
    outstanding.removeAll { $0.id == id }
    return hand(.unreadable(id, reason: "Too large."))
  }

  /// Lets time pass without a word to the session.
  func pass(_ duration: Duration) { now += duration }

  /// Lets time pass up to the session's next deadline, and hands it in.
  func deadline() -> [String] {
    guard let next = session.nextDeadline else { return ["no deadline"] }
    now = max(now, next)
    return hand(.deadline)
  }

  /// How long until the session wants to be called.
  var wait: Duration? { session.nextDeadline.map { $0 - now } }

  func hand(_ input: Session.Input) -> [String] {
    session.handle(input, at: now, jitter: jitter).map(record)
  }

  // MARK: Actions as lines

  private func record(_ action: Session.Action) -> String {
    switch action {
    case .send(let exchange):
      outstanding.append(exchange)
      sent.append(exchange)
      return "send " + words(exchange)
    case .abandon(let id):
      let kind = outstanding.first { $0.id == id }.map { "\($0.kind)" } ?? "nothing"
      outstanding.removeAll { $0.id == id }
      return "abandon \(kind)"
    case .deliver(let event): return "deliver \(event.channel) \(event.data?.text ?? "nothing")"
    case .linkChanged(let link): return "link " + words(link)
    case .established(let again): return again ? "established again" : "established"
    case .subscriptionRefused(let topic, let reason, let willRetry):
      return "refused \(topic)\(willRetry ? " for now" : ""): \(reason)"
    case .noted(.refused(let text)): return "refused: \(text)"
    case .noted(.advised(let text)): return "advised: \(text)"
    case .closed: return "closed"
    }
  }

  private func words(_ exchange: Exchange) -> String {
    let messages = Self.messages(of: exchange)
    let topics = messages.compactMap { $0["subscription"]?.string }
    let ack = messages.first?["ext"]?["ack"].map { ["ack", $0.text] } ?? []
    let asksNow = messages.first?["advice"]?["timeout"]?.int == 0
    let details = topics + (exchange.kind == .connect ? ack : []) + (asksNow ? ["now"] : [])
    return (["\(exchange.kind)"] + details).joined(separator: " ")
  }

  private func words(_ link: Link) -> String {
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

  static func messages(of exchange: Exchange) -> [Value] {
    (try? Document(parsing: exchange.body)).map { Array($0.root.elements) } ?? []
  }

  private func ids(of exchange: Exchange) -> [String] {
    Self.messages(of: exchange).map { $0["id"]?.string ?? "" }
  }
}
