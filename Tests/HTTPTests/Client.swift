import HTTP

/// A network thread that does what a test tells it and tells the test all that happens.
final class Client: Sendable {
  let thread: NetworkThread<Script>
  private let happenings: AsyncStream<Happening>

  init(access: ServerAccess = ServerAccess()) {
    let (happenings, log) = AsyncStream.makeStream(of: Happening.self)
    self.happenings = happenings
    thread = NetworkThread(access: access) { Script(log: log) }
  }

  deinit { thread.stop() }

  func start(_ id: Int, _ request: Request) { thread.send(.start(RequestID(id), request)) }

  func cancel(_ id: Int) { thread.send(.cancel(RequestID(id))) }

  /// What happens next; nil when the logic is gone.
  func next() async -> Happening? {
    for await happening in happenings { return happening }
    return nil
  }

  /// Makes one exchange and waits for its end; anything else that happens meanwhile is passed over.
  func exchange(_ request: Request, id: Int = 0) async -> Result<Response, TransportError>? {
    start(id, request)
    while let happening = await next() {
      if case .finished(RequestID(id), let result) = happening { return result }
    }
    return nil
  }

  func response(_ request: Request) async -> Response? { try? await exchange(request)?.get() }

  func error(_ request: Request) async -> TransportError? {
    if case .failure(let error) = await exchange(request) { error } else { nil }
  }
}

enum Happening: Sendable {
  case started
  case deadline
  case echo(Int)
  case finished(RequestID, Result<Response, TransportError>)
}

/// Carries out commands and writes down inputs.
struct Script: NetworkLogic {
  enum Command: Sendable {
    case start(RequestID, Request)
    case cancel(RequestID)
    case deadline(in: Duration)
    case echo(Int)
    case orders([NetworkOrder])
  }

  let log: AsyncStream<Happening>.Continuation
  private(set) var nextDeadline: ContinuousClock.Instant?

  init(log: AsyncStream<Happening>.Continuation) { self.log = log }

  mutating func handle(
    _ input: NetworkInput<Command>, at now: ContinuousClock.Instant
  ) -> [NetworkOrder] {
    switch input {
    case .started: log.yield(.started)
    case .finished(let id, let result): log.yield(.finished(id, result))
    case .deadline:
      nextDeadline = nil
      log.yield(.deadline)
    case .command(.echo(let number)): log.yield(.echo(number))
    case .command(.deadline(let time)): nextDeadline = now + time
    case .command(.start(let id, let request)): return [.start(id, request)]
    case .command(.cancel(let id)): return [.cancel(id)]
    case .command(.orders(let orders)): return orders
    }
    return []
  }
}
