import Text
import WebServices

extension Timestamp {
  /// How much later it was than another: `+4s`, `+3m 5s`, `+2h 3m`, `+3d 4h`.
  func formattedDifference(since earlier: Timestamp) -> SafeText {
    let (elapsed, overflow) = milliseconds.subtractingReportingOverflow(earlier.milliseconds)
    let seconds = overflow ? 0 : max(0, elapsed) / 1000
    switch seconds {
    case ..<60: return "+\(seconds)s"
    case ..<3600: return "+\(seconds / 60)m \(seconds % 60)s"
    case ..<86_400: return "+\(seconds / 3600)h \(seconds / 60 % 60)m"
    default: return "+\(seconds / 86_400)d \(seconds / 3600 % 24)h"
    }
  }
}
