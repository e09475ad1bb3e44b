import Core
import Terminal

extension Command {
  /// What keys mean in what lies over the panels.
  static let dialogCommands = [
    Command(
      "Run", [.enter], bar: ("do it", .asListed), "Does what the selected line says", in: [.help],
      .runSelectedCommand),
    Command("Next line", [.down, .tab], "One line down", in: [.help], .moveInHelp(.down)),
    Command("Line before", [.up, .backTab], "One line up", in: [.help], .moveInHelp(.up)),
    Command("Page down in help", [.pageDown], "One page down", in: [.help], .moveInHelp(.pageDown)),
    Command("Page up in help", [.pageUp], "One page up", in: [.help], .moveInHelp(.pageUp)),
    Command(
      "Choose", [.enter], bar: ("choose", .asListed), "Comes into the selected state",
      in: [.agentStates],
      .chooseAgentState),
    Command(
      "Next state", [.down, .character("j"), .tab], "One line down", in: [.agentStates],
      .moveInDialog(.down)),
    Command(
      "State before", [.up, .character("k"), .backTab], "One line up", in: [.agentStates],
      .moveInDialog(.up)),
    Command(
      "Keep", [.escape, .character("q")], bar: ("keep", .asListed), "Stays as it is",
      in: [.agentStates], .back),
    Command(
      "Go", [.enter], bar: ("go", .asListed), "Does what the selected line says", in: [.picker],
      .choosePickerLine),
    Command(
      "Next choice", [.down, .tab, .control("n")], "One line down", in: .pickers,
      .moveInDialog(.down)),
    Command(
      "Choice before", [.up, .backTab, .control("p")], "One line up", in: .pickers,
      .moveInDialog(.up)),
    Command(
      "Page down in choices", [.pageDown], "One page down", in: .pickers,
      .moveInDialog(.pageDown)),
    Command("Page up in choices", [.pageUp], "One page up", in: .pickers, .moveInDialog(.pageUp)),
    Command(
      "Leave", [.escape], bar: ("leave", .asListed), "Leaves things as they are", in: .pickers,
      .back),
    Command("Close", [.escape], bar: ("close", .asListed), "Closes the help", in: [.help], .back),
    Command(
      "Yes", [.character("y"), .character("Y")], bar: ("yes", .asListed), "Answers yes",
      in: [.confirmation],
      .answer(true)),
    Command(
      "No", [.escape, .character("n"), .enter], bar: ("no", .asListed),
      "Answers no, as any other key does",
      in: [.confirmation], .answer(false)),
  ]

  /// What keys mean where something is asked about interactions.
  static let confirmationCommands = [
    Command(
      "Into a queue", [.character("t")], bar: ("into a queue", .asListed),
      "Completes it into a queue instead",
      in: [.confirmation], .action(.chooseQueueInstead)),
    Command(
      "Put back all", [.character("p")], bar: ("put back all", .asListed),
      "Everything goes back to where it came from, then workbin ends", in: [.quit],
      .action(.quit(.putBackAll))),
    Command(
      "Keep them", [.character("k"), .character("y"), .character("Y")],
      bar: ("keep and quit", .asListed),
      "They stay yours", in: [.quit], .action(.quit(.keep))),
    Command(
      "Stay", [.escape, .character("n"), .enter], bar: ("stay", .asListed),
      "Goes on, as any other key does",
      in: [.quit], .answer(false)),
    Command(
      "Retry these", [.character("R"), .character("r")], bar: ("retry", .asListed),
      "Tries again what failed",
      in: [.results], .action(.retry)),
    Command(
      "Next result", [.down, .character("j"), .tab], "One line down", in: [.results],
      .moveInDialog(.down)),
    Command(
      "Result before", [.up, .character("k"), .backTab], "One line up", in: [.results],
      .moveInDialog(.up)),
    Command(
      "Page of results", [.pageDown, .control("d"), .character(" ")], "One page down",
      in: [.results], .moveInDialog(.pageDown)),
    Command(
      "Page before", [.pageUp, .control("u")], "One page up", in: [.results],
      .moveInDialog(.pageUp)),
    Command(
      "Leave results", [.escape, .character("q"), .enter, .character("v")],
      bar: ("close", .asListed),
      "Back to the lists", in: [.results], .back),
  ]
}
