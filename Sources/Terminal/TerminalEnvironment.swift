import Glibc

/// What the environment says about the terminal.
struct TerminalEnvironment {
  let terminal: String?
  /// Whether what the program runs in promises 24-bit colours, or what that was started from did.
  let hasTrueColor: Bool
  /// Whether GNU screen is between the program and the terminal, as far as can be known.
  let isInGNUScreen: Bool
  let isColorDisabled: Bool
  /// What it says about the terminal's ground, if anything.
  let ground: Ground?
  /// How long Esc waits for what may follow it, as ncurses has it: `ESCDELAY` in milliseconds, else
  /// longer on a line than here.
  let escapeDelay: Duration

  init() {
    terminal = TerminalEnvironment.value("TERM")
    hasTrueColor = ["truecolor", "24bit"].contains(TerminalEnvironment.value("COLORTERM"))
    let family = terminal?.prefix { $0 != "-" && $0 != "." } ?? ""
    // tmux, too, may be known as `screen`.
    isInGNUScreen =
      TerminalEnvironment.value("STY") != nil
      || family == "screen" && TerminalEnvironment.value("TMUX") == nil
    isColorDisabled = TerminalEnvironment.value("NO_COLOR") != nil
    ground = TerminalEnvironment.value("COLORFGBG").flatMap { Ground(colorfgbg: $0) }
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
