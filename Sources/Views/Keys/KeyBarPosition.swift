/// The place of a command in the key bar; the cases stand in the order of the bar.
///
/// First is what is done most. Last are the keys that lead about, and what comes by itself, so that
/// little moves for it; at the end those that lead to all others, and out.
enum KeyBarPosition: CaseIterable {
  /// Where the table has it: what a dialog offers, and the sign-in screen.
  case asListed
  case open, read, pull, retry, accept, reject, mark, filter, sort
  case putBack, complete, transfer, write, send, deleteDraft, editUserData
  case stepBack, stepForward, now, compare, searchData
  case nextPanel, pin, back, readAgain, news
  case commandLine, help, quit

  /// What comes before all else while the past is looked at: the way out of it, and about in it.
  private static let firstInPast: [KeyBarPosition] = [.now, .stepBack, .stepForward, .compare]

  /// What comes before all else while there is no link: it tries at once.
  private static let firstWithoutLink: [KeyBarPosition] = [.readAgain]

  /// All of them from left to right, whether the past is looked at or the link is lost.
  static func order(inPast isPast: Bool, withoutLink hasLostLink: Bool) -> [KeyBarPosition] {
    let first = (hasLostLink ? firstWithoutLink : []) + (isPast ? firstInPast : [])
    return first + allCases.filter { !first.contains($0) }
  }
}
