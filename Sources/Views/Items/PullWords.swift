import Desk
import Text
import Themes

/// What a row says of its pull.
struct PullWords {
  let glyph: Glyph
  let role: Role
  let sentence: SafeText

  init(_ pull: Pull) {
    switch pull.phase {
    case .sent: (glyph, role, sentence) = (.going, .accent, "pulling…")
    case .accepted: (glyph, role, sentence) = (.going, .levelInfo, "accepted")
    case .confirmed: (glyph, role, sentence) = (.done, .levelOk, "pulled")
    case .refused(let reason): (glyph, role, sentence) = (.refused, .levelError, SafeText(reason))
    case .asking:
      (glyph, role, sentence) = (.asked, .levelWarn, "no answer yet: asked the server…")
    case .unknown(let reason):
      (glyph, role, sentence) = (.asked, .levelWarn, "no answer: \(reason)")
    }
  }

  func line(_ glyphs: Glyphs) -> Line {
    [Piece(glyphs[glyph], role), Piece(" " + sentence, role)]
  }
}
