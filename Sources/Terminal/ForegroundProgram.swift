import CNcurses
import Glibc

/// A program that has the terminal until it ends, such as the agent's editor. It is given our standard
/// descriptors, and nothing else that is open here.
package struct ForegroundProgram: ~Copyable {
  /// How it ended.
  package enum End: Equatable, Sendable {
    case exited(Int32)
    /// By a signal, by its number.
    case signaled(Int32)
  }

  /// Its end, and whether this process was told to end meanwhile.
  package struct Run: Equatable, Sendable {
    package let end: End
    package let wasToldToEnd: Bool
  }

  /// How long it may take to end once it has been told to.
  private static let gracePeriod = Duration.seconds(2)

  private let process: pid_t
  /// What Ctrl-\ does to this process when it is over.
  private let quitAction: sigaction
  private var wasToldToEnd = false
  /// When it is made to end.
  private var killDeadline: ContinuousClock.Instant?

  /// Starts it; the first word is looked for in `PATH`. Throws the system's reason.
  package init(_ words: [String]) throws(SpawnError) {
    var arguments = words.map { strdup($0) } + [nil]
    defer { for text in arguments { free(text) } }
    var process: pid_t = 0
    // Before it is there: its first key may be Ctrl-\.
    let quitAction = Self.ignoreQuit()
    let code = spawn_program(&process, &arguments)
    guard code == 0 else {
      Self.restoreQuit(quitAction)
      throw SpawnError(code: code)
    }
    (self.process, self.quitAction) = (process, quitAction)
  }

  private static func ignoreQuit() -> sigaction {
    var (ignored, before) = (sigaction(), sigaction())
    ignored.__sigaction_handler.sa_handler = SIG_IGN
    sigaction(SIGQUIT, &ignored, &before)
    return before
  }

  private static func restoreQuit(_ action: sigaction) {
    var action = action
    sigaction(SIGQUIT, &action, nil)
  }

  /// Waits for its end. A hang-up and a request to terminate are handed on to it; Ctrl-C and Ctrl-\
  /// are meant for it alone.
  ///
  /// - Parameter stop: stops this process as Ctrl-Z does; called when the program has been stopped.
  package mutating func run(_ signals: borrowing Signals, stop: () -> Void) -> Run {
    defer { Self.restoreQuit(quitAction) }
    while true {
      if let end = look(stop) {
        // What came before its end was meant for it, too.
        wasToldToEnd = wasToldToEnd || signals.drain().contains { $0.endingNumber != nil }
        return Run(end: end, wasToldToEnd: wasToldToEnd)
      }
      wait(for: signals)
    }
  }

  /// Nil while it goes on.
  private func look(_ stop: () -> Void) -> End? {
    var status: Int32 = 0
    var found = waitpid(process, &status, WNOHANG | WUNTRACED)
    while found < 0, errno == EINTR { found = waitpid(process, &status, WNOHANG | WUNTRACED) }
    if found == 0 { return nil }
    // Somebody else has waited for it: nobody can say how it ended.
    guard found > 0 else { return .signaled(0) }
    if status & 0xFF == 0x7F {
      if wasToldToEnd { kill(process, SIGCONT) } else { stop() }
      return nil
    }
    return status & 0x7F == 0 ? .exited(status >> 8 & 0xFF) : .signaled(status & 0x7F)
  }

  /// Until there may be news of it.
  private mutating func wait(for signals: borrowing Signals) {
    var source = pollfd(fd: signals.descriptor, events: Int16(POLLIN), revents: 0)
    poll(&source, 1, killDeadline.map { $0.milliseconds(from: .now) } ?? -1)
    let received = signals.drain()
    if let signal = received.compactMap(\.endingNumber).first { tellToEnd(by: signal) }
    if let killDeadline, killDeadline <= .now {
      kill(process, SIGKILL)
      self.killDeadline = nil
    }
  }

  private mutating func tellToEnd(by signal: Int32) {
    guard !wasToldToEnd else { return }
    (wasToldToEnd, killDeadline) = (true, .now + Self.gracePeriod)
    kill(process, signal)
    kill(process, SIGCONT)
  }
}

/// Why a program can't be started: an `errno`.
package struct SpawnError: Error, Equatable {
  package let code: Int32
}

extension Signals.Signal {
  /// Its number, where it wants the program to end.
  fileprivate var endingNumber: Int32? {
    switch self {
    case .hangup: SIGHUP
    case .terminate: SIGTERM
    default: nil
    }
  }
}

extension ContinuousClock.Instant {
  /// Rounded up, for a poll.
  fileprivate func milliseconds(from now: ContinuousClock.Instant) -> Int32 {
    let (seconds, attoseconds) = (self - now).components
    return Int32(clamping: max(0, seconds * 1000 + attoseconds / 1_000_000_000_000_000 + 1))
  }
}
