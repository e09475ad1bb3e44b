import CCurl

/// A multi handle as other threads may use it: to end its poll.
// Sendable, because curl_multi_wakeup is the one call that libcurl allows on any thread, and an
// Inbox, which makes it under its lock, is told under the same lock before the handle is freed.
struct PollWaker: @unchecked Sendable {
  private let multi: UnsafeMutableRawPointer

  init(_ multi: UnsafeMutableRawPointer) { self.multi = multi }

  /// Ends the poll that goes on, or else the next one.
  func wake() { curl_multi_wakeup(multi) }
}
