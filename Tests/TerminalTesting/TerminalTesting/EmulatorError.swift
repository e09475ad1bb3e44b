/// Why a program on the emulated terminal did not do what was waited for.
package enum EmulatorError: Error, CustomStringConvertible {
  case cannotStart(command: [String], errno: Int32)
  case timedOut(waitingFor: String, screen: [String])
  case exited(waitingFor: String, screen: [String])

  package var description: String {
    switch self {
    case .cannotStart(let command, let errno):
      "could not start \(command.joined(separator: " ")): errno \(errno)"
    case .timedOut(let what, let screen):
      "no \(what) in time; the screen shows:\n" + EmulatorError.framed(screen)
    case .exited(let what, let screen):
      "no \(what), and the program has ended; the screen shows:\n" + EmulatorError.framed(screen)
    }
  }

  private static func framed(_ screen: [String]) -> String {
    screen.map { "│" + $0 }.joined(separator: "\n")
  }
}
