import Desk
import Text
import Themes

/// What a row says of what is being done to its interaction.
struct ActWords {
  let glyph: Glyph
  let role: Role
  let sentence: SafeText

  init(_ act: Act) {
    let doing = SafeText("\(act.deed.progressive)…")
    switch act.phase {
    case .pulling: (glyph, role, sentence) = (.going, .accent, "pulling, then " + doing)
    case .sent: (glyph, role, sentence) = (.going, .accent, doing)
    case .accepted: (glyph, role, sentence) = (.going, .levelInfo, doing + " accepted")
    // In a few columns “answered by” would be read as sent.
    case .confirmed where act.deed.beginsDraft:
      (glyph, role, sentence) = (.done, .levelOk, "draft begun")
    case .confirmed: (glyph, role, sentence) = (.done, .levelOk, SafeText(act.deed.past))
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
