extension Command {
  /// What the key bar shows first over the panels: what is done most. Last are the keys that lead
  /// about, and what comes by itself, so that little moves for it; at the end the two that lead to
  /// all others.
  private static let keyBarOrder = [
    "Open", "Read", "Pull", "Retry", "Accept", "Reject", "Mark", "Filter", "Sort",
    "Put back", "Complete", "Transfer", "Write", "Send", "Delete draft", "Edit userData",
    "Step back", "Compare", "Search data", "Next panel", "Pin or follow", "Back", "Read again",
    "New", "Command", "Help", "Quit",
  ]

  /// What comes before all else while the past is looked at: the way out of it, and about in it.
  private static let keyBarOrderInPast = ["Now", "Step back", "Step forth", "Compare"]

  /// What comes before all else while there is no link: it tries at once.
  private static let firstWithoutLink = "Read again"

  /// The place in the key bar; what is not told here stands before the rest.
  func keyBarPriority(inThePast isPast: Bool, withoutLink isAlone: Bool) -> Int {
    if isAlone, name == Self.firstWithoutLink { return -1 }
    if isPast, let index = Self.keyBarOrderInPast.firstIndex(of: name) { return index }
    return (Self.keyBarOrder.firstIndex(of: name) ?? -1) + Self.keyBarOrderInPast.count + 1
  }

  /// Whether the order tells of it.
  var hasKeyBarPriority: Bool {
    Self.keyBarOrder.contains(name) || Self.keyBarOrderInPast.contains(name)
  }
}
