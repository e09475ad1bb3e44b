import WebServices

/// What the command line offers to go on with.
extension State {
  /// The names by which the list on show can be put in order.
  package var sortNames: [String] { sortLines.dropFirst().map(\.name) }

  /// The names of the columns that the list on show can have.
  package var columnChoices: [String] { columnLines.map(\.name) }

  /// Where one can go by name.
  package var listChoices: [(name: String, intent: Intent)] {
    listIDs.map { (displayName(of: $0), .goToList($0)) }
  }

  package var stateChoices: [(name: String, intent: Intent)] {
    agentStatus.states.map { ($0.displayName, .setState($0)) }
  }

  package var transferChoices: [String] {
    administrator.queues + agentNames.filter { $0 != identity.user }
  }

  package var moveChoices: [(name: String, intent: Intent)] {
    workbins.map { ($0.name, .action(.move(to: $0.name))) }
  }

  package var agentNames: [String] { team.users.map(\.userName) }
}
