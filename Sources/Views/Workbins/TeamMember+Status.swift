import Core
import Text
import Themes

extension TeamMember {
  /// Why nothing of it is shown.
  func statusSpan(_ glyphs: GlyphSet) -> TextSpan {
    switch status {
    case .unknown, .loading: TextSpan(glyphs.adapted("reading…"), .muted)
    case .loaded: TextSpan("no workbins", .muted)
    case .failed: TextSpan("failed", .levelError)
    }
  }
}
