import Text

/// Why a terminal can't be painted on.
package enum TerminalError: Error, Hashable, Sendable {
  /// Standard input or output leads elsewhere, to a file or a pipe.
  case notATerminal(what: SafeText)
  /// The type of the terminal, by its name, can't place the cursor.
  case cannotPaint(type: SafeText)
  /// ncurses knows neither the terminal nor the one tried in its stead.
  case unknownType(SafeText)
  /// The system gives no memory, or no more descriptors.
  case noMemory
  /// The signals of the process can't be caught: somebody else does already.
  case signalsInUse

  /// What happened, to what, and what to try.
  package var message: SafeText {
    switch self {
    case .notATerminal(let what):
      "\(what) is not a terminal, so there is nothing to paint on; start it in a terminal window"
        + " or with ssh -t, without redirection."
    case .cannotPaint(let type):
      "A terminal of type “\(type)” (TERM) can't place its cursor, so nothing can be painted on"
        + " it; set TERM to what the terminal is, most often xterm-256color."
    case .unknownType(let type):
      "The terminal type “\(type)” (TERM) is not known here, nor is xterm-256color; install"
        + " ncurses-base or set TERM to a type listed by “toe -a”."
    case .noMemory:
      "The system has no memory or no file descriptors left for a screen; end other programs, or see"
        + " what ulimit says."
    case .signalsInUse:
      "The signals of this process are caught already; only one screen can be open at a time."
    }
  }
}
