import Glibc
import Terminal
import Text

/// Something that only the user knows, and where it comes from: the environment, else the terminal
/// without echo. Never from the command line, which every user of the host can read.
struct Secret {
  static let passwordVariable = "WORKBIN_PASSWORD"
  static let passphraseVariable = "WORKBIN_KEY_PASSPHRASE"

  /// As a sentence calls it.
  private let name: String
  private let variable: String
  private let promptText: String
  private let environmentValue: [UInt8]?

  static func password(of user: String) -> Secret {
    Secret("password", passwordVariable, "Password for \(SafeText(user).string): ")
  }

  /// That of an encrypted key.
  static func passphrase(of file: String) -> Secret {
    Secret("passphrase", passphraseVariable, "Passphrase for \(SafeText(file).string): ")
  }

  /// Takes it out of the environment at once, needed or not: what $EDITOR or any other child may
  /// inherit must not hold it.
  private init(_ name: String, _ variable: String, _ promptText: String) {
    (self.name, self.variable, self.promptText) = (name, variable, promptText)
    environmentValue = getenv(variable).map { value in
      UnsafeBufferPointer(start: value, count: strlen(value)).map(UInt8.init(bitPattern:))
    }
    unsetenv(variable)
  }

  /// What was given, or else is typed now.
  func value() throws(SecretError) -> String {
    guard let environmentValue else { return try text(of: prompt(), isTyped: true) }
    return try text(of: Self.withoutLineEnd(environmentValue), isTyped: false)
  }

  /// What was read from a file by `"$(<file; echo x)"` and the like ends with its line.
  private static func withoutLineEnd(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.last == 0x0A else { return bytes }
    return bytes.dropLast(bytes.dropLast().last == 0x0D ? 2 : 1)
  }

  /// The server is told in UTF-8. Whoever gave something else is told before a guess is refused, and
  /// the account locked.
  private func text(of bytes: [UInt8], isTyped: Bool) throws(SecretError) -> String {
    let charset = LocaleCharset.fromEnvironment()
    guard let text = charset.text(ofForeign: bytes) else {
      throw .notText(isTyped ? "the \(name)" : "the \(name) in \(variable)", charset)
    }
    return text
  }

  private var interrupted: SecretError { .interrupted(name) }
  private var noTerminal: SecretError { .noTerminal(name, variable: variable) }

  private func prompt() throws(SecretError) -> [UInt8] {
    let terminal = open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY)
    guard terminal >= 0 else { throw noTerminal }
    defer { close(terminal) }
    var before = termios()
    guard tcgetattr(terminal, &before) == 0 else { throw noTerminal }
    // Whatever would end the program is waited for from here on, so that echo is always switched on
    // again.
    guard let signals = try? Signals() else { throw interrupted }
    var silent = Self.withoutEcho(before)
    tcsetattr(terminal, TCSAFLUSH, &silent)
    defer { tcsetattr(terminal, TCSAFLUSH, &before) }
    Self.write(promptText, on: terminal)
    defer { Self.write("\n", on: terminal) }
    return try readLine(from: terminal, until: signals)
  }

  /// Without echo, and with a zero, for "none", as the key that quits: its signal is not among
  /// `Signals`.
  private static func withoutEcho(_ modes: termios) -> termios {
    var modes = modes
    modes.c_lflag &= ~tcflag_t(ECHO)
    withUnsafeMutableBytes(of: &modes.c_cc) { $0[Int(VQUIT)] = 0 }
    return modes
  }

  private func readLine(
    from terminal: Int32, until signals: borrowing Signals
  ) throws(SecretError) -> [UInt8] {
    var typed: [UInt8] = []
    var byte: UInt8 = 0
    while typed.count < 1024 {
      try waitForInput(on: terminal, until: signals)
      guard Glibc.read(terminal, &byte, 1) == 1 else { break }
      if byte == 0x0A || byte == 0x0D { return typed }
      typed.append(byte)
    }
    if typed.isEmpty { throw interrupted }
    return typed
  }

  private func waitForInput(
    on terminal: Int32, until signals: borrowing Signals
  ) throws(SecretError) {
    let ending: Set<Signals.Signal> = [.hangup, .terminate, .interrupt]
    var sources = [terminal, signals.descriptor].map {
      pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
    }
    repeat {
      let count = poll(&sources, 2, -1)
      guard ending.isDisjoint(with: signals.drain()) else { throw interrupted }
      guard count > 0 || errno == EINTR else { throw interrupted }
    } while sources[0].revents == 0
  }

  /// What can't be written is not missed: the answer is waited for all the same.
  private static func write(_ text: String, on terminal: Int32) {
    try? DescriptorIO.write(Array(text.utf8), to: terminal)
  }
}

/// Why there is no secret.
enum SecretError: Error, CustomStringConvertible {
  case noTerminal(String, variable: String)
  case interrupted(String)
  /// Where it came from: its bytes are neither UTF-8 nor in the locale's character set.
  case notText(String, LocaleCharset)

  var description: String {
    switch self {
    case .noTerminal(let name, let variable):
      "there is no terminal to ask for the \(name). Set \(variable) instead"
    case .interrupted(let name): "no \(name) given"
    case .notText(let source, let charset): "\(source) is \(charset.refusal)"
    }
  }
}
