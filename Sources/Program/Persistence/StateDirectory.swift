import Glibc

/// Where this program keeps what outlives it: `workbin` under `$XDG_STATE_HOME`, by itself
/// `~/.local/state`.
enum StateDirectory {
  /// The folders down to the program's own; nil where the environment names no home.
  static func pathChain(stateHome: String?, home: String?) -> [String]? {
    if let stateHome, stateHome.hasPrefix("/") { return [stateHome, stateHome + "/workbin"] }
    guard let home, home.hasPrefix("/") else { return nil }
    return ["/.local", "/.local/state", "/.local/state/workbin"].map { home + $0 }
  }

  static var pathChainFromEnvironment: [String]? {
    pathChain(
      stateHome: getenv("XDG_STATE_HOME").map { String(cString: $0) },
      home: getenv("HOME").map { String(cString: $0) })
  }
}
