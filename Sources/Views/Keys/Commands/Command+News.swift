import Core
import Terminal

extension Command {
  static let chooseState = Command(
    "State", [.character("a")], "Makes you ready, not ready, or at lunch", in: .panels, .openStates,
    taking: .oneOf("STATE", "the state to come into", called: "state") { $0.stateChoices }
  ).inCategory(.newsAndTeam)

  /// What is new, and whom else to look after.
  static let newsCommands = [
    Command(
      "New", [.character("!")], bar: ("new", .news), "Lists invitations and what came in",
      in: .panels,
      .news(.openList)),
    Command(
      "Team", [.character("T")], "Looks into an agent's or a group's workbins", in: .panels,
      .team(.open)),
  ]
}
