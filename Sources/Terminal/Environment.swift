import Glibc

/// What the environment says about the terminal.
struct Environment {
  let terminal: String?
  let promisesTrueColor: Bool
  let refusesColor: Bool
  let isRemote: Bool
  let setsEscapeDelay: Bool

  init() {
    terminal = Environment.value("TERM")
    promisesTrueColor = ["truecolor", "24bit"].contains(Environment.value("COLORTERM"))
    refusesColor = Environment.value("NO_COLOR") != nil
    isRemote = ["SSH_CONNECTION", "SSH_TTY", "SSH_CLIENT"].contains {
      Environment.value($0) != nil
    }
    setsEscapeDelay = Environment.value("ESCDELAY") != nil
  }

  /// A variable of the environment; nil when it is missing or empty.
  static func value(_ name: String) -> String? {
    guard let bytes = getenv(name) else { return nil }
    let value = String(cString: bytes)
    return value.isEmpty ? nil : value
  }
}
