import NIOConcurrencyHelpers

/// What other threads have for the network thread, and the means to wake it.
final class Inbox<Command: Sendable>: Sendable {
  // ThreadSanitizer understands these locks; Synchronization.Mutex it reports falsely on Linux.
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
    guard endCondition.lock(whenValue: true, timeoutSeconds: timeout / .seconds(1)) else {
      return false
    }
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
