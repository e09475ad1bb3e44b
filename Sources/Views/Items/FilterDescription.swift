import Core
import Text
import Themes

/// What a filter is understood to mean, in words.
struct FilterDescription {
  let text: SafeText
  let role: Role

  /// A word that is not whole yet is what is told first, and alone.
  init(_ filter: Filter) {
    let unfinished = filter.terms.first { if case .unfinished = $0.test { true } else { false } }
    let parts = (unfinished.map { [$0] } ?? filter.terms).map(Self.describe)
    role = unfinished == nil ? .muted : .levelWarn
    text =
      parts.isEmpty
      ? "words, key:value, age>2h, pri>=3, !not" : parts.joined(separator: " and ")
  }

  private static func describe(_ term: Filter.Term) -> SafeText {
    switch term.test {
    case .text(let text): quoted(term.isNegated ? "not " : "", .bounded(text.displayText))
    case .field(let key, let text):
      quoted(
        "\(key.displayText) \(term.isNegated ? "without" : "has") ", .bounded(text.displayText))
    case .age(let comparison, let minutes):
      "\(term.isNegated ? "not " : "")\(comparison.ageDescription) \(formattedAge(minutes))"
    case .number(let key, let comparison, let number):
      "\(term.isNegated ? "not " : "")\(key.displayText) \(comparison.rawValue) "
        + formattedNumber(number)
    case .unfinished(let typed, let lacks): "\(typed) lacks \(lacks)"
    }
  }

  private static func quoted(_ start: SafeText, _ text: SafeText) -> SafeText {
    start + "“" + text + "”"
  }

  private static func formattedAge(_ minutes: Int64) -> SafeText {
    let units: [(Int64, SafeText)] = [(10_080, "w"), (1440, "d"), (60, "h")]
    for (unit, name) in units where minutes >= unit && minutes.isMultiple(of: unit) {
      return "\(minutes / unit)" + name
    }
    return minutes > 60 ? "\(minutes / 60)h \(minutes % 60)m" : "\(minutes)m"
  }

  private static func formattedNumber(_ number: Double) -> SafeText {
    Int(exactly: number).map { "\($0)" } ?? "\(String(number))"
  }
}

extension Filter.Comparison {
  fileprivate var ageDescription: SafeText {
    switch self {
    case .more: "older than"
    case .atLeast: "at least as old as"
    case .less: "younger than"
    case .atMost: "at most as old as"
    case .equal: "just as old as"
    }
  }
}
