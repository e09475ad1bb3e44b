import Core
import Terminal

extension Command {
  /// The program itself.
  static let programCommands = [
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
}
