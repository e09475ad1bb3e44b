import CNcurses
import Glibc

/// The signals of the process as something that a poll can wait for. Made before the screen, so
/// that ncurses leaves them alone; one at a time.
package struct Signals: ~Copyable {
  /// What has happened.
  package enum Signal: Hashable, Sendable {
    /// The terminal is gone.
    case hangup
    /// Somebody asks the program to end.
    case terminate
    /// Ctrl-C.
    case interrupt
    /// Ctrl-Z: time for `Screen.suspend`.
    case suspend
    /// The process goes on after somebody else stopped it: time for `Screen.resume`.
    case continued
    /// The window has another size: time for `Screen.fitToWindow`.
    case windowChanged
    /// A program that was started here has ended, or was stopped.
    case childChanged
  }

  /// Readable when signals have arrived.
  package let descriptor: Int32

  package init() throws(TerminalError) {
    descriptor = signal_pipe_open()
    if descriptor < 0 { throw .signalsInUse }
  }

  deinit {
    signal_pipe_close()
  }

  /// Ctrl-C and Ctrl-Z do what they do to any program again. A hang-up and a request to terminate are
  /// caught on: whoever is ending already must not be ended by the next of them.
  package func releaseKeys() {
    for number in [SIGINT, SIGTSTP] { _ = Glibc.signal(number, SIG_DFL) }
  }

  /// Stops the process, as `suspend` should; returns when it goes on.
  package func stop() { signal_pipe_stop() }

  /// The signals that have arrived since the last call, each kind once, in order.
  package func drain() -> [Signal] {
    var signals: [Signal] = []
    var bytes = [UInt8](repeating: 0, count: 256)
    var count = read(descriptor, &bytes, bytes.count)
    while count > 0 {
      for signal in bytes.prefix(count).compactMap(Signals.signal) where !signals.contains(signal) {
        signals.append(signal)
      }
      count = read(descriptor, &bytes, bytes.count)
    }
    return signals
  }

  private static func signal(number: UInt8) -> Signal? {
    switch Int32(number) {
    case SIGHUP: .hangup
    case SIGTERM: .terminate
    case SIGINT: .interrupt
    case SIGTSTP: .suspend
    case SIGCONT: .continued
    case SIGWINCH: .windowChanged
    case SIGCHLD: .childChanged
    default: nil
    }
  }
}
