import Core
import Terminal

extension Command {
  /// What is said by words.
  static let namedCommands = [
    Command(
      "Command", [.character(":")], bar: ("command", .commandLine), "Takes any command by its word",
      in: .everywhere, .commandLine(.open(""))
    ).inCategory(.program),
    Command(
      "Set", [], "Changes how the program looks and behaves", in: .panels,
      .commandLine(.openSettings),
      taking: .setting
    ).inCategory(.program),
    Command(
      "Mouse", [], "Click, double click, wheel; Shift selects text",
      in: .panels, .commandLine(.open("set mouse ")),
      taking: .oneOf("WAY", "on or off", called: "way") { _ in
        [("on", .commandLine(.set(.mouse(true)))), ("off", .commandLine(.set(.mouse(false))))]
      }
    ).inCategory(.program),
    Command(
      "Agent", [], "Looks into the workbins of an agent", in: .panels, .team(.agent(nil)),
      taking: .text(
        "ID", "an agent's user name or id", candidates: \.agentNames
      ) { .team(.agent($0)) }
    ).inCategory(.newsAndTeam),
    Command(
      "Group", [], "Looks into the workbins of a group of agents", in: .panels, .team(.group(nil)),
      taking: .text("NAME", "the group's name") { .team(.group($0)) }
    ).inCategory(.newsAndTeam),
    Command(
      "Place group", [], "Looks into the workbins of a group of places", in: .panels,
      .team(.placeGroup(nil)),
      taking: .text("NAME", "the group's name") { .team(.placeGroup($0)) }
    ).inCategory(.newsAndTeam),
  ]

  /// What keys mean on the command line.
  static let commandLineKeyCommands = [
    Command(
      "Run line", [.enter], bar: ("do it", .asListed), "Does what it says", in: [.commandLine],
      .runCommandLine),
    Command(
      "Complete", [.tab], "Goes on with the next way", in: [.commandLine], .completeCommandLine(1)),
    Command(
      "Complete back", [.backTab], "Goes on with the way before", in: [.commandLine],
      .completeCommandLine(-1)),
    Command(
      "Older line", [.up, .control("p")], "A line that was run before", in: [.commandLine],
      .commandLine(.recall(older: true))),
    Command(
      "Younger line", [.down, .control("n")], "A line that was run later", in: [.commandLine],
      .commandLine(.recall(older: false))),
    Command(
      "Leave line", [.escape], bar: ("leave", .asListed), "Does nothing", in: [.commandLine], .back),
  ]
}
