import Desk
import Glibc
import NIOConcurrencyHelpers

/// The way from the network thread to the main thread: events in the order in which they came, and
/// a pipe that can be polled together with the keyboard.
final class Mailbox: Sendable {
  /// An event with the moment at which it came in, so that waiting in the box does not make it late.
  struct Letter: Sendable {
    let event: Event
    let at: ContinuousClock.Instant
  }

  private let letters = NIOLockedValueBox<[Letter]>([])
  /// Readable as long as letters lie in the box.
  let descriptor: Int32
  private let bell: Int32

  /// Throws when the process has no file descriptors left.
  init() throws(MailboxError) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw MailboxError(code: errno) }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    (descriptor, bell) = (ends[0], ends[1])
  }

  deinit {
    close(descriptor)
    close(bell)
  }

  /// From any thread. The bell rings for the first letter only: one byte wakes the reader, who
  /// takes all.
  func put(_ event: Event, at now: ContinuousClock.Instant) {
    let wasEmpty = letters.withLockedValue { box in
      box.append(Letter(event: event, at: now))
      return box.count == 1
    }
    guard wasEmpty else { return }
    var byte: UInt8 = 1
    _ = write(bell, &byte, 1)
  }

  /// Takes everything out, oldest first.
  func takeAll() -> [Letter] {
    var bytes: (UInt64, UInt64) = (0, 0)
    // The pipe is emptied before the box: a letter put in between rings again.
    while read(descriptor, &bytes, 16) > 0 {}
    return letters.withLockedValue { box in
      defer { box = [] }
      return box
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
