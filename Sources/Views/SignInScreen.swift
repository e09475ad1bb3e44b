import Core
import Terminal
import Text
import Themes
import WebServices

/// What stands in the panels' place until the agent is signed in: what is happening, and what to
/// press.
struct SignInScreen {
  let state: State
  let rect: Rect

  func draw(_ painter: inout Painter) {
    painter.writeCentered([("workbin", .accent), (" ", .text)] + paragraphs, in: rect)
  }

  private var paragraphs: [(SafeText, Role)] {
    let host: SafeText = "\(state.identity.host)"
    switch state.server.signIn {
    case .waiting, .asking, .done:
      return [("Signing in to \(host) as \(state.identity.user)…", .text)]
    case .retrying(let reason, let attempt, let next):
      return [
        ("\(host) can't be reached", .levelWarn), (SafeText(reason).sentenceCased, .text),
        (" ", .text),
        ("Try \(attempt + 1) begins at \(state.clock.localTime(next).timeToSecond).", .text),
        ("r tries now, q quits", .muted),
      ]
    case .refused(let error):
      return [
        (headline(error), .levelError),
        (SafeText(error.description).sentenceCased, .text), (" ", .text),
        ("r tries again, q quits", .muted),
      ]
    }
  }

  private func headline(_ error: APIError) -> SafeText {
    let host: SafeText = "\(state.identity.host)"
    switch error.kind {
    case .unauthorized: return "\(host) did not let \(state.identity.user) in"
    case .notFound: return "there is no Genesys Web Services at \(host)"
    case .passwordChangeRequired:
      return "\(host) wants a new password for \(state.identity.user) first"
    case .unreadable: return "\(host) does not speak Web Services"
    case .beyondLimits: return "\(host) answers with more than is read"
    default: return "\(host) refused"
    }
  }
}
