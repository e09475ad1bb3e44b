import Glibc

/// What the environment says about the terminal.
struct TerminalEnvironment {
  let terminal: String?
  let hasTrueColor: Bool
  let isColorDisabled: Bool
  let isRemote: Bool
  let hasEscapeDelay: Bool

  init() {
    terminal = TerminalEnvironment.value("TERM")
    hasTrueColor = ["truecolor", "24bit"].contains(TerminalEnvironment.value("COLORTERM"))
    isColorDisabled = TerminalEnvironment.value("NO_COLOR") != nil
    isRemote = ["SSH_CONNECTION", "SSH_TTY", "SSH_CLIENT"].contains {
      TerminalEnvironment.value($0) != nil
    }
    hasEscapeDelay = TerminalEnvironment.value("ESCDELAY") != nil
  }

  /// A variable of the environment; nil when it is missing or empty.
  static func value(_ name: String) -> String? {
    guard let bytes = getenv(name) else { return nil }
    let value = String(cString: bytes)
    return value.isEmpty ? nil : value
  }
}
