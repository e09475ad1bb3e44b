import Core
import Text
import Themes

/// What a row says of its pull.
struct PullIndicator {
  let glyph: Glyph
  let role: Role
  let text: SafeText

  init(_ pull: Pull) {
    switch pull.phase {
    case .sent: (glyph, role, text) = (.inProgress, .accent, "pulling…")
    case .accepted: (glyph, role, text) = (.inProgress, .levelInfo, "accepted")
    case .confirmed: (glyph, role, text) = (.done, .levelOk, "pulled")
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
