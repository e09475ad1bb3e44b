import CCurl

/// All transfers in progress, on one multi handle and one cookie jar. On the network thread only.
final class Transfers {
  private let multi: MultiHandle
  private let jar: CookieJar
  private let configuration: ClientConfiguration
  private var active: [TransferID: Transfer] = [:]
  private var ids: [UnsafeMutableRawPointer: TransferID] = [:]
  /// Transfers that never came to be sent, or to a connection in time; they are told like all
  /// others, in their turn.
  private var pendingFailures: [(TransferID, TransportError)] = []
  private var idle: [Transfer] = []
  private var freshConnectionsUntil: ContinuousClock.Instant?

  /// Nil when there is no memory.
  init?(configuration: ClientConfiguration) {
    guard let multi = MultiHandle(), let jar = CookieJar() else { return nil }
    self.multi = multi
    self.jar = jar
    self.configuration = configuration
    // Idle connections: one for calls, one for the poll, and those of a server's other names.
    curl_multi_set_long(self.multi.pointer, CURLMOPT_MAXCONNECTS, 4)
  }

  /// Easy handles leave their multi handle before it goes.
  deinit {
    for transfer in active.values {
      curl_multi_remove_handle(multi.pointer, transfer.easy.pointer)
    }
  }

  /// What ends this thread's sleep from another one.
  var pollWaker: PollWaker { PollWaker(multi.pointer) }

  func start(_ id: TransferID, _ request: Request) {
    cancel(id)
    guard let transfer = idle.popLast() ?? Transfer(jar: jar) else {
      pendingFailures.append((id, .other(server: "", detail: "not enough memory")))
      return
    }
    do throws(TransportError) {
      try transfer.prepare(
        request, configuration: configuration, isFresh: needsFreshConnection, at: .now)
      active[id] = transfer
      ids[transfer.easy.pointer] = id
      curl_multi_add_handle(multi.pointer, transfer.easy.pointer)
    } catch {
      pendingFailures.append((id, error))
      recycle(transfer)
    }
  }

  /// From now on no connection is used that was there before: the network has changed, perhaps.
  func requireFreshConnections(at now: ContinuousClock.Instant) {
    // Until then each request has a connection of its own; what lies unused now is too old after.
    freshConnectionsUntil = now + EasyHandle.idleTimeout + .seconds(1)
  }

  private var needsFreshConnection: Bool { freshConnectionsUntil.map { .now < $0 } ?? false }

  func cancel(_ id: TransferID) {
    pendingFailures.removeAll { $0.0 == id }
    // Taking an unfinished transfer away closes its connection and drops its message.
    if let transfer = remove(id) { recycle(transfer) }
  }

  /// By when the next connection must stand.
  var nextConnectDeadline: ContinuousClock.Instant? {
    active.values.compactMap(\.connectDeadline).min()
  }

  /// Gives up what has no connection by its time.
  func failOverdueConnects(at now: ContinuousClock.Instant) {
    for (id, transfer) in active {
      guard let deadline = transfer.connectDeadline, deadline <= now else { continue }
      pendingFailures.append((id, transfer.connectTimeoutError))
      if let late = remove(id) { recycle(late) }
    }
  }

  /// Moves all transfers on as far as they go without waiting.
  func perform() {
    var running: Int32 = 0
    curl_multi_perform(multi.pointer, &running)
  }

  /// A transfer that has come to its end, if there is one.
  func nextFinished() -> (TransferID, Result<Response, TransportError>)? {
    if !pendingFailures.isEmpty {
      let (id, error) = pendingFailures.removeFirst()
      return (id, .failure(error))
    }
    var code = CURLE_OK
    guard let easy = curl_multi_next_finished(multi.pointer, &code), let id = ids[easy],
      let transfer = remove(id)
    else { return nil }
    let result = transfer.result(of: code)
    recycle(transfer)
    return (id, result)
  }

  /// Sleeps until a transfer can go on, one of libcurl's own deadlines comes, `PollWaker.wake`, or
  /// that many milliseconds have passed.
  func poll(milliseconds: Int32) {
    guard pendingFailures.isEmpty else { return }
    curl_multi_poll(multi.pointer, nil, 0, milliseconds, nil)
  }

  private func remove(_ id: TransferID) -> Transfer? {
    guard let transfer = active.removeValue(forKey: id) else { return nil }
    ids[transfer.easy.pointer] = nil
    curl_multi_remove_handle(multi.pointer, transfer.easy.pointer)
    return transfer
  }

  private func recycle(_ transfer: Transfer) {
    transfer.reset()
    if idle.count < 4 { idle.append(transfer) }
  }
}
