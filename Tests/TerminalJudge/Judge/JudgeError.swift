/// Why a program on the judged terminal did not do what was waited for.
package enum JudgeError: Error, CustomStringConvertible {
  case cannotStart(command: [String], errno: Int32)
  case timedOut(waitingFor: String, screen: [String])
  case ended(waitingFor: String, screen: [String])

  package var description: String {
    switch self {
    case .cannotStart(let command, let errno):
      "could not start \(command.joined(separator: " ")): errno \(errno)"
    case .timedOut(let what, let screen):
      "no \(what) in time; the screen shows:\n" + JudgeError.framed(screen)
    case .ended(let what, let screen):
      "no \(what), and the program has ended; the screen shows:\n" + JudgeError.framed(screen)
    }
  }

  private static func framed(_ screen: [String]) -> String {
    screen.map { "│" + $0 }.joined(separator: "\n")
  }
}

/// How a program ended.
package enum ProgramEnd: Hashable, Sendable {
  case exited(Int32)
  /// By a signal, by its number.
  case signalled(Int32)
}
