import Core
import Terminal

extension Command {
  static let readAgain = Command(
    "Read again", [.character("r")], bar: ("read again", .readAgain),
    "Reads everything anew, tries the link now", in: .panels, .refresh
  ).inCategory(.program)

  static let tryAgain = Command(
    "Try again", [.character("r")], bar: ("try again", .asListed), "Tries to sign in now",
    in: [.signIn], .refresh
  ).inCategory(.program)

  /// The program itself.
  static let programCommands = [
    Command(
      "Help", [.character("?"), .function(1)], bar: ("help", .help),
      "Lists every key; type to search it", in: .everywhere,
      .openHelp),
    Command(
      "Quit", [.character("q")], bar: ("quit", .quit),
      "Ends workbin; asks while you hold items",
      in: .everywhere, .quit),
    Command(
      "Repaint", [.control("l")], "Paints the screen anew",
      in: .always, .repaint),
    Command(
      "Suspend", [.control("z")], "To the background; the shell's fg brings back",
      in: .always, .suspend),
  ]
}
