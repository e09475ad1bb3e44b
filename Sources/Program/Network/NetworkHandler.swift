import CometD
import Core
import HTTP
import WebServices

/// What runs on the network thread: holds the CometD session, sends requests to the server,
/// and puts what comes of both into the mailbox.
struct NetworkHandler: NetworkLogic {
  /// What the main thread asks for.
  enum Command: Sendable {
    case send(RequestID, APIRequest)
    /// Drops a request wholly, whether it waits or is under way.
    case cancel(RequestID)
    /// All reads that were asked for have been given up; those that follow are wanted.
    case readAnew
    case openLink
    case retryLink
    /// Says good-bye to the server and stops the thread; ends the contact-centre session last,
    /// because that ends the HTTP session too. [D:EndContactCenterSession]
    case quit(endSession: Bool)
  }

  let address: ServerAddress
  let mailbox: Mailbox
  var session = Session(Session.Configuration(topics: BayeuxTopic.all))
  var csrf = CSRFToken()
  var sessionCookie = HTTPSessionCookie()
  var scheduler = RequestScheduler()
  var postponedConnect: PostponedConnect?
  var shutdown: Shutdown?
  /// What this input has come to so far, in its order.
  var effects: [NetworkEffect] = []

  init(address: ServerAddress, mailbox: Mailbox) {
    (self.address, self.mailbox) = (address, mailbox)
  }

  var nextDeadline: ContinuousClock.Instant? {
    [
      session.nextDeadline, shutdown?.deadline, scheduler.deadline(at: .now),
      postponedConnect?.retryAt,
    ]
    .compactMap { $0 }.min()
  }

  mutating func handle(
    _ input: NetworkInput<Command>, at now: ContinuousClock.Instant
  ) -> [NetworkEffect] {
    defer { effects = [] }
    switch input {
    case .started: break
    case .command(let command): execute(command, at: now)
    case .finished(let id, let result): transferFinished(id, result, at: now)
    case .deadline:
      advanceSession(.deadline, at: now)
      startRequests(at: now)
      startPostponedConnect(at: now)
    }
    if let shutdown, shutdown.deadline <= now { effects.append(.stop) }
    return effects
  }

  private mutating func execute(_ command: Command, at now: ContinuousClock.Instant) {
    switch command {
    case .send(let id, let request):
      // After the good-bye nothing is begun any more: nobody would hear what came of it.
      guard shutdown == nil else { return }
      scheduler.enqueue(id, request)
      startRequests(at: now)
    case .cancel(let id):
      if let transfer = scheduler.cancel(id) { effects.append(.cancel(transfer)) }
      startRequests(at: now)
    case .readAnew:
      scheduler.releaseFetches()
      startRequests(at: now)
    case .openLink: advanceSession(.open, at: now)
    case .retryLink:
      effects.append(.requireFreshConnections)
      advanceSession(.retryNow, at: now)
      if session.mayHaveLostEvents { scheduler.holdFetches(at: now) }
    case .quit(let endSession):
      shutdown = Shutdown(endSession: endSession, deadline: now + Shutdown.timeout)
      advanceSession(.close, at: now)
    }
  }

  private mutating func transferFinished(
    _ id: TransferID, _ result: Result<Response, TransportError>,
    at now: ContinuousClock.Instant
  ) {
    if case .success(let response) = result {
      csrf.renew(from: response.headers)
      if sessionCookie.renew(from: response.headers) {
        mailbox.send(.httpSessionReplaced, at: now)
      }
    }
    switch scheduler.finish(id) {
    case .bayeux(let request):
      advanceSession(Session.Input(request, result), at: now)
    case .api(let id, let request):
      if !willBeSentAgain(id, request, result, at: now) {
        mailbox.send(.received(id, Self.apiResult(of: request, result)), at: now)
      }
      startRequests(at: now)
    case .endSession: effects.append(.stop)
    case nil: break
    }
  }
}
