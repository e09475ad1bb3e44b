/// What a refusal says to people: what happened, and what to try. The server's words are untrusted
/// and must pass through `SafeText` like any other text from outside.
extension APIError: CustomStringConvertible {
  package var description: String {
    guard let suggestion else { return summary }
    return "\(sentence(summary)) \(suggestion)."
  }

  /// With one full stop at its end, whatever the server's own words end with.
  private func sentence(_ text: String) -> String {
    guard let last = text.last, !".!?…".contains(last) else { return text }
    return text + "."
  }

  /// What happened, without what to try: fits a row of a list.
  package var summary: String {
    let quoted = message.map { ": \($0)" } ?? ""
    return switch kind {
    case .unauthorized: "the server does not accept this user name and password\(quoted)"
    case .forbidden: "not permitted\(quoted)\(codeSuffix)"
    case .csrf: "the server wants a new CSRF token\(quoted)"
    case .notFound: "not found\(quoted)\(codeSuffix)"
    case .wrongState: "not possible in the current state\(quoted)\(codeSuffix)"
    case .passwordChangeRequired: "the server demands a new password first\(quoted)"
    case .serverFailed: "the server failed\(quoted)\(codeSuffix)"
    case .unreadable, .beyondLimits: "the answer can't be read\(quoted)"
    case .other: "refused\(quoted)\(codeSuffix)"
    }
  }

  private var suggestion: String? {
    switch kind {
    case .unauthorized: "Check the user name, and start again with the right password"
    case .forbidden: "Ask your administrator for the feature or the permission"
    case .notFound: status == nil ? nil : "Check the server's address"
    case .passwordChangeRequired: "Change it in the browser desktop, then come back"
    case .serverFailed: "Try again in a moment"
    case .unreadable where isForeign:
      "Check that the address is that of Web Services, without a path"
    case .csrf, .wrongState, .unreadable, .beyondLimits, .other: nil
    }
  }

  private var codeSuffix: String {
    if let code, code != 0 { return " (status \(code))" }
    return status.map { " (HTTP \($0))" } ?? ""
  }
}
