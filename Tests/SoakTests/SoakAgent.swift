import Desk
import Glibc
import HTTP
import WebServices

@testable import Program

/// An agent without a screen: the desk and the listener as they are, on a scaled clock.
final class SoakAgent {
  let user: String
  private(set) var state: State
  private(set) var numbers = Numbers()
  /// How often the server's memory of this agent began anew.
  private(set) var gaps = 0
  private let mailbox: Mailbox
  private let network: NetworkThread<ScaledLogic<Listener>>
  private let clock: ScaledClock

  init(_ user: String, password: String, at url: String, clock: ScaledClock) throws {
    let address = try ServerAddress(url)
    let mailbox = try Mailbox()
    (self.user, self.mailbox, self.clock) = (user, mailbox, clock)
    state = State(
      identity: Identity(user: user, host: address.host), clock: Self.wallClock(clock))
    network = NetworkThread(
      access: ServerAccess(
        baseURL: address.base, credentials: Credentials(user: user, password: password),
        connectTimeout: .seconds(1))
    ) {
      ScaledLogic(Listener(address: address, mailbox: mailbox), by: clock)
    }
    handle(.started, at: clock.now)
  }

  /// Takes in what has come, and does what is due.
  func live() {
    for letter in mailbox.takeAll() {
      if case .notified(let notification) = letter.event { numbers.note(notification) }
      if case .established(again: true) = letter.event { gaps += 1 }
      handle(letter.event, at: letter.at)
    }
    if state.nextDeadline <= clock.now {
      handle(.deadline(Self.wallClock(clock)), at: clock.now)
    }
  }

  /// Readable when something has come.
  var letterbox: Int32 { mailbox.descriptor }

  /// When `live` wants to be called, in the world's time.
  var nextDeadline: ContinuousClock.Instant { clock.real(state.nextDeadline) }

  func want(_ intent: Intent) { handle(.intent(intent), at: clock.now) }

  func takeNumbers(through end: Int) -> Numbers { numbers.take(through: end) }

  func leave() {
    network.send(.quit(endSession: true))
    _ = network.waitUntilStopped(timeout: .seconds(10))
  }

  private func handle(_ event: Event, at now: ContinuousClock.Instant) {
    for effect in update(&state, event, at: now) {
      switch effect {
      case .call(let id, let call): network.send(.call(id, call))
      case .abandon(let id): network.send(.abandon(id))
      case .openLink: network.send(.openLink)
      case .retryLink: network.send(.retryLink)
      case .keep, .ring, .edit, .dress, .copy, .repaint, .suspend, .quit: break
      }
    }
  }

  private static func wallClock(_ clock: ScaledClock) -> WallClock {
    WallClock(instant: clock.now, time: WallClock.read().time, utcOffset: 0)
  }
}
