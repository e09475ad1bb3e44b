import Core
import Terminal

extension Command {
  /// Editing the userData of what is mine.
  static let userDataCommands = [
    Command(
      "Edit userData", [.character("e")], bar: ("edit", .editUserData),
      "Changes its userData in a form",
      in: [.items, .live], .action(.editUserData)),
    Command(
      "Editor", [.character("E")], "Its userData in your $EDITOR", in: [.items, .live],
      .action(.openEditor)),
  ]

  /// What keys mean in the form: while a row is chosen, and while something is typed.
  static let formCommands = [
    Command(
      "Change value", [.enter, .character("e")], bar: ("change", .asListed), "Types the value anew",
      in: [.form], .action(.form(.editValue))),
    Command(
      "Add key", [.character("a"), .character("+")], bar: ("add", .asListed), "Adds a key",
      in: [.form],
      .action(.form(.addKey))),
    Command(
      "Delete key", [.character("d"), .delete], bar: ("delete", .asListed),
      "Deletes the key, or takes that back",
      in: [.form], .action(.form(.toggleDeleted))),
    Command(
      "Send changes", [.character("w")], bar: ("send", .asListed), "Sends what you have changed",
      in: [.form],
      .action(.form(.send))),
    Command(
      "Take theirs", [.character("s")], "Of a key that both have changed, the server's value",
      in: [.form], .action(.form(.takeTheirs))),
    Command(
      "Keep mine", [.character("m")], "Of a key that both have changed, your value", in: [.form],
      .action(.form(.keepMine))),
    Command(
      "Next key", [.down, .character("j"), .tab], "One line down", in: [.form],
      .moveInDialog(.down)),
    Command(
      "Key before", [.up, .character("k"), .backTab], "One line up", in: [.form],
      .moveInDialog(.up)),
    Command(
      "Page of keys", [.pageDown, .control("d")], "One page down", in: [.form],
      .moveInDialog(.pageDown)),
    Command(
      "Page of keys before", [.pageUp, .control("u")], "One page up", in: [.form],
      .moveInDialog(.pageUp)),
    Command(
      "Leave form", [.escape, .character("q")], bar: ("leave", .asListed), "Back to the lists",
      in: [.form],
      .action(.form(.leave))),
    Command(
      "Take typed", [.enter], bar: ("take", .asListed), "Takes over what you have typed",
      in: [.formField],
      .action(.form(.takeTyped))),
    Command(
      "Drop typed", [.escape], bar: ("drop", .asListed), "Leaves the value as it was",
      in: [.formField],
      .action(.form(.dropTyped))),
  ]
}
