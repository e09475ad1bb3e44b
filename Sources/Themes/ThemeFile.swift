import TOMLFile
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

  init(toml: String, named name: String) throws(ThemeError) {
    let table = try ThemeFile.parse(toml, name)
    for key in table.keys {
      try apply(key, table, name)
    }
  }

  private static func parse(_ toml: String, _ name: String) throws(ThemeError) -> TOMLTable {
    do throws(BoundedTOMLError) {
      return try BoundedTOML.parse(toml, maxBytes: maxBytes)
    } catch {
      throw ThemeError(name, problem(error))
    }
  }

  private static func problem(_ error: BoundedTOMLError) -> ThemeError.Problem {
    switch error {
    case .tooLong(let maxBytes): .tooLong(limit: maxBytes)
    case .tooManyDots: .tooManyDots
    case .tooManyBrackets(let line):
      .notTOML(message: "it has more brackets than any theme needs", line: line)
    case .malformed(let line, let message): .notTOML(message: message, line: line)
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
