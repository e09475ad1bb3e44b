/// What a command is about, as a heading over those that work in every panel.
package enum CommandCategory: String, Sendable, CaseIterable {
  case interactions = "What is done with interactions"
  case details = "Looking closely"
  case list = "The list on show"
  case navigation = "Getting about"
  case newsAndTeam = "What is new, your team, your state"
  case program = "The program itself"
}

extension [Command] {
  func inCategory(_ category: CommandCategory) -> [Command] { map { $0.inCategory(category) } }
}
