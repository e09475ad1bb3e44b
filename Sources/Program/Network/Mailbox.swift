import Core
import Glibc
import NIOConcurrencyHelpers

/// The way from the network thread to the main thread: events in the order in which they came, and
/// a pipe that can be polled together with the keyboard.
final class Mailbox: Sendable {
  // ThreadSanitizer understands this lock; Synchronization.Mutex it reports falsely on Linux.
  private let queue = NIOLockedValueBox(EventQueue())
  /// Readable as long as events lie in the queue.
  let descriptor: Int32
  private let wakeDescriptor: Int32

  /// Throws when the process has no file descriptors left.
  init() throws(MailboxError) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw MailboxError(code: errno) }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    (descriptor, wakeDescriptor) = (ends[0], ends[1])
  }

  deinit {
    close(descriptor)
    close(wakeDescriptor)
  }

  /// From any thread. The pipe is written for the first event only: one byte wakes the reader, who
  /// takes until nothing is left. `byteCount`: what the event takes of memory.
  func send(_ event: Event, at now: ContinuousClock.Instant, byteCount: Int = 0) {
    let wasEmpty = queue.withLockedValue { queue in
      defer { queue.append(event, at: now, byteCount: byteCount) }
      return queue.isEmpty
    }
    guard wasEmpty else { return }
    var byte: UInt8 = 1
    _ = write(wakeDescriptor, &byte, 1)
  }

  /// Whether so much waits that nothing more should be asked for. From any thread.
  var isFull: Bool { queue.withLockedValue { $0.isFull } }

  /// Takes out the oldest, and leaves the descriptor readable when there is more.
  func take(atMost limit: Int) -> [EventQueue.TimedEvent] {
    queue.withLockedValue { queue in
      let taken = queue.take(atMost: limit)
      // Under the lock: an event put in right after it writes again.
      if queue.isEmpty { emptyPipe() }
      return taken
    }
  }

  private func emptyPipe() {
    var bytes: (UInt64, UInt64) = (0, 0)
    while read(descriptor, &bytes, 16) > 0 {}
  }
}

/// The mailbox's pipe could not be made.
struct MailboxError: Error, CustomStringConvertible {
  let code: Int32

  var description: String {
    "the system gives no pipe (\(String(cString: strerror(code)))): too many open files?"
  }
}
