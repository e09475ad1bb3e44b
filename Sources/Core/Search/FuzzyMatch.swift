/// How well a text holds what is looked for. Best is what begins it, then what begins a word, then
/// letters that each begin a word (`ip` in `in-progress`), then a part of a word, and last letters
/// with gaps between them (`rfd` in `Refund`); of equals the shorter text.
struct FuzzyMatch: Comparable, Sendable {
  /// Greater is better.
  let score: Int

  /// Nil when a word is missing. `id`: a second text, which must hold a word without gaps.
  init?(_ query: FuzzyQuery, in text: FuzzyText, orIn id: FuzzyText? = nil) {
    var sum = 0
    for word in query.words {
      let worths = [text.score(of: word), id?.substringScore(word)].compactMap { $0 }
      guard let worth = worths.max() else { return nil }
      sum += worth
    }
    score = query.words.isEmpty ? 0 : sum / query.words.count * Self.length - text.scalars.count
  }

  private init(score: Int) { self.score = score }

  /// As a place's: it is gone to more often than any one item, so that its letters with gaps count
  /// more than those of an item, but not more than what begins one.
  var ofPlace: FuzzyMatch {
    FuzzyMatch(score: score + FuzzyText.Score.order * FuzzyMatch.length)
  }

  static func < (left: FuzzyMatch, right: FuzzyMatch) -> Bool { left.score < right.score }

  /// More than any text's length counts.
  private static let length = 256
}
