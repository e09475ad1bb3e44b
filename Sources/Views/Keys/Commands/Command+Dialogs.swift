import Core
import Terminal

extension Command {
  /// What keys mean in what lies over the panels.
  static let dialogCommands = [
    Command(
      "Run", [.enter], bar: "do it", "Does what the selected line says", in: .help,
      .runSelectedCommand),
    Command("Next line", [.down, .tab], "One line down", in: .help, .moveInHelp(.down)),
    Command("Line before", [.up, .backTab], "One line up", in: .help, .moveInHelp(.up)),
    Command("Page down in help", [.pageDown], "One page down", in: .help, .moveInHelp(.pageDown)),
    Command("Page up in help", [.pageUp], "One page up", in: .help, .moveInHelp(.pageUp)),
    Command(
      "Choose", [.enter], bar: "choose", "Comes into the selected state", in: .agentStates,
      .chooseAgentState),
    Command(
      "Next state", [.down, .character("j"), .tab], "One line down", in: .agentStates,
      .moveInDialog(.down)),
    Command(
      "State before", [.up, .character("k"), .backTab], "One line up", in: .agentStates,
      .moveInDialog(.up)),
    Command(
      "Keep", [.escape, .character("q")], bar: "keep", "Stays as it is", in: .agentStates, .back),
    Command(
      "Go", [.enter], bar: "go", "Does what the selected line says", in: .picker, .choosePickerLine),
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
    Command("Leave", [.escape], bar: "leave", "Leaves things as they are", in: .pickers, .back),
    Command("Close", [.escape], bar: "close", "Closes the help", in: .help, .back),
    Command(
      "Yes", [.character("y"), .character("Y")], bar: "yes", "Answers yes", in: .confirmation,
      .answer(true)),
    Command(
      "No", [.escape, .character("n"), .enter], bar: "no", "Answers no, as any other key does",
      in: .confirmation, .answer(false)),
  ]
}
