import Glibc
import Terminal

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
    // Whatever would end the program is waited for from here on, so that echo is always switched on
    // again.
    guard let signals = try? Signals() else { throw .interrupted }
    var silent = silenced(before)
    tcsetattr(terminal, TCSAFLUSH, &silent)
    defer { tcsetattr(terminal, TCSAFLUSH, &before) }
    put(question, on: terminal)
    defer { put("\n", on: terminal) }
    return try readLine(from: terminal, until: signals)
  }

  /// Without echo, and with a zero, for "none", as the key that quits: its signal is not among
  /// `Signals`.
  private static func silenced(_ modes: termios) -> termios {
    var modes = modes
    modes.c_lflag &= ~tcflag_t(ECHO)
    withUnsafeMutableBytes(of: &modes.c_cc) { $0[Int(VQUIT)] = 0 }
    return modes
  }

  private static func readLine(
    from terminal: Int32, until signals: borrowing Signals
  ) throws(PasswordError) -> String {
    var typed: [UInt8] = []
    var byte: UInt8 = 0
    while typed.count < 1024 {
      try waitForInput(on: terminal, until: signals)
      guard Glibc.read(terminal, &byte, 1) == 1 else { break }
      if byte == 0x0A || byte == 0x0D { return String(decoding: typed, as: UTF8.self) }
      typed.append(byte)
    }
    if typed.isEmpty { throw .interrupted }
    return String(decoding: typed, as: UTF8.self)
  }

  private static func waitForInput(
    on terminal: Int32, until signals: borrowing Signals
  ) throws(PasswordError) {
    let ending: Set<Signals.Signal> = [.hangup, .terminate, .interrupt]
    var sources = [terminal, signals.descriptor].map {
      pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
    }
    repeat {
      let count = poll(&sources, 2, -1)
      guard ending.isDisjoint(with: signals.take()) else { throw .interrupted }
      guard count > 0 || errno == EINTR else { throw .interrupted }
    } while sources[0].revents == 0
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
