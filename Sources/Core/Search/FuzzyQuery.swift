/// What is looked for by a few letters: words, each of which a text must hold; upper and lower case
/// are one.
struct FuzzyQuery: Sendable {
  /// Its words, letter by letter.
  let words: [[UInt32]]

  init(_ text: String) {
    words = text.prefix(Self.maxLength).split(whereSeparator: \.isWhitespace).prefix(Self.maxWords)
      .map { FuzzyText(String($0)).scalars }
  }

  var scalarCount: Int { words.reduce(0) { $0 + $1.count } }

  private static let (maxLength, maxWords) = (80, 8)
}
