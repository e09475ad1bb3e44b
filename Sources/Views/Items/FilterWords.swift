import Desk
import Text
import Themes

/// What a filter is understood to mean, in words.
struct FilterWords {
  let sentence: SafeText
  let role: Role

  /// A word that is not whole yet is what is told first, and alone.
  init(_ filter: Filter) {
    let unfinished = filter.words.first { if case .unfinished = $0.test { true } else { false } }
    let parts = (unfinished.map { [$0] } ?? filter.words).map(Self.words)
    role = unfinished == nil ? .muted : .levelWarn
    sentence =
      parts.isEmpty
      ? "words, key:value, age>2h, pri>=3, !not" : parts.joined(separator: " and ")
  }

  private static func words(_ word: Filter.Word) -> SafeText {
    switch word.test {
    case .text(let text): quoted(word.isNegated ? "not " : "", .field(text.letters))
    case .field(let key, let text):
      quoted("\(key.letters) \(word.isNegated ? "without" : "has") ", .field(text.letters))
    case .age(let comparison, let minutes):
      "\(word.isNegated ? "not " : "")\(comparison.words) \(age(minutes))"
    case .number(let key, let comparison, let number):
      "\(word.isNegated ? "not " : "")\(key.letters) \(comparison.rawValue) \(text(number))"
    case .unfinished(let typed, let lacks): "\(typed) lacks \(lacks)"
    }
  }

  private static func quoted(_ start: SafeText, _ text: SafeText) -> SafeText {
    start + "“" + text + "”"
  }

  private static func age(_ minutes: Int64) -> SafeText {
    let units: [(Int64, SafeText)] = [(10_080, "w"), (1440, "d"), (60, "h")]
    for (unit, name) in units where minutes >= unit && minutes.isMultiple(of: unit) {
      return "\(minutes / unit)" + name
    }
    return minutes > 60 ? "\(minutes / 60)h \(minutes % 60)m" : "\(minutes)m"
  }

  private static func text(_ number: Double) -> SafeText {
    Int(exactly: number).map { "\($0)" } ?? "\(String(number))"
  }
}

extension Filter.Comparison {
  fileprivate var words: SafeText {
    switch self {
    case .more: "older than"
    case .atLeast: "at least as old as"
    case .less: "younger than"
    case .atMost: "at most as old as"
    case .equal: "just as old as"
    }
  }
}
