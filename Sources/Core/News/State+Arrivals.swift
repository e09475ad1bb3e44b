import WebServices

/// Telling what is new without being in the way.
extension State {
  /// Once they have been gathered, and nothing else is being said.
  mutating func announceArrivals(_ context: inout UpdateContext) {
    guard let due = news.arrivals.due, due <= context.now else { return }
    guard notice == nil, dialog == nil else {
      return news.arrivals.postpone(
        to: max(notice?.until ?? context.now, context.now + Arrivals.gatherDelay))
    }
    let unannounced = news.arrivals.takeUnannounced(at: context.now)
    let counts = workbins.compactMap { contents -> (name: String, count: Int)? in
      let count = min(unannounced[contents.id] ?? 0, contents.unseen.count)
      return count > 0 ? (contents.name, count) : nil
    }
    if let message = Self.announcement(of: counts) { say(.news, message, &context) }
  }

  /// `5 new in billing, 2 in callbacks`
  private static func announcement(of counts: [(name: String, count: Int)]) -> String? {
    guard let first = counts.first else { return nil }
    let named = counts.dropFirst().prefix(2).map { "\($0.count) in \($0.name.prefix(40))" }
    let rest = counts.dropFirst(3).reduce(0) { $0 + $1.count }
    let parts =
      ["\(first.count) new in \(first.name.prefix(40))"] + named
      + (rest > 0 ? ["\(rest) elsewhere"] : [])
    return parts.joined(separator: ", ")
  }

  /// What the window is called: counts alone, since titles travel further than the screen.
  package var windowTitle: String {
    let counts = [(invitationCount, "invited"), (workbins.unseenCount, "new")]
      .filter { $0.0 > 0 }
    guard !counts.isEmpty else { return "workbin" }
    return "workbin: " + counts.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
  }
}
