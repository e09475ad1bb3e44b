import HTTP

/// A network thread that does what a test tells it and tells the test all that happens.
final class TestClient: Sendable {
  let thread: NetworkThread<ScriptedLogic>
  private let events: AsyncStream<NetworkEvent>

  init(configuration: ClientConfiguration = ClientConfiguration()) {
    let (events, log) = AsyncStream.makeStream(of: NetworkEvent.self)
    self.events = events
    thread = NetworkThread(configuration: configuration) { ScriptedLogic(log: log) }
  }

  deinit { thread.stop() }

  func start(_ id: Int, _ request: Request) { thread.send(.start(TransferID(id), request)) }

  func cancel(_ id: Int) { thread.send(.cancel(TransferID(id))) }

  /// What happens next; nil when the logic is gone.
  func next() async -> NetworkEvent? {
    for await event in events { return event }
    return nil
  }

  /// Makes one exchange and waits for its end; anything else that happens meanwhile is passed over.
  func result(_ request: Request, id: Int = 0) async -> Result<Response, TransportError>? {
    start(id, request)
    while let event = await next() {
      if case .finished(TransferID(id), let result) = event { return result }
    }
    return nil
  }

  func response(_ request: Request) async -> Response? { try? await result(request)?.get() }

  func error(_ request: Request) async -> TransportError? {
    if case .failure(let error) = await result(request) { error } else { nil }
  }
}
