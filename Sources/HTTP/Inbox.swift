import CCurl
import NIOConcurrencyHelpers

/// What other threads have for the network thread, and the means to wake it.
final class Inbox<Command: Sendable>: Sendable {
  private let contents = NIOLockedValueBox(Contents())
  private let ended = ConditionLock(value: false)

  private struct Contents {
    var commands: [Command] = []
    var isStopping = false
    var sleeper: Sleeper?
  }

  // For the threads outside.

  func send(_ command: Command) {
    contents.withLockedValue {
      $0.commands.append(command)
      $0.sleeper?.wake()
    }
  }

  func stop() {
    contents.withLockedValue {
      $0.isStopping = true
      $0.sleeper?.wake()
    }
  }

  func waitForEnd(_ timeout: Duration) -> Bool {
    let parts = timeout.components
    let seconds = Double(parts.seconds) + Double(parts.attoseconds) * 1e-18
    guard ended.lock(whenValue: true, timeoutSeconds: seconds) else { return false }
    ended.unlock()
    return true
  }

  // For the network thread.

  /// From now on what is sent wakes the sleeper, until it is taken back with nil.
  func setSleeper(_ sleeper: Sleeper?) { contents.withLockedValue { $0.sleeper = sleeper } }

  /// The commands since the last call, first come first; nil when the thread shall end.
  func take() -> [Command]? {
    contents.withLockedValue { contents in
      defer { contents.commands = [] }
      return contents.isStopping ? nil : contents.commands
    }
  }

  func threadEnded() {
    ended.lock()
    ended.unlock(withValue: true)
  }
}

/// A multi handle as other threads may use it: to end its poll.
struct Sleeper: @unchecked Sendable {
  // Sendable, because curl_multi_wakeup is the one call that libcurl allows on any thread, and an
  // Inbox, which makes it under its lock, is told under the same lock before the handle is freed.
  private let multi: UnsafeMutableRawPointer

  init(_ multi: UnsafeMutableRawPointer) { self.multi = multi }

  /// Ends the poll that goes on, or else the next one.
  func wake() { curl_multi_wakeup(multi) }
}
