/// How times are told.
package enum TimeTelling: String, Sendable, Equatable, CaseIterable {
  /// As clocks show them here.
  case local
  /// How long ago.
  case age
  /// As the server wrote them.
  case sent

  var next: TimeTelling {
    switch self {
    case .local: .age
    case .age: .sent
    case .sent: .local
    }
  }
}

extension State {
  package var timeTelling: TimeTelling {
    preferences.options["times"].flatMap(TimeTelling.init) ?? .local
  }
}
