/// The `error` of a reply, `code:arguments:text`; every server has its own dialect.
struct BayeuxError: Sendable, Equatable {
  let code: Int?
  /// May contain colons itself.
  let text: String

  init(_ error: String) {
    let parts = error.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false)
    if parts.count == 3, let code = Int(parts[0]) {
      self.code = code
      text = String(parts[2])
    } else {
      code = nil
      text = error
    }
  }

  /// Whether the server no longer knows the client: `402::Unknown client` (CometD 3.1),
  /// `402::session_unknown` (CometD 5), `401:ID:Unknown client` (Faye), `403::Unknown client`.
  /// Neither code nor text alone says so: 402 is a missing parameter in Faye's dialect.
  var isUnknownSession: Bool {
    guard let code, (401...403).contains(code) else { return false }
    let lowercased = text.lowercased()
    return lowercased.contains("session") || lowercased.contains("unknown")
  }
}
