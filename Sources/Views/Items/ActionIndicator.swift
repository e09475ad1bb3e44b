import Core
import Text
import Themes

/// What a row says of what is being done to its interaction.
struct ActionIndicator {
  let glyph: Glyph
  let role: Role
  let text: SafeText

  init(_ action: PendingAction) {
    let progress = SafeText("\(action.action.progressive)…")
    switch action.phase {
    case .pulling: (glyph, role, text) = (.inProgress, .accent, "pulling, then " + progress)
    case .sent: (glyph, role, text) = (.inProgress, .accent, progress)
    case .accepted: (glyph, role, text) = (.inProgress, .levelInfo, progress + " accepted")
    // In a few columns “answered by” would be read as sent.
    case .confirmed where action.action.createsDraft:
      (glyph, role, text) = (.done, .levelOk, "draft begun")
    case .confirmed: (glyph, role, text) = (.done, .levelOk, SafeText(action.action.past))
    case .refused(let reason): (glyph, role, text) = (.refused, .levelError, SafeText(reason))
    case .asking:
      (glyph, role, text) = (.unconfirmed, .levelWarn, "no answer yet: asked the server…")
    case .unknown(let reason):
      (glyph, role, text) = (.unconfirmed, .levelWarn, "no answer: \(reason)")
    }
  }

  func line(_ glyphs: GlyphSet) -> Line {
    [TextSpan(glyphs[glyph], role), TextSpan(" " + text, role)]
  }
}
