import Glibc

/// Where the password comes from: the environment, else the terminal without echo. Never from the
/// command line, which every user of the host can read.
enum Password {
  static let variable = "WORKBIN_PASSWORD"

  static func read(for user: String) throws(PasswordError) -> String {
    if let given = getenv(variable) {
      let password = String(cString: given)
      // What $EDITOR or any other child may inherit must not hold it.
      unsetenv(variable)
      return password
    }
    return try prompt("Password for \(user): ")
  }

  private static func prompt(_ question: String) throws(PasswordError) -> String {
    let terminal = open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY)
    guard terminal >= 0 else { throw .noTerminal }
    defer { close(terminal) }
    var before = termios()
    guard tcgetattr(terminal, &before) == 0 else { throw .noTerminal }
    var silent = before
    // Without ISIG an interrupt arrives as a byte, so that echo is always switched on again.
    silent.c_lflag &= ~tcflag_t(ECHO | ISIG)
    tcsetattr(terminal, TCSAFLUSH, &silent)
    defer { tcsetattr(terminal, TCSAFLUSH, &before) }
    put(question, on: terminal)
    defer { put("\n", on: terminal) }
    return try readLine(from: terminal)
  }

  private static func readLine(from terminal: Int32) throws(PasswordError) -> String {
    var typed: [UInt8] = []
    var byte: UInt8 = 0
    while typed.count < 1024, Glibc.read(terminal, &byte, 1) == 1 {
      switch byte {
      case 0x0A, 0x0D: return String(decoding: typed, as: UTF8.self)
      case 0x03, 0x1A, 0x1C: throw .interrupted
      default: typed.append(byte)
      }
    }
    if typed.isEmpty { throw .interrupted }
    return String(decoding: typed, as: UTF8.self)
  }

  private static func put(_ text: String, on terminal: Int32) {
    _ = text.withCString { write(terminal, $0, strlen($0)) }
  }
}

/// Why there is no password.
enum PasswordError: Error, CustomStringConvertible {
  case noTerminal
  case interrupted

  var description: String {
    switch self {
    case .noTerminal:
      "there is no terminal to ask for the password. Set \(Password.variable) instead"
    case .interrupted: "no password given"
    }
  }
}
