/// How times are told.
package enum TimeFormat: String, Sendable, Equatable, CaseIterable {
  /// As clocks show them here.
  case local
  /// How long ago.
  case age
  /// As the server wrote them.
  case asSent = "sent"

  var next: TimeFormat {
    switch self {
    case .local: .age
    case .age: .asSent
    case .asSent: .local
    }
  }

  var description: String {
    switch self {
    case .local: "as clocks show them here"
    case .age: "as ages"
    case .asSent: "as the server sent them"
    }
  }
}
