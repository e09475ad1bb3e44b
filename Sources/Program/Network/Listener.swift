import CometD
import Desk
import HTTP
import JSON
import WebServices

/// What runs on the network thread: holds the CometD session, carries the desk's calls to the server,
/// and puts what comes of both into the mailbox.
struct Listener: NetworkLogic {
  /// What the main thread asks for.
  enum Command: Sendable {
    case call(CallID, Call)
    /// Drops a call wholly, whether it waits or is under way.
    case abandon(CallID)
    case openLink
    case retryLink
    /// Says good-bye to the server and stops the thread; ends the contact-centre session last,
    /// because that ends the HTTP session too. [D:EndContactCenterSession]
    case quit(endSession: Bool)
  }

  private let address: ServerAddress
  private let mailbox: Mailbox
  private var session = Session(Session.Configuration(topics: Topic.all))
  private var csrf = CSRFToken()
  private var traffic = Traffic()
  private var leaving: Leaving?

  init(address: ServerAddress, mailbox: Mailbox) {
    (self.address, self.mailbox) = (address, mailbox)
  }

  var nextDeadline: ContinuousClock.Instant? {
    [session.nextDeadline, leaving?.deadline].compactMap { $0 }.min()
  }

  mutating func handle(
    _ input: NetworkInput<Command>, at now: ContinuousClock.Instant
  ) -> [NetworkOrder] {
    var orders: [NetworkOrder] = []
    switch input {
    case .started: break
    case .command(let command): obey(command, at: now, &orders)
    case .finished(let id, let result): finish(id, result, at: now, &orders)
    case .deadline: feed(.deadline, at: now, &orders)
    }
    if let leaving, leaving.deadline <= now { orders.append(.stop) }
    return orders
  }

  private mutating func obey(
    _ command: Command, at now: ContinuousClock.Instant, _ orders: inout [NetworkOrder]
  ) {
    switch command {
    case .call(let id, let call):
      // After the good-bye nothing is begun any more: nobody would hear what came of it.
      guard leaving == nil else { return }
      traffic.enqueue(id, call)
      startCalls(&orders)
    case .abandon(let id):
      if let request = traffic.abandon(id) { orders.append(.cancel(request)) }
      startCalls(&orders)
    case .openLink: feed(.open, at: now, &orders)
    case .retryLink:
      orders.append(.distrustConnections)
      feed(.retryNow, at: now, &orders)
    case .quit(let endSession):
      leaving = Leaving(endSession: endSession, deadline: now + Leaving.patience)
      feed(.close, at: now, &orders)
    }
  }

  private mutating func finish(
    _ id: RequestID, _ result: Result<Response, TransportError>,
    at now: ContinuousClock.Instant, _ orders: inout [NetworkOrder]
  ) {
    if case .success(let response) = result { csrf.renew(from: response.headers) }
    switch traffic.end(id) {
    case .exchange(let exchange):
      feed(Session.Input(exchange, result), at: now, &orders)
    case .call(let call, let sent):
      mailbox.put(.answered(call, Self.answer(to: sent, result)), at: now)
      startCalls(&orders)
    case .farewell: orders.append(.stop)
    case nil: break
    }
  }
}

/// The session's side.
extension Listener {
  private mutating func feed(
    _ input: Session.Input, at now: ContinuousClock.Instant, _ orders: inout [NetworkOrder]
  ) {
    for action in session.handle(input, at: now, jitter: .random(in: 0..<1)) {
      perform(action, at: now, &orders)
    }
  }

  private mutating func perform(
    _ action: Session.Action, at now: ContinuousClock.Instant, _ orders: inout [NetworkOrder]
  ) {
    switch action {
    case .send(let exchange):
      orders.append(.start(traffic.begin(exchange.id), request(for: exchange)))
    case .abandon(let id):
      if let request = traffic.abandon(id) { orders.append(.cancel(request)) }
    case .deliver(let event):
      if let data = event.data { mailbox.put(.notified(Notification(data)), at: now) }
    case .linkChanged(let link): mailbox.put(.link(Desk.Link(link)), at: now)
    case .established(let again): mailbox.put(.established(again: again), at: now)
    case .subscriptionRefused(let topic, let reason, _):
      mailbox.put(.topicRefused(topic: topic, reason: reason), at: now)
    case .noted(.refused(let reason)): mailbox.put(.messageRefused(reason: reason), at: now)
    case .noted(.advised(let sentence)): mailbox.put(.advised(sentence), at: now)
    case .closed: sayFarewell(at: now, &orders)
    }
  }

  private func request(for exchange: Exchange) -> Request {
    Request(
      .post, address.notifications + exchange.pathSuffix,
      headers: csrf.headers + [("Content-Type", "application/json;charset=UTF-8")],
      body: exchange.body, timeout: exchange.timeout, isRepeatable: exchange.isRepeatable)
  }

  private mutating func sayFarewell(
    at now: ContinuousClock.Instant, _ orders: inout [NetworkOrder]
  ) {
    guard let endSession = leaving?.endSession else { return }
    guard endSession else { return orders.append(.stop) }
    leaving = Leaving(endSession: true, deadline: now + Leaving.patience)
    orders.append(.start(traffic.beginFarewell(), request(for: .endContactCenterSession)))
  }
}

/// The desk's calls.
extension Listener {
  private mutating func startCalls(_ orders: inout [NetworkOrder]) {
    while let (id, call) = traffic.next() {
      orders.append(.start(id, request(for: call)))
    }
  }

  private func request(for call: Call) -> Request {
    switch call.method {
    case .get:
      Request(.get, address.url(call), timeout: Self.readTimeout)
    case .post:
      Request(
        .post, address.url(call),
        headers: csrf.headers + [("Content-Type", "application/json")],
        body: call.body?.bytes ?? [], timeout: Self.actionTimeout,
        isRepeatable: call.isRepeatable)
    }
  }

  /// A content answer holds the whole workbin and may be large.
  private static let readTimeout = Duration.seconds(120)
  private static let actionTimeout = Duration.seconds(30)

  private static func answer(
    to call: Call, _ result: Result<Response, TransportError>
  ) -> Result<Answer, CallFailure> {
    switch result {
    case .success(let response):
      do {
        return .success(try Answer(status: response.status, body: response.body))
      } catch {
        return .failure(.refused(error))
      }
    case .failure(let error):
      return .failure(
        .lost(error.description, mayHaveHappened: !call.isRepeatable && error.mayHaveArrived))
    }
  }
}

extension TransportError {
  /// Whether the request may have reached the server, so that an action may have been carried out.
  fileprivate var mayHaveArrived: Bool {
    switch self {
    case .badURL, .unsupportedScheme, .badHeader, .unresolvedHost, .refused, .unreachable,
      .connectionTimedOut, .certificate, .tls,
      .proxy:
      false
    case .timedOut, .answerTooLarge, .cutShort, .redirected, .badEncoding, .other: true
    }
  }
}

extension TransportError {
  /// The answer came and was not taken: to the same request the same will come.
  fileprivate var isAboutTheAnswer: Bool {
    switch self {
    case .answerTooLarge, .badEncoding: true
    default: false
    }
  }
}

/// The end of the program, as far as the server is concerned.
private struct Leaving {
  /// How long each of the two good-byes, to CometD and to the contact centre, may take.
  static let patience = Duration.seconds(2)

  let endSession: Bool
  let deadline: ContinuousClock.Instant
}

extension Session.Input {
  /// What became of an exchange's request.
  fileprivate init(_ exchange: Exchange.ID, _ result: Result<Response, TransportError>) {
    switch result {
    case .success(let response):
      self = .answered(exchange, status: response.status, body: response.body)
    case .failure(let error) where error.isAboutTheAnswer:
      self = .unreadable(exchange, reason: error.description)
    case .failure(let error): self = .failed(exchange, reason: error.description)
    }
  }
}
