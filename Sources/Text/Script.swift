/// The writing system that a letter belongs to, by the first word of its name in Unicode.
struct Script: Hashable {
  private let name: String

  /// Nil for what stands in any script: digits, marks, signs.
  init?(_ scalar: Unicode.Scalar) {
    let properties = scalar.properties
    guard properties.isAlphabetic || properties.isIdeographic else { return nil }
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark, .modifierLetter: return nil
    default: break
    }
    let word = properties.name.flatMap { $0.split(whereSeparator: { " -".contains($0) }).first }
    switch word {
    case "CJK", "IDEOGRAPHIC": name = "HAN"
    case let word?: name = String(word)
    // Letters without a name of their own belong to no script that a domain may use.
    case nil: name = ""
    }
  }

  private init(named name: String) { self.name = name }

  /// Scripts that are written side by side: Japanese, Korean, Chinese with its own letters, each
  /// also with Latin.
  static let sets: [Set<Script>] = [
    ["LATIN", "HAN", "HIRAGANA", "KATAKANA"], ["LATIN", "HAN", "HANGUL"],
    ["LATIN", "HAN", "BOPOMOFO"],
  ].map { Set($0.map(Script.init(named:))) }
}
