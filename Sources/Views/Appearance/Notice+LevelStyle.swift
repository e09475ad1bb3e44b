import Core
import Themes

extension Notice.Level {
  /// Its sign and its role.
  var style: (Glyph, Role) {
    switch self {
    case .info: (.done, .levelInfo)
    case .news: (.new, .new)
    case .warning: (.warning, .levelWarn)
    case .error: (.failed, .levelError)
    }
  }
}
