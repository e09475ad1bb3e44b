import Terminal

extension Theme {
  /// Reads a theme file. `parent` gives the text of the theme that it inherits from; the built-in
  /// themes can be inherited from always.
  package init(
    parsing toml: String, named name: String, parent: (String) -> String? = { _ in nil }
  ) throws(ThemeError) {
    let file = try Theme.merged(toml, named: name, parent: parent)
    let palette = try Theme.palette(of: file, name)
    let full = try Theme.styleSpecs(file.roles, "roles", palette, name)
    let basic = try Theme.styleSpecs(file.ansi16, "ansi16", [:], name)
    let mono = try Theme.styleSpecs(file.mono, "mono", [:], name)
    self.init(name: file.name ?? name, variant: file.variant ?? .dark) { role in
      Theme.style(role, full, basic, mono)
    }
  }

  /// Longer lines of themes are taken for a loop.
  private static let maxAncestors = 8

  /// The file with everything that it inherits.
  private static func merged(
    _ toml: String, named name: String, parent: (String) -> String?
  ) throws(ThemeError) -> ThemeFile {
    var file = try ThemeFile(toml: toml, named: name)
    var seen = [name]
    while let next = file.inherits {
      let isKnown = seen.contains(next) || seen.count > maxAncestors
      seen.append(next)
      if isKnown { throw ThemeError(name, .inheritsLoop(seen)) }
      guard let text = parent(next) ?? builtInText(next) else {
        throw ThemeError(name, .unknownParent(next))
      }
      file = file.inheriting(try ThemeFile(toml: text, named: next))
    }
    return file
  }

  private static func palette(
    of file: ThemeFile, _ name: String
  ) throws(ThemeError) -> [String: Color] {
    var palette: [String: Color] = [:]
    for (key, word) in file.palette {
      guard key != "on", key != "default", StyleSpec.attributeNames[key] == nil else {
        throw ThemeError(name, .reservedName(key))
      }
      guard let color = StyleSpec.color(word, [:]) else {
        throw ThemeError(name, .unknownColour(word, key: "palette." + key))
      }
      palette[key] = color
    }
    return palette
  }

  private static func styleSpecs(
    _ entries: [Role: String], _ table: String, _ palette: [String: Color], _ name: String
  ) throws(ThemeError) -> [Role: StyleSpec] {
    var specs: [Role: StyleSpec] = [:]
    for (role, text) in entries {
      do {
        specs[role] = try StyleSpec(text, palette: palette)
      } catch {
        throw ThemeError(name, error.inTheme(at: table + "." + role.name))
      }
    }
    return specs
  }

  private static func style(
    _ role: Role, _ full: [Role: StyleSpec], _ basic: [Role: StyleSpec],
    _ mono: [Role: StyleSpec]
  ) -> Style {
    let line = lineage(of: role)
    let attributes = line.firstSpec(in: full)?.attributes ?? []
    var foreground = line.first { full[$0]?.foreground } ?? .standard
    var background = line.first { full[$0]?.background } ?? .standard
    if !basic.isEmpty {
      foreground.basic = line.first { basic[$0]?.foreground }?.basic
      background.basic = line.first { basic[$0]?.background }?.basic
    }
    return Style(
      foreground: foreground, background: background, attributes: attributes,
      monochrome: line.lazy.compactMap { mono[$0] ?? full[$0] }.first?.attributes)
  }

  /// A role, its parent, and so on up to `text`.
  private static func lineage(of role: Role) -> [Role] {
    Array(sequence(first: role, next: \.parent))
  }
}

extension [Role] {
  fileprivate func first<Value>(_ value: (Role) -> Value?) -> Value? {
    lazy.compactMap(value).first
  }

  fileprivate func firstSpec(in table: [Role: StyleSpec]) -> StyleSpec? {
    first { table[$0] }
  }
}
