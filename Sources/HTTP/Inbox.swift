import CCurl
import NIOConcurrencyHelpers

/// What other threads have for the network thread, and the means to wake it.
final class Inbox<Command: Sendable>: Sendable {
  private let contents = NIOLockedValueBox(Contents())
  private let endCondition = ConditionLock(value: false)

  private struct Contents {
    var commands: [Command] = []
    var isStopping = false
    var pollWaker: PollWaker?
  }

  // For the threads outside.

  func send(_ command: Command) {
    contents.withLockedValue {
      $0.commands.append(command)
      $0.pollWaker?.wake()
    }
  }

  func stop() {
    contents.withLockedValue {
      $0.isStopping = true
      $0.pollWaker?.wake()
    }
  }

  func waitForEnd(_ timeout: Duration) -> Bool {
    let parts = timeout.components
    let seconds = Double(parts.seconds) + Double(parts.attoseconds) * 1e-18
    guard endCondition.lock(whenValue: true, timeoutSeconds: seconds) else { return false }
    endCondition.unlock()
    return true
  }

  // For the network thread.

  /// From now on what is sent wakes the poll, until it is taken back with nil.
  func setPollWaker(_ pollWaker: PollWaker?) {
    contents.withLockedValue { $0.pollWaker = pollWaker }
  }

  /// The commands since the last call, first come first; nil when the thread shall end.
  func takeAll() -> [Command]? {
    contents.withLockedValue { contents in
      defer { contents.commands = [] }
      return contents.isStopping ? nil : contents.commands
    }
  }

  func signalEnd() {
    endCondition.lock()
    endCondition.unlock(withValue: true)
  }
}

/// A multi handle as other threads may use it: to end its poll.
struct PollWaker: @unchecked Sendable {
  // Sendable, because curl_multi_wakeup is the one call that libcurl allows on any thread, and an
  // Inbox, which makes it under its lock, is told under the same lock before the handle is freed.
  private let multi: UnsafeMutableRawPointer

  init(_ multi: UnsafeMutableRawPointer) { self.multi = multi }

  /// Ends the poll that goes on, or else the next one.
  func wake() { curl_multi_wakeup(multi) }
}
