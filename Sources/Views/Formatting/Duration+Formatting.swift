import Text
import Time

extension Duration {
  /// As the time axis tells what has elapsed: `92 ms`, `10.0 s`, `3m 5s`.
  var formatted: SafeText {
    let (seconds, milliseconds) = milliseconds.floorDivided(by: 1000)
    if seconds < 1 { return "\(milliseconds) ms" }
    if seconds < 60 { return "\(seconds).\(milliseconds / 100) s" }
    return "\(seconds / 60)m \(seconds % 60)s"
  }
}
