import Core
import Text
import Themes

/// What a row says of what is being done to its interaction.
struct ActionIndicator {
  let glyph: Glyph
  let role: Role
  let text: SafeText

  init(_ pending: PendingAction) {
    let action = pending.action
    (glyph, role, text) =
      switch pending.phase {
      case .waitingForPull: (.inProgress, .accent, "pulling, then \(action.progressive)…")
      case .sent: (.inProgress, .accent, "\(action.progressive)…")
      case .accepted: (.inProgress, .levelInfo, SafeText(action.acceptedText))
      // In a few columns “answered by” would be read as sent.
      case .confirmed where action.createsDraft: (.done, .levelOk, "draft begun")
      case .confirmed: (.done, .levelOk, SafeText(action.past))
      case .refused(let reason): (.refused, .levelError, SafeText(reason))
      case .verifying: (.unconfirmed, .levelWarn, "no answer yet: asked the server…")
      case .unknown(let reason): (.unconfirmed, .levelWarn, "no answer: \(reason)")
      }
  }

  func line(_ glyphs: GlyphSet) -> Line {
    [TextSpan(glyphs[glyph], role), TextSpan(" " + text, role)]
  }
}

extension ItemAction {
  /// A pull is what its row is about: there it needs no name.
  fileprivate var acceptedText: String { self == .pull ? "accepted" : "\(progressive)… accepted" }
}
