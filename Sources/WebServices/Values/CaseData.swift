/// The keys of userData that the administrator puts before an agent first, in order, with the names
/// that people have for them.
///
/// The desktop's option `interaction.case-data.format-business-attribute` names a Business
/// Attribute whose values are keys and whose display names are labels. [workbin-desktops 2]
package struct CaseData: Sendable, Equatable {
  /// More than anybody sets up to be read.
  private static let maxCount = 500

  /// Each once, the first on top.
  package let keys: [String]
  private let ranks: [String: Int]
  private let labels: [String: String]

  /// Nothing is set up.
  package init() { (keys, ranks, labels) = ([], [:], [:]) }

  /// What the order names comes first; then what the attribute alone has, as it came. [INF]
  package init(_ options: AdministratorOptions, _ attribute: BusinessAttribute? = nil) {
    let values = attribute?.values.prefix(Self.maxCount) ?? []
    var seen: Set<String> = []
    keys = (options.caseDataOrder.prefix(Self.maxCount) + values.map(\.name))
      .filter { seen.insert($0).inserted }
    ranks = Dictionary(uniqueKeysWithValues: keys.enumerated().map { ($0.element, $0.offset) })
    labels = Dictionary(
      values.compactMap { value in value.displayName.map { (value.name, $0) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// How early a key comes; nil for one that is not case data.
  package func rank(of key: String) -> Int? { ranks[key] }

  /// What people call it; nil where that is the key itself. Untrusted.
  package func label(of key: String) -> String? { labels[key].flatMap { $0 == key ? nil : $0 } }
}
