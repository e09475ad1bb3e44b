import CCurl

/// What the network thread does all its life: hear, ask the logic, carry out its orders, sleep.
final class NetworkLoop<Logic: NetworkLogic> {
  private var logic: Logic
  private let inbox: Inbox<Logic.Command>
  private let access: ServerAccess
  private let clock = ContinuousClock()
  private var isStopping = false

  init(logic: Logic, inbox: Inbox<Logic.Command>, access: ServerAccess) {
    self.logic = logic
    self.inbox = inbox
    self.access = access
  }

  func run() {
    // Takes 6 ms: that is why it happens here. Never undone: others may use the library too, and
    // the process's end does it as well.
    curl_global_init(curl_global_everything)
    guard let transfers = Transfers(access: access) else { return }
    inbox.setSleeper(transfers.sleeper)
    // Nobody may wake a handle that is gone.
    defer { withExtendedLifetime(transfers) { inbox.setSleeper(nil) } }
    tell(.started, transfers)
    while !isStopping { turn(transfers) }
  }

  private func turn(_ transfers: Transfers) {
    guard let commands = inbox.take() else {
      isStopping = true
      return
    }
    for command in commands { tell(.command(command), transfers) }
    if let deadline = logic.nextDeadline, deadline <= clock.now { tell(.deadline, transfers) }
    transfers.perform()
    transfers.giveUpConnecting(at: clock.now)
    while !isStopping, let (id, result) = transfers.nextFinished() {
      tell(.finished(id, result), transfers)
    }
    // What a logic starts moves on at once: the multi handle's own deadline is then now.
    let deadlines = [logic.nextDeadline, transfers.nextConnectDeadline].compactMap { $0 }
    if !isStopping { transfers.sleep(milliseconds: timeToSleep(until: deadlines.min())) }
  }

  private func tell(_ input: NetworkInput<Logic.Command>, _ transfers: Transfers) {
    for order in isStopping ? [] : logic.handle(input, at: clock.now) {
      switch order {
      case .start(let id, let request): transfers.start(id, request)
      case .cancel(let id): transfers.cancel(id)
      case .distrustConnections: transfers.distrustConnections(at: clock.now)
      case .stop:
        isStopping = true
        return
      }
    }
  }

  /// Milliseconds until the deadline, rounded up so that nobody wakes too early.
  private func timeToSleep(until deadline: ContinuousClock.Instant?) -> Int32 {
    guard let deadline else { return Int32.max }
    let parts = clock.now.duration(to: deadline).components
    guard parts.seconds < Int64(Int32.max / 1000) else { return Int32.max }
    let milliseconds = parts.seconds * 1000 + parts.attoseconds / 1_000_000_000_000_000
    return Int32(max(0, milliseconds)) + 1
  }
}
