import WebServices

/// What narrows a list: words, all of which must be found.
///
///     refund               in any column or value of userData
///     "where is"           with its blank
///     subject:refund       where the key or column begins so
///     age>2h  age<30m      how long ago it was received: m, h, d, w
///     pri>=3               a number under a key or column that begins so
///     !spam                not so
///
/// A filter is never wrong: a word that can't be understood (yet) narrows nothing, and says so.
package struct Filter: Sendable, Equatable {
  package struct Term: Sendable, Equatable {
    package let isNegated: Bool
    package let test: Test
  }

  package enum Test: Sendable, Equatable {
    case text(SearchTerm)
    case field(key: SearchTerm, holds: SearchTerm)
    case age(Comparison, minutes: Int64)
    case number(key: SearchTerm, Comparison, Double)
    /// As typed; and what it lacks.
    case unfinished(String, lacks: String)
  }

  package enum Comparison: String, Sendable, CaseIterable {
    // The longer signs first: the shorter ones are their beginnings.
    case atMost = "<="
    case atLeast = ">="
    case less = "<"
    case more = ">"
    case equal = "="

    func holds<Number: Comparable>(_ left: Number, _ right: Number) -> Bool {
      switch self {
      case .atMost: left <= right
      case .atLeast: left >= right
      case .less: left < right
      case .more: left > right
      case .equal: left == right
      }
    }
  }

  /// As the agent typed it.
  package let text: String
  package let terms: [Term]

  package init(_ text: String) {
    self.text = text
    terms = FilterScanner.terms(of: text).compactMap(Term.init)
  }

  /// Whether it narrows anything.
  package var isEmpty: Bool { !terms.contains { $0.test.isFinished } }

  /// Whether what it finds changes as time goes by.
  var dependsOnTime: Bool {
    terms.contains { if case .age = $0.test { true } else { false } }
  }

  /// The texts to mark in a column.
  package func highlights(in column: Column) -> [SearchTerm] {
    terms.compactMap { word in
      switch word.test {
      case .text(let text) where !word.isNegated: text
      case .field(let key, let text) where !word.isNegated && key.matchesStart(column.name): text
      default: nil
      }
    }
  }
}

extension SearchTerm {
  /// It, in small letters, for the screen.
  package var displayText: String { text }
}

/// Finding.
extension Filter {
  /// Whether an interaction that lies in the workbin of this name is found.
  func matches(_ item: Interaction, in workbin: String?, at now: Timestamp) -> Bool {
    terms.allSatisfy { word in
      guard word.test.isFinished else { return true }
      return word.test.holds(item, workbin, now) != word.isNegated
    }
  }
}

extension Filter.Test {
  var isFinished: Bool { if case .unfinished = self { false } else { true } }

  fileprivate func holds(_ item: Interaction, _ workbin: String?, _ now: Timestamp) -> Bool {
    switch self {
    case .text(let text):
      return item.contains(text) || text.matches(item.medium.name)
        || workbin.map(text.matches) ?? false
    case .field(let key, let text):
      return Self.columns(key).contains { column in
        column.content(of: item, in: workbin)?.searchText.map(text.matches) ?? false
      } || item.contains(text, underKeys: key)
    case .age(let comparison, let minutes):
      guard let received = item.receivedAt else { return false }
      let (age, isHuge) = now.milliseconds.subtractingReportingOverflow(received.milliseconds)
      return !isHuge && comparison.holds(age / 60_000, minutes)
    case .number(let key, let comparison, let number):
      if Self.columns(key).contains(.priority) {
        return item.priority.map { comparison.holds(Double($0), number) } ?? false
      }
      return item.numbers(underKeys: key).contains { comparison.holds($0, number) }
    case .unfinished: return true
    }
  }

  private static func columns(_ key: SearchTerm) -> [Column] {
    Column.builtIn.filter { key.matchesStart($0.name) }
  }
}

extension Interaction {
  fileprivate func numbers(underKeys beginning: SearchTerm) -> [Double] {
    (userData?.entries ?? []).compactMap { entry in
      guard beginning.matchesStart(entry.key) else { return nil }
      switch entry.value {
      case .int(let number): return Double(number)
      case .number(let text), .string(let text): return Double(text)
      case .bool, .null, .nested: return nil
      }
    }
  }
}

extension Filter.Term {
  /// Nil for what says nothing at all, such as a `!` alone.
  fileprivate init?(_ typed: FilterScanner.Term) {
    isNegated = typed.isNegated
    if typed.operation.isEmpty {
      guard !typed.value.isEmpty else { return nil }
      test = .text(SearchTerm(typed.value))
    } else if typed.operation == ":" {
      test =
        typed.value.isEmpty
        ? .unfinished(typed.whole, lacks: "what \(typed.key) holds")
        : .field(key: SearchTerm(typed.key), holds: SearchTerm(typed.value))
    } else {
      let comparison = Filter.Comparison(rawValue: typed.operation) ?? .equal
      test = Self.comparing(typed, comparison)
    }
  }

  private static func comparing(
    _ typed: FilterScanner.Term, _ comparison: Filter.Comparison
  ) -> Filter.Test {
    if typed.key.lowercased() == "age" {
      guard let minutes = minutes(typed.value) else {
        return .unfinished(typed.whole, lacks: "a time such as 2h or 3d")
      }
      return .age(comparison, minutes: minutes)
    }
    guard let number = Double(typed.value), number.isFinite else {
      return .unfinished(typed.whole, lacks: "a number")
    }
    return .number(key: SearchTerm(typed.key), comparison, number)
  }

  /// `90m`, `2h`, `1d12h`.
  private static func minutes(_ text: String) -> Int64? {
    var (sum, number): (Int64, Int64?) = (0, nil)
    for character in text.lowercased().prefix(12) {
      if let digit = character.wholeNumberValue, (0...9).contains(digit) {
        number = (number ?? 0) * 10 + Int64(digit)
      } else if let unit = units[character], let count = number {
        (sum, number) = (sum + count * unit, nil)
      } else {
        return nil
      }
    }
    return number == nil && !text.isEmpty ? sum : nil
  }

  private static let units: [Character: Int64] = ["m": 1, "h": 60, "d": 1440, "w": 10_080]
}
