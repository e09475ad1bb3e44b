import Core
import Terminal

extension Command {
  /// What is done with interactions and the agent's own state.
  static let generalCommands = [
    Command(
      "Open", [.enter, .character("o")], bar: "open", "Goes into what is selected",
      in: .lists, .enter
    ).inCategory(.navigation),
    Command(
      "Pull", [.character("p")], bar: "pull",
      "Takes the item out: it is yours then",
      in: [.items, .live], .pull),
    Command(
      "Pin or follow", [.character("f")], bar: "pin/follow",
      "Holds the live pane, or lets it follow",
      in: .panels, .togglePin
    ).inCategory(.details),
    Command(
      "State", [.character("a")],
      "Makes you ready, not ready, or at lunch", in: .panels, .openStates,
      taking: .oneOf("STATE", "the state to come into", called: "state") { $0.stateChoices }
    ).inCategory(.newsAndTeam),
    Command(
      "Back", [.escape], bar: "back", "Leaves what is open: a notice, a panel", in: .panels, .back
    ).inCategory(.navigation),
    Command(
      "Read again", [.character("r")], bar: "read again",
      "Reads everything anew, tries the link now", in: .panels, .refresh
    ).inCategory(.program),
    Command(
      "Try again", [.character("r")], bar: "try again", "Tries to sign in now", in: .signIn,
      .refresh
    ).inCategory(.program),
  ]
}
