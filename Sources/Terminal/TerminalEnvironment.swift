import Glibc

/// What the environment says about the terminal.
struct TerminalEnvironment {
  let terminal: String?
  let hasTrueColor: Bool
  let isColorDisabled: Bool
  /// How long Esc waits for what may follow it, as ncurses has it: `ESCDELAY` in milliseconds, else
  /// longer on a line than here.
  let escapeDelay: Duration

  init() {
    terminal = TerminalEnvironment.value("TERM")
    hasTrueColor = ["truecolor", "24bit"].contains(TerminalEnvironment.value("COLORTERM"))
    isColorDisabled = TerminalEnvironment.value("NO_COLOR") != nil
    let isRemote = ["SSH_CONNECTION", "SSH_TTY", "SSH_CLIENT"].contains {
      TerminalEnvironment.value($0) != nil
    }
    let given = TerminalEnvironment.value("ESCDELAY").flatMap { Int($0) }
    escapeDelay = .milliseconds(given.map { min(max($0, 0), 10_000) } ?? (isRemote ? 75 : 25))
  }

  /// A variable of the environment; nil when it is missing or empty.
  static func value(_ name: String) -> String? {
    guard let bytes = getenv(name) else { return nil }
    let value = String(cString: bytes)
    return value.isEmpty ? nil : value
  }
}
