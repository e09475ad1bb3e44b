import Core
import Glibc
import HTTP
import Time
import WebServices

@testable import Program

/// An agent without a screen: the state and the network as they are, on a scaled clock.
final class SoakAgent {
  let user: String
  private(set) var state: State
  private(set) var sequence = SequenceChecker()
  /// How often the server's memory of this agent began anew.
  private(set) var gapCount = 0
  private let mailbox: Mailbox
  private let network: NetworkThread<ScaledLogic<NetworkHandler>>
  private let clock: ScaledClock

  init(_ user: String, password: String, at url: String, clock: ScaledClock) throws {
    let address = try ServerAddress(url)
    let mailbox = try Mailbox()
    (self.user, self.mailbox, self.clock) = (user, mailbox, clock)
    state = State(
      identity: Identity(user: user, host: address.host), clock: Self.wallClock(clock))
    network = NetworkThread(
      configuration: ClientConfiguration(
        baseURL: address.baseURL, credentials: Credentials(user: user, password: password),
        connectTimeout: .seconds(1))
    ) {
      ScaledLogic(NetworkHandler(address: address, mailbox: mailbox), by: clock)
    }
    handle(.started, at: clock.now)
  }

  /// Takes in what has come, and does what is due.
  func processEvents() {
    for entry in mailbox.take(atMost: .max) {
      if case .notified(let notification) = entry.event { sequence.record(notification) }
      if case .established(again: true, _) = entry.event { gapCount += 1 }
      handle(entry.event, at: entry.receivedAt)
    }
    if state.nextDeadline <= clock.now {
      handle(.deadline(Self.wallClock(clock)), at: clock.now)
    }
  }

  /// Readable when something has come.
  var mailboxDescriptor: Int32 { mailbox.descriptor }

  /// When `processEvents` wants to be called, in the world's time.
  var nextDeadline: ContinuousClock.Instant { clock.real(state.nextDeadline) }

  func perform(_ intent: Intent) { handle(.intent(intent), at: clock.now) }

  func takeAnomalies(through end: Int) -> SequenceChecker { sequence.takeAnomalies(through: end) }

  func quit() {
    network.send(.quit(endSession: true))
    _ = network.waitUntilStopped(timeout: .seconds(10))
  }

  private func handle(_ event: Event, at now: ContinuousClock.Instant) {
    for effect in update(&state, event, at: now) {
      NetworkHandler.Command(effect).map(network.send)
    }
  }

  private static func wallClock(_ clock: ScaledClock) -> WallClock {
    WallClock(instant: clock.now, time: WallClock.now().time, utcOffsets: UTCOffsets(0))
  }
}
