/// Cuts what is typed as a filter into words. Quotes hold blanks together; the last one may be
/// missing still.
struct FilterScanner {
  struct Term: Equatable {
    var isNegated = false
    var key = ""
    /// `:`, a sign that compares, or nothing.
    var operation = ""
    var value = ""
    /// As typed.
    var whole = ""
  }

  /// More words than anybody types; the rest is not looked at.
  private static let maxTerms = 32

  private var rest: Substring

  private init(_ text: String) { rest = text[...] }

  static func terms(of text: String) -> [Term] {
    var scanner = FilterScanner(text)
    var terms: [Term] = []
    while terms.count < maxTerms, let term = scanner.next() { terms.append(term) }
    return terms
  }

  private mutating func next() -> Term? {
    rest = rest.drop(while: \.isWhitespace)
    guard !rest.isEmpty else { return nil }
    let start = rest
    var word = Term()
    if rest.first == "!" {
      word.isNegated = true
      rest.removeFirst()
    }
    takeKey(&word)
    word.value = value()
    word.whole = String(start[start.startIndex..<rest.startIndex])
    return word
  }

  /// A key is what stands before a sign, if no quote does.
  private mutating func takeKey(_ word: inout Term) {
    let end = rest.firstIndex { $0.isWhitespace || $0 == "\"" || ":<>=".contains($0) }
    guard let end, end > rest.startIndex, ":<>=".contains(rest[end]) else { return }
    let signs = [":"] + Filter.Comparison.allCases.map(\.rawValue)
    guard let sign = signs.first(where: { rest[end...].hasPrefix($0) }) else { return }
    word.key = String(rest[..<end])
    word.operation = sign
    rest = rest[end...].dropFirst(sign.count)
  }

  private mutating func value() -> String {
    var (value, isQuoted) = ("", false)
    while let character = rest.first, isQuoted || !character.isWhitespace {
      rest.removeFirst()
      if character == "\"" { isQuoted.toggle() } else { value.append(character) }
    }
    return value
  }
}
