import CCurl

/// All exchanges in progress, on one multi handle and one cookie jar. On the network thread only.
final class Transfers {
  private let multi: MultiHandle
  private let jar: CookieJar
  private let access: ServerAccess
  private var exchanges: [RequestID: Exchange] = [:]
  private var names: [UnsafeMutableRawPointer: RequestID] = [:]
  /// Exchanges that never came to be sent; they are told like all others, in their turn.
  private var stillborn: [(RequestID, TransportError)] = []
  private var spares: [Exchange] = []
  private var distrust: ContinuousClock.Instant?

  /// Nil when there is no memory.
  init?(access: ServerAccess) {
    guard let multi = MultiHandle(), let jar = CookieJar() else { return nil }
    self.multi = multi
    self.jar = jar
    self.access = access
    // Idle connections: one for calls, one for the poll, and those of a server's other names.
    curl_multi_set_long(self.multi.pointer, CURLMOPT_MAXCONNECTS, 4)
  }

  /// Easy handles leave their multi handle before it goes.
  deinit {
    for exchange in exchanges.values {
      curl_multi_remove_handle(multi.pointer, exchange.easy.pointer)
    }
  }

  /// What ends this thread's sleep from another one.
  var sleeper: Sleeper { Sleeper(multi.pointer) }

  func start(_ id: RequestID, _ request: Request) {
    cancel(id)
    guard let exchange = spares.popLast() ?? Exchange(jar: jar) else {
      stillborn.append((id, .other(server: "", detail: "not enough memory")))
      return
    }
    do throws(TransportError) {
      try exchange.prepare(request, access: access, isFresh: isDistrustful, at: .now)
      exchanges[id] = exchange
      names[exchange.easy.pointer] = id
      curl_multi_add_handle(multi.pointer, exchange.easy.pointer)
    } catch {
      stillborn.append((id, error))
      retire(exchange)
    }
  }

  /// From now on no connection is used that was there before: the network has changed, perhaps.
  func distrustConnections(at now: ContinuousClock.Instant) {
    // Until then each request has a connection of its own; what lies unused now is too old after.
    distrust = now + .seconds(EasyHandle.longestIdle + 1)
  }

  private var isDistrustful: Bool { distrust.map { .now < $0 } ?? false }

  func cancel(_ id: RequestID) {
    stillborn.removeAll { $0.0 == id }
    // Taking an unfinished transfer away closes its connection and drops its message.
    if let exchange = takeOff(id) { retire(exchange) }
  }

  /// By when the next connection must stand.
  var nextConnectDeadline: ContinuousClock.Instant? {
    exchanges.values.compactMap(\.connectDeadline).min()
  }

  /// Gives up what has no connection by its time.
  func giveUpConnecting(at now: ContinuousClock.Instant) {
    for (id, exchange) in exchanges {
      guard let deadline = exchange.connectDeadline, deadline <= now else { continue }
      stillborn.append((id, exchange.connectTimedOut))
      if let late = takeOff(id) { retire(late) }
    }
  }

  /// Moves all transfers on as far as they go without waiting.
  func perform() {
    var running: Int32 = 0
    curl_multi_perform(multi.pointer, &running)
  }

  /// An exchange that has come to its end, if there is one.
  func nextFinished() -> (RequestID, Result<Response, TransportError>)? {
    if !stillborn.isEmpty {
      let (id, error) = stillborn.removeFirst()
      return (id, .failure(error))
    }
    var outcome = CURLE_OK
    guard let easy = curl_multi_next_finished(multi.pointer, &outcome), let id = names[easy],
      let exchange = takeOff(id)
    else { return nil }
    let result = exchange.result(of: outcome)
    retire(exchange)
    return (id, result)
  }

  /// Sleeps until a transfer can go on, one of libcurl's own deadlines comes, `Sleeper.wake`, or
  /// that many milliseconds have passed.
  func sleep(milliseconds: Int32) {
    guard stillborn.isEmpty else { return }
    curl_multi_poll(multi.pointer, nil, 0, milliseconds, nil)
  }

  private func takeOff(_ id: RequestID) -> Exchange? {
    guard let exchange = exchanges.removeValue(forKey: id) else { return nil }
    names[exchange.easy.pointer] = nil
    curl_multi_remove_handle(multi.pointer, exchange.easy.pointer)
    return exchange
  }

  private func retire(_ exchange: Exchange) {
    exchange.clear()
    if spares.count < 4 { spares.append(exchange) }
  }
}
