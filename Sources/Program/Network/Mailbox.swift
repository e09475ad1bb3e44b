import Core
import Glibc
import NIOConcurrencyHelpers

/// The way from the network thread to the main thread: events in the order in which they came, and
/// a pipe that can be polled together with the keyboard.
final class Mailbox: Sendable {
  /// An event with the moment at which it came in, so that waiting in the queue does not make it late.
  struct TimedEvent: Sendable {
    let event: Event
    let receivedAt: ContinuousClock.Instant
  }

  // ThreadSanitizer understands this lock; Synchronization.Mutex it reports falsely on Linux.
  private let queue = NIOLockedValueBox<[TimedEvent]>([])
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
  /// takes all.
  func send(_ event: Event, at now: ContinuousClock.Instant) {
    let wasEmpty = queue.withLockedValue { queue in
      queue.append(TimedEvent(event: event, receivedAt: now))
      return queue.count == 1
    }
    guard wasEmpty else { return }
    var byte: UInt8 = 1
    _ = write(wakeDescriptor, &byte, 1)
  }

  /// Takes everything out, oldest first.
  func takeAll() -> [TimedEvent] {
    var bytes: (UInt64, UInt64) = (0, 0)
    // The pipe is emptied before the queue: an event put in between writes again.
    while read(descriptor, &bytes, 16) > 0 {}
    return queue.withLockedValue { queue in
      defer { queue = [] }
      return queue
    }
  }
}

/// The mailbox's pipe could not be made.
struct MailboxError: Error, CustomStringConvertible {
  let code: Int32

  var description: String {
    "the system gives no pipe (\(String(cString: strerror(code)))): too many open files?"
  }
}
