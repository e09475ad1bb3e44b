import CCurl
import Time

/// What the network thread does all its life: hear, ask the logic, carry out its effects, sleep.
final class NetworkLoop<Logic: NetworkLogic> {
  private var logic: Logic
  private let inbox: Inbox<Logic.Command>
  private let configuration: ClientConfiguration
  private let clock = ContinuousClock()
  private var isStopping = false

  init(logic: Logic, inbox: Inbox<Logic.Command>, configuration: ClientConfiguration) {
    self.logic = logic
    self.inbox = inbox
    self.configuration = configuration
  }

  func run() {
    // Takes 6 ms: that is why it happens here. Never undone: others may use the library too, and
    // the process's end does it as well.
    curl_global_init(curl_global_everything)
    guard let transfers = Transfers(configuration: configuration) else { return }
    inbox.setPollWaker(transfers.pollWaker)
    // Nobody may wake a handle that is gone.
    defer { withExtendedLifetime(transfers) { inbox.setPollWaker(nil) } }
    deliver(.started, transfers)
    while !isStopping { runOnce(transfers) }
  }

  private func runOnce(_ transfers: Transfers) {
    guard let commands = inbox.takeAll() else {
      isStopping = true
      return
    }
    for command in commands { deliver(.command(command), transfers) }
    if let deadline = logic.nextDeadline, deadline <= clock.now { deliver(.deadline, transfers) }
    transfers.perform()
    transfers.failOverdueConnects(at: clock.now)
    while !isStopping, let (id, result) = transfers.nextFinished() {
      deliver(.finished(id, result), transfers)
    }
    // What a logic starts moves on at once: the multi handle's own deadline is then now.
    let deadlines = [logic.nextDeadline, transfers.nextConnectDeadline].compactMap { $0 }
    if !isStopping { transfers.poll(milliseconds: pollTimeout(until: deadlines.min())) }
  }

  private func deliver(_ input: NetworkInput<Logic.Command>, _ transfers: Transfers) {
    for effect in isStopping ? [] : logic.handle(input, at: clock.now) {
      switch effect {
      case .start(let id, let request): transfers.start(id, request)
      case .cancel(let id): transfers.cancel(id)
      case .requireFreshConnections: transfers.requireFreshConnections(at: clock.now)
      case .stop:
        isStopping = true
        return
      }
    }
  }

  /// Milliseconds until the deadline; a poll that ends too early would be one too many.
  private func pollTimeout(until deadline: ContinuousClock.Instant?) -> Int32 {
    guard let deadline else { return Int32.max }
    return Int32((deadline - clock.now).milliseconds(in: 1...Int64(Int32.max)))
  }
}
