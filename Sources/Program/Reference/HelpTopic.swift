import Views

/// What `help` tells beside the commands' own help.
enum HelpTopic: String, CaseIterable {
  /// The table of keys.
  case keys
  /// The manual page.
  case man

  func text() throws -> String {
    switch self {
    case .keys: KeyTable.text
    case .man: ManualPage(of: try Grammar()).text
    }
  }
}
