import Core
import Text
import Themes
import WebServices

extension SafeText {
  /// The text with all that is looked for in the role of a match.
  func highlighting(_ terms: [SearchTerm], _ role: Role) -> Line {
    let folded = foldedCharacters
    return marking(
      terms.flatMap { folded.occurrences(of: Array($0.displayText).map(String.init)) }, role)
  }

  /// The text with the first of some words that is found in it in the role of a match; the words
  /// are in lower case.
  func highlightingFirst(of words: [String], _ role: Role) -> Line {
    let folded = foldedCharacters
    let match = words.lazy.compactMap { folded.occurrences(of: $0.map(String.init)).first }.first
    return marking(match.map { [$0] } ?? [], role)
  }

  private var foldedCharacters: [String] { string.map { $0.lowercased() } }

  private func marking(_ matches: [Range<Int>], _ role: Role) -> Line {
    guard !matches.isEmpty else { return [TextSpan(self, role)] }
    let characters = Array(string)
    var isMatch = Array(repeating: false, count: characters.count)
    for index in matches.joined() { isMatch[index] = true }
    return runs(characters, isMatch, role)
  }

  private func runs(_ characters: [Character], _ isMatch: [Bool], _ role: Role) -> Line {
    var line: Line = []
    var start = 0
    for index in 1...characters.count
    where index == characters.count || isMatch[index] != isMatch[start] {
      let text = SafeText(String(characters[start..<index]))
      line.append(TextSpan(text, isMatch[start] ? .match : role))
      start = index
    }
    if wasAltered, let last = line.indices.last { line[last].text += .removed }
    return line
  }
}

extension [String] {
  /// Where the letters of a text stand one after the other.
  fileprivate func occurrences(of term: [String]) -> [Range<Int>] {
    guard !term.isEmpty, count >= term.count else { return [] }
    return (0...(count - term.count)).map { $0..<($0 + term.count) }
      .filter { self[$0].elementsEqual(term) }
  }
}
