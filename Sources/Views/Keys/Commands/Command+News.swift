import Core
import Terminal

extension Command {
  /// What is new, and whom else to look after.
  static let newsCommands = [
    Command(
      "New", [.character("!")], bar: "new", "Lists invitations and what came in", in: .panels,
      .news(.openList)),
    Command(
      "Team", [.character("T")], "Looks into an agent's or a group's workbins", in: .panels,
      .team(.open)),
  ]
}
