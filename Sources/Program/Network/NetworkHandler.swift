import CometD
import Core
import HTTP
import JSON
import WebServices

/// What runs on the network thread: holds the CometD session, sends requests to the server,
/// and puts what comes of both into the mailbox.
struct NetworkHandler: NetworkLogic {
  /// What the main thread asks for.
  enum Command: Sendable {
    case send(RequestID, APIRequest)
    /// Drops a request wholly, whether it waits or is under way.
    case cancel(RequestID)
    case openLink
    case retryLink
    /// Says good-bye to the server and stops the thread; ends the contact-centre session last,
    /// because that ends the HTTP session too. [D:EndContactCenterSession]
    case quit(endSession: Bool)
  }

  private let address: ServerAddress
  private let mailbox: Mailbox
  private var session = Session(Session.Configuration(topics: BayeuxTopic.all))
  private var csrf = CSRFToken()
  private var scheduler = RequestScheduler()
  private var shutdown: Shutdown?

  init(address: ServerAddress, mailbox: Mailbox) {
    (self.address, self.mailbox) = (address, mailbox)
  }

  var nextDeadline: ContinuousClock.Instant? {
    [session.nextDeadline, shutdown?.deadline].compactMap { $0 }.min()
  }

  mutating func handle(
    _ input: NetworkInput<Command>, at now: ContinuousClock.Instant
  ) -> [NetworkEffect] {
    var effects: [NetworkEffect] = []
    switch input {
    case .started: break
    case .command(let command): execute(command, at: now, &effects)
    case .finished(let id, let result): transferFinished(id, result, at: now, &effects)
    case .deadline: advanceSession(.deadline, at: now, &effects)
    }
    if let shutdown, shutdown.deadline <= now { effects.append(.stop) }
    return effects
  }

  private mutating func execute(
    _ command: Command, at now: ContinuousClock.Instant, _ effects: inout [NetworkEffect]
  ) {
    switch command {
    case .send(let id, let request):
      // After the good-bye nothing is begun any more: nobody would hear what came of it.
      guard shutdown == nil else { return }
      scheduler.enqueue(id, request)
      startRequests(&effects)
    case .cancel(let id):
      if let transfer = scheduler.cancel(id) { effects.append(.cancel(transfer)) }
      startRequests(&effects)
    case .openLink: advanceSession(.open, at: now, &effects)
    case .retryLink:
      effects.append(.requireFreshConnections)
      advanceSession(.retryNow, at: now, &effects)
    case .quit(let endSession):
      shutdown = Shutdown(endSession: endSession, deadline: now + Shutdown.timeout)
      advanceSession(.close, at: now, &effects)
    }
  }

  private mutating func transferFinished(
    _ id: TransferID, _ result: Result<Response, TransportError>,
    at now: ContinuousClock.Instant, _ effects: inout [NetworkEffect]
  ) {
    if case .success(let response) = result { csrf.renew(from: response.headers) }
    switch scheduler.finish(id) {
    case .bayeux(let request):
      advanceSession(Session.Input(request, result), at: now, &effects)
    case .api(let id, let request):
      mailbox.send(.received(id, Self.apiResult(of: request, result)), at: now)
      startRequests(&effects)
    case .endSession: effects.append(.stop)
    case nil: break
    }
  }
}

/// The session's side.
extension NetworkHandler {
  private mutating func advanceSession(
    _ input: Session.Input, at now: ContinuousClock.Instant, _ effects: inout [NetworkEffect]
  ) {
    for effect in session.handle(input, at: now, jitter: .random(in: 0..<1)) {
      perform(effect, at: now, &effects)
    }
  }

  private mutating func perform(
    _ effect: Session.Effect, at now: ContinuousClock.Instant, _ effects: inout [NetworkEffect]
  ) {
    switch effect {
    case .send(let request):
      effects.append(.start(scheduler.register(request.id), httpRequest(for: request)))
    case .cancel(let id):
      if let transfer = scheduler.cancel(id) { effects.append(.cancel(transfer)) }
    case .deliver(let event):
      if let data = event.data { mailbox.send(.notified(Notification(data)), at: now) }
    case .statusChanged(let status): mailbox.send(.link(LinkStatus(status)), at: now)
    case .established(let again): mailbox.send(.established(again: again), at: now)
    case .subscriptionRefused(let topic, let reason, _):
      mailbox.send(.topicRefused(topic: topic, reason: reason), at: now)
    case .warning(.messageRejected(let reason)):
      mailbox.send(.messageRefused(reason: reason), at: now)
    case .warning(.serverAdvice(let sentence)): mailbox.send(.advised(sentence), at: now)
    case .closed: finishShutdown(at: now, &effects)
    }
  }

  private func httpRequest(for request: BayeuxRequest) -> Request {
    Request(
      .post, address.notificationsURL + request.pathSuffix,
      headers: csrf.headers + [("Content-Type", "application/json;charset=UTF-8")],
      body: request.body, timeout: request.timeout, isIdempotent: request.isIdempotent)
  }

  private mutating func finishShutdown(
    at now: ContinuousClock.Instant, _ effects: inout [NetworkEffect]
  ) {
    guard let endSession = shutdown?.endSession else { return }
    guard endSession else { return effects.append(.stop) }
    shutdown = Shutdown(endSession: true, deadline: now + Shutdown.timeout)
    effects.append(
      .start(scheduler.registerEndSession(), httpRequest(for: .endContactCenterSession)))
  }
}

/// The requests to the API.
extension NetworkHandler {
  private mutating func startRequests(_ effects: inout [NetworkEffect]) {
    while let (id, request) = scheduler.next() {
      effects.append(.start(id, httpRequest(for: request)))
    }
  }

  private func httpRequest(for request: APIRequest) -> Request {
    switch request.method {
    case .get:
      Request(.get, address.url(request), timeout: Self.fetchTimeout)
    case .post:
      Request(
        .post, address.url(request),
        headers: csrf.headers + [("Content-Type", "application/json")],
        body: request.body?.bytes ?? [], timeout: Self.actionTimeout,
        isIdempotent: request.isIdempotent)
    }
  }

  /// A content response holds the whole workbin and may be large.
  private static let fetchTimeout = Duration.seconds(120)
  private static let actionTimeout = Duration.seconds(30)

  private static func apiResult(
    of request: APIRequest, _ result: Result<Response, TransportError>
  ) -> Result<APIResponse, RequestFailure> {
    switch result {
    case .success(let response):
      do {
        return .success(try APIResponse(status: response.status, body: response.body))
      } catch {
        return .failure(.rejected(error))
      }
    case .failure(let error):
      return .failure(
        .lost(
          error.description, mayHaveHappened: !request.isIdempotent && error.mayHaveReachedServer))
    }
  }
}

extension TransportError {
  /// Whether the request may have reached the server, so that an action may have been carried out.
  fileprivate var mayHaveReachedServer: Bool {
    switch self {
    case .badURL, .unsupportedScheme, .badHeader, .unresolvedHost, .connectionRefused, .unreachable,
      .connectionTimedOut, .certificate, .tls,
      .proxy:
      false
    case .timedOut, .responseTooLarge, .incompleteResponse, .redirected, .badContentEncoding,
      .other:
      true
    }
  }
}

extension TransportError {
  /// The response came and was not taken: to the same request the same will come.
  fileprivate var isUnusableResponse: Bool {
    switch self {
    case .responseTooLarge, .badContentEncoding: true
    default: false
    }
  }
}

/// The end of the program, as far as the server is concerned.
private struct Shutdown {
  /// How long each of the two good-byes, to CometD and to the contact centre, may take.
  static let timeout = Duration.seconds(2)

  let endSession: Bool
  let deadline: ContinuousClock.Instant
}

extension Session.Input {
  /// What became of a Bayeux request.
  fileprivate init(_ request: BayeuxRequest.ID, _ result: Result<Response, TransportError>) {
    switch result {
    case .success(let response):
      self = .responseReceived(request, status: response.status, body: response.body)
    case .failure(let error) where error.isUnusableResponse:
      self = .responseUnreadable(request, reason: error.description)
    case .failure(let error): self = .requestFailed(request, reason: error.description)
    }
  }
}
