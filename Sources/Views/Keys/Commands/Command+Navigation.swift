import Core
import Terminal

extension Command {
  static let open = Command(
    "Open", [.enter, .character("o")], bar: ("open", .open), "Goes into what is selected",
    in: .lists, .enter
  ).inCategory(.navigation)

  static let back = Command(
    "Back", [.escape], bar: ("back", .back), "Leaves what is open: a notice, a panel", in: .panels,
    .back
  ).inCategory(.navigation)

  /// Getting about.
  static let navigationCommands = [
    Command(
      "Next panel", [.tab, .character("l"), .right], bar: ("next panel", .nextPanel),
      "Gives the keys to the next panel", in: .panels, .focusNext),
    Command(
      "Previous panel", [.backTab, .character("h"), .left], "Gives the keys to the panel before",
      in: .panels, .focusPrevious),
    Command(
      "Go to", [.character("'")], "Goes to a workbin or an item by name", in: .panels, .openJump,
      taking: .oneOf("WORKBIN", "a workbin's name", called: "workbin") { $0.listChoices }),
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
}
