import TOMLKit

/// A theme as it stands in its file: words, not yet colours.
struct ThemeFile {
  var name: String?
  var variant: Theme.Variant?
  var inherits: String?
  var palette: [String: String] = [:]
  var roles: [Role: String] = [:]
  var ansi16: [Role: String] = [:]
  var mono: [Role: String] = [:]

  /// The longest file that is read, in bytes.
  static let maxBytes = 65_536

  /// Each dot of a key is one more table in a table, and the parser goes down into them by
  /// recursion: a file of dots would overflow the stack.
  private static let maxDots = 2_000

  init(toml: String, named name: String) throws(ThemeError) {
    guard toml.utf8.count <= ThemeFile.maxBytes else {
      throw ThemeError(name, .tooLong(limit: ThemeFile.maxBytes))
    }
    let dots = toml.utf8.lazy.filter { $0 == UInt8(ascii: ".") }.count
    guard dots <= ThemeFile.maxDots else { throw ThemeError(name, .tooManyDots) }
    let table = try ThemeFile.parse(toml, name)
    for key in table.keys {
      try apply(key, table, name)
    }
  }

  private static func parse(_ toml: String, _ name: String) throws(ThemeError) -> TOMLTable {
    do {
      return try TOMLTable(string: toml)
    } catch let error as TOMLParseError {
      let line = error.source.begin.line
      throw ThemeError(name, .notTOML(message: error.description, line: line))
    } catch {
      throw ThemeError(name, .notTOML(message: "it can't be read", line: 1))
    }
  }

  private mutating func apply(
    _ key: String, _ table: TOMLTable, _ theme: String
  ) throws(ThemeError) {
    switch key {
    case "name": name = try ThemeFile.text(table, key, theme)
    case "inherits": inherits = try ThemeFile.text(table, key, theme)
    case "variant":
      let word = try ThemeFile.text(table, key, theme)
      guard let known = Theme.Variant(rawValue: word) else {
        throw ThemeError(theme, .unknownVariant(word))
      }
      variant = known
    case "palette": palette = try ThemeFile.entries(table, key, theme)
    case "roles": roles = try ThemeFile.roles(table, key, theme)
    case "ansi16": ansi16 = try ThemeFile.roles(table, key, theme)
    case "mono": mono = try ThemeFile.roles(table, key, theme)
    default: throw ThemeError(theme, .unknownKey(key))
    }
  }

  private static func roles(
    _ table: TOMLTable, _ key: String, _ theme: String
  ) throws(ThemeError) -> [Role: String] {
    var roles: [Role: String] = [:]
    for (name, spec) in try entries(table, key, theme) where !Role.formerNames.contains(name) {
      guard let role = Role.named(name) else {
        throw ThemeError(theme, .unknownRole(table: key, role: name))
      }
      roles[role] = spec
    }
    return roles
  }

  /// The entries of a table; a table in it (`level.info` without quotation marks) adds its name.
  private static func entries(
    _ table: TOMLTable, _ key: String, _ theme: String
  ) throws(ThemeError) -> [String: String] {
    guard let inner = table[key]?.table else { throw ThemeError(theme, .notText(key: key)) }
    var entries: [String: String] = [:]
    for name in inner.keys {
      if let nested = inner[name]?.table {
        for last in nested.keys {
          entries[name + "." + last] = try text(nested, last, theme)
        }
      } else {
        entries[name] = try text(inner, name, theme)
      }
    }
    return entries
  }

  private static func text(
    _ table: TOMLTable, _ key: String, _ theme: String
  ) throws(ThemeError) -> String {
    guard let text = table[key]?.string else { throw ThemeError(theme, .notText(key: key)) }
    return text
  }

  /// This file laid over the one that it inherits from.
  func inheriting(_ parent: ThemeFile) -> ThemeFile {
    var merged = self
    merged.variant = variant ?? parent.variant
    merged.inherits = parent.inherits
    merged.palette = parent.palette.merging(palette) { _, own in own }
    merged.roles = parent.roles.merging(roles) { _, own in own }
    merged.ansi16 = parent.ansi16.merging(ansi16) { _, own in own }
    merged.mono = parent.mono.merging(mono) { _, own in own }
    return merged
  }
}
