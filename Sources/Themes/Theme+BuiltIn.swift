import Terminal

extension Theme {
  /// The names of the themes that are compiled in; the first is the one for dark grounds.
  package static let builtIn = ["dusk", "paper"]

  /// One of the themes that are compiled in.
  package static func builtIn(_ name: String) -> Theme? {
    builtInText(name).flatMap { try? Theme(parsing: $0, named: name) }
  }

  /// The theme without colours: bold, dim, underline and reverse alone, for every ground.
  package static let plain = Theme(name: "plain", variant: .dark) { role in
    switch role {
    case .selection, .cursor: Style(attributes: .reverse)
    case .title, .key, .accent, .mark, .new, .borderFocus, .levelWarn, .levelError, .connDown:
      Style(attributes: .bold)
    case .titleFocus: Style(attributes: [.bold, .underline])
    case .diffChange: Style(attributes: .reverse)
    case .match, .selectionInactive: Style(attributes: .underline)
    default: .plain
    }
  }

  /// The file of a theme that is compiled in.
  package static func builtInText(_ name: String) -> String? {
    switch name {
    case "dusk": String(decoding: PackageResources.dusk_toml, as: UTF8.self)
    case "paper": String(decoding: PackageResources.paper_toml, as: UTF8.self)
    default: nil
    }
  }
}
