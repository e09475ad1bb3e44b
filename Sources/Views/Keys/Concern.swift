/// What a command is about, as a heading over those that work in every panel.
package enum Concern: String, Sendable, CaseIterable {
  case work = "What is done with interactions"
  case looking = "Looking closely"
  case list = "The list on show"
  case moving = "Getting about"
  case news = "What is new, your team, your state"
  case program = "The program itself"
}

extension [Command] {
  func about(_ concern: Concern) -> [Command] { map { $0.about(concern) } }
}
