/// Why the domain of an address may not be the one that it looks like.
package enum HomographCheck: Hashable, Sendable {
  /// One of its names is written in letters of several scripts, which no honest name mixes.
  case mixedScripts
  /// All letters of one of its names look like Latin ones, and none is.
  case latinLookalike
  /// It is spelled as `xn--`, so that nobody sees its letters.
  case punycode

  /// Nil where there is none: a name in a script of its own is as good as a Latin one.
  ///
  /// Names are judged one by one, since `пример.com` is an honest domain; the limit is the one of
  /// UTS 39, “highly restrictive”.
  package init?(inAddress address: String) {
    let names = Self.domain(of: address).split { ".。．｡".unicodeScalars.contains($0) }
    // The first that is found is told: what can be seen through with the eye least of all.
    let checks = names.compactMap { Self.check($0, isUnderLatin: Self.isLatin(names.last)) }
    guard let check = checks.first(where: { $0 != .punycode }) ?? checks.first else { return nil }
    self = check
  }

  private typealias Name = Substring.UnicodeScalarView

  /// What stands after the last `@`; no domain is longer than that.
  private static func domain(of address: String) -> Name {
    let scalars = address.unicodeScalars.suffix(1_000)
    guard let at = scalars.lastIndex(of: "@") else { return Name() }
    return scalars[scalars.index(after: at)...].prefix(253)
      .prefix { !" >,;\t\r\n".unicodeScalars.contains($0) }
  }

  private static func check(_ name: Name, isUnderLatin: Bool) -> HomographCheck? {
    if name.allSatisfy(\.isASCII) {
      return String(name.prefix(4)).lowercased() == "xn--" ? .punycode : nil
    }
    let letters = name.compactMap { scalar in Script(scalar).map { (scalar, script: $0) } }
    let scripts = Set(letters.map(\.script))
    if scripts.count > 1, !Script.sets.contains(where: { scripts.isSubset(of: $0) }) {
      return .mixedScripts
    }
    let looksLatin = !letters.isEmpty && letters.allSatisfy { latinConfusables.contains($0.0) }
    return isUnderLatin && looksLatin ? .latinLookalike : nil
  }

  private static func isLatin(_ name: Name?) -> Bool { name?.allSatisfy(\.isASCII) ?? false }

  /// Cyrillic letters that nobody can tell from Latin ones.
  private static let latinConfusables = Set("асԁеһіјӏорԛѕԝхуАВСЕНІЈКМОРЅТХ".unicodeScalars)
}
