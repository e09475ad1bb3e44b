import Desk
import Terminal

extension Command {
  /// All that the agent can do, in the order of the key bar and the help.
  ///
  /// Every action has a letter: F-keys and Alt are eaten by some terminals. No Ctrl with a, b, s, q,
  /// h, i, j or m: multiplexers, flow control and the keyboard itself have them.
  package static let all: [Command] = acting + moving + program + inDialogs

  private static let acting = [
    Command(
      "Open", [.enter, .character("o")], bar: "open", "Goes into what is selected",
      in: .lists, .enter),
    Command(
      "Pull", [.character("p")], bar: "pull",
      "Takes the item out: it is yours then",
      in: [.items, .live], .pull),
    Command(
      "Pin or follow", [.character("f")], bar: "pin/follow",
      "Holds the live pane, or lets it follow",
      in: .panels, .togglePin),
    Command(
      "State", [.character("a")],
      "Makes you ready, not ready, or at lunch", in: .panels, .openStates),
    Command(
      "Back", [.escape], bar: "back", "Leaves what is open: a notice, a panel", in: .panels, .back),
    Command(
      "Read again", [.character("r")], bar: "read again",
      "Reads everything anew, tries the link now", in: .panels, .readAgain),
    Command(
      "Try again", [.character("r")], bar: "try again", "Tries to sign in now", in: .door,
      .readAgain),
  ]

  private static let moving = [
    Command(
      "Next panel", [.tab, .character("l"), .right], bar: "next panel",
      "Gives the keys to the next panel", in: .panels, .focusNext),
    Command(
      "Previous panel", [.backTab, .character("h"), .left], "Gives the keys to the panel before",
      in: .panels, .focusPrevious),
    Command("Workbins", [.character("1")], "Goes to the workbins", in: .panels, .focus(.workbins)),
    Command("Items", [.character("2")], "Goes to the items", in: .panels, .focus(.items)),
    Command("Live", [.character("3")], "Goes to the live pane", in: .panels, .focus(.live)),
    Command(
      "Down", [.character("j"), .down], "One line down", in: .panels, .move(.down)),
    Command("Up", [.character("k"), .up], "One line up", in: .panels, .move(.up)),
    Command(
      "Page down", [.pageDown, .control("d")], "One page down", in: .panels, .move(.pageDown)),
    Command("Page up", [.pageUp, .control("u")], "One page up", in: .panels, .move(.pageUp)),
    Command("First", [.character("g"), .home], "To the beginning", in: .panels, .move(.first)),
    Command("Last", [.character("G"), .end], "To the end", in: .panels, .move(.last)),
  ]

  private static let program = [
    Command(
      "Help", [.character("?"), .function(1)], bar: "help",
      "Lists every key; type to search it", in: .everywhere,
      .openHelp),
    Command(
      "Quit", [.character("q")], bar: "quit",
      "Ends workbin; asks while you hold items",
      in: .everywhere, .quit),
    Command(
      "Repaint", [.control("l")], "Paints the screen anew",
      in: .always, .repaint),
    Command(
      "Suspend", [.control("z")], "To the background; the shell's fg brings back",
      in: .always, .suspend),
  ]

  private static let inDialogs = [
    Command(
      "Run", [.enter], bar: "do it", "Does what the selected line says", in: .help, .runSelected),
    Command("Next line", [.down, .tab], "One line down", in: .help, .moveInHelp(.down)),
    Command("Line before", [.up, .backTab], "One line up", in: .help, .moveInHelp(.up)),
    Command("Page down in help", [.pageDown], "One page down", in: .help, .moveInHelp(.pageDown)),
    Command("Page up in help", [.pageUp], "One page up", in: .help, .moveInHelp(.pageUp)),
    Command(
      "Choose", [.enter], bar: "choose", "Comes into the selected state", in: .states,
      .chooseState),
    Command(
      "Next state", [.down, .character("j"), .tab], "One line down", in: .states,
      .moveInStates(.down)),
    Command(
      "State before", [.up, .character("k"), .backTab], "One line up", in: .states,
      .moveInStates(.up)),
    Command("Keep", [.escape, .character("q")], bar: "keep", "Stays as it is", in: .states, .back),
    Command("Close", [.escape], bar: "close", "Closes the help", in: .help, .back),
    Command(
      "Yes", [.character("y"), .character("Y")], bar: "quit", "Answers yes", in: .question,
      .answer(true)),
    Command(
      "No", [.escape, .character("n"), .enter], bar: "stay", "Answers no, as any other key does",
      in: .question, .answer(false)),
  ]
}
