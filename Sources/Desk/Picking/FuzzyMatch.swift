/// How well a text holds the letters of a query, in their order but with gaps: `rfd` in `Refund`.
struct FuzzyMatch: Comparable {
  /// Greater is better.
  let score: Int

  /// Nil when a letter is missing. Upper and lower case are one; blanks in the query mean nothing.
  init?(_ query: String, in text: String) {
    let wanted = query.lowercased().filter { !$0.isWhitespace }
    var rest = Array(wanted)[...]
    guard !rest.isEmpty else {
      score = 0
      return
    }
    var (score, before, last): (Int, Character, Int) = (0, " ", -2)
    for (index, character) in text.lowercased().prefix(Self.longest).enumerated() {
      if character == rest.first {
        rest = rest.dropFirst()
        score += Self.worth(of: index, after: before, isNext: last == index - 1)
        last = index
        if rest.isEmpty { break }
      }
      before = character
    }
    guard rest.isEmpty else { return nil }
    self.score = score
  }

  /// Characters looked at: what stands later in a name no one looks for.
  private static let longest = 200

  /// A letter counts more where a word begins, and most in a row with the one before it.
  private static func worth(of index: Int, after before: Character, isNext: Bool) -> Int {
    if isNext { return 8 }
    if index == 0 { return 10 }
    return before.isLetter || before.isNumber ? 1 : 6
  }

  static func < (left: FuzzyMatch, right: FuzzyMatch) -> Bool { left.score < right.score }
}
