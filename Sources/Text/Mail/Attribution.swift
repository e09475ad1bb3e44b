/// The sentence that says whose letter follows: `On Tue, 5 Mar 2024 at 09:12, Bob wrote:`, which may go
/// over three lines.
enum Attribution {
  static func mayBegin(with line: String) -> Bool { beginnings.contains { line.hasPrefix($0) } }

  /// Whether the first of the lines, in small letters, begin with one.
  static func begins(with lines: [String]) -> Bool {
    guard let first = lines.first, mayBegin(with: first) else { return false }
    return (1...3).contains { isWhole(lines.prefix($0).joined(separator: " ")) }
  }

  /// It names a day, so no sentence that only speaks of what somebody wrote is taken for one.
  private static func isWhole(_ text: String) -> Bool {
    guard text.hasSuffix(":"), text.contains(where: \.isNumber) else { return false }
    let words = text.dropLast().split(separator: " ")
    return words.last.map(endings.contains) == true || words.contains(where: verbs.contains)
  }

  private static let beginnings = [
    "on ", "am ", "le ", "el ", "il giorno ", "il ", "op ", "em ", "den ", "w dniu ", "dnia ",
  ]
  private static let endings: Set<Substring> = [
    "wrote", "écrit", "escribió", "scritto", "escreveu", "skrev", "napisał(a)", "napisał",
    "napisała",
  ]
  /// Whose subject follows.
  private static let verbs: Set<Substring> = ["schrieb", "schreef", "skrev"]
}
