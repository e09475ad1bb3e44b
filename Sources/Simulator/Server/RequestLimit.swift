/// How many requests a server lets in a second; those beyond are told when to come again.
struct RequestLimit: Sendable {
  /// 0 lets in all.
  var perSecond = 0
  private var windowBegin = Duration.zero
  private var count = 0

  init(perSecond: Int = 0) { self.perSecond = perSecond }

  /// Whether one more may come in at `now`, counted from the server's start.
  mutating func admits(at now: Duration) -> Bool {
    guard perSecond > 0 else { return true }
    if now - windowBegin >= .seconds(1) { (windowBegin, count) = (now, 0) }
    count += 1
    return count <= perSecond
  }
}
