import Desk
import Terminal
import Text
import Themes
import WebServices

extension State {
  /// Whether the agent is not signed in and has nothing to look at yet.
  var isAtTheDoor: Bool {
    if case .done = signIn { return false }
    return shelves.isEmpty && desk.isEmpty
  }
}

/// What stands in the panels' place until the agent is signed in: what is happening, and what to
/// press.
struct SignInScreen {
  let state: State
  let rect: Rect

  func draw(_ pen: inout Pen) {
    pen.say([("workbin", .accent), (" ", .text)] + sentences, in: rect)
  }

  private var sentences: [(SafeText, Role)] {
    let host: SafeText = "\(state.identity.host)"
    switch state.signIn {
    case .waiting, .asking, .done:
      return [("Signing in to \(host) as \(state.identity.user)…", .text)]
    case .retrying(let reason, let attempt, let next):
      return [
        ("\(host) can't be reached", .levelWarn), (SafeText(reason).startingUpper, .text),
        (" ", .text),
        ("Try \(attempt + 1) begins at \(state.clock.local(next).seconds).", .text),
        ("r tries now, q quits", .muted),
      ]
    case .refused(let refusal):
      return [
        (headline(refusal), .levelError),
        (SafeText(refusal.description).startingUpper, .text), (" ", .text),
        ("r tries again, q quits", .muted),
      ]
    }
  }

  private func headline(_ refusal: Refusal) -> SafeText {
    let host: SafeText = "\(state.identity.host)"
    switch refusal.kind {
    case .unauthorized: return "\(host) did not let \(state.identity.user) in"
    case .notFound: return "there is no Genesys Web Services at \(host)"
    case .passwordChangeDemanded:
      return "\(host) wants a new password for \(state.identity.user) first"
    case .unreadable: return "\(host) does not speak Web Services"
    default: return "\(host) refused"
    }
  }
}

extension SafeText {
  /// As a sentence begins.
  var startingUpper: SafeText {
    guard let first = string.first, first.isASCII else { return self }
    return SafeText(first.uppercased() + string.dropFirst())
  }
}
