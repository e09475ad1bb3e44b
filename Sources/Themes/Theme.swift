import Terminal

/// A look for every role.
package struct Theme: Hashable, Sendable {
  /// Which ground a theme is made for.
  package enum Variant: String, Sendable { case dark, light }

  package let name: String
  package let variant: Variant
  private let styles: [Style]

  init(name: String, variant: Variant, style: (Role) -> Style) {
    self.name = name
    self.variant = variant
    styles = Role.allCases.map(style)
  }

  /// The style of a role, with every fallback applied.
  package subscript(_ role: Role) -> Style { styles[role.rawValue] }

  /// The style of a role on the ground of another one, as on the bar of a selection.
  package func style(_ role: Role, on background: Role) -> Style {
    self[role].on(self[background])
  }
}
