import Core
import Terminal

extension Command {
  /// What is done with the list on show, not with what it lists.
  static let listCommands = [
    Command(
      "Mark", [.character(" ")], bar: ("mark", .mark), "Marks the item for an action on many",
      in: [.items], .list(.mark)),
    Command(
      "Mark all", [.character("*")], "Marks all shown, or none", in: [.items], .list(.markAll)),
    Command(
      "Filter", [.character("/")], bar: ("filter", .filter), "Narrows the list while you type",
      in: [.workbins, .items], .list(.openFilter),
      taking: .text("TEXT", "what to find: words, key:value, age>2h, !not") {
        .list(.filter($0))
      }),
    Command(
      "Sort", [.character("s")], bar: ("sort", .sort), "Puts the list in order by a column",
      in: .lists, .list(.openSort),
      taking: .oneOf("COLUMN", "the column to sort by", called: "column") { state in
        state.sortNames.map { ($0, .list(.sort(by: $0))) }
      }),
    Command(
      "Reverse", [.character("S")], "Turns the order of the list round", in: .lists,
      .list(.reverse)),
    Command(
      "Columns", [.character("C")], "Chooses the columns of the list", in: .lists,
      .list(.openColumns),
      taking: .text(
        "COLUMN", "the column to show, or to hide", candidates: \.columnChoices
      ) { .list(.toggleColumn($0)) }),
    Command(
      "Next new", [.character("n")], "To the next item that is new", in: [.items], .list(.nextNew)),
    Command(
      "Previous new", [.character("N")], "To the new item before", in: [.items],
      .list(.previousNew)),
  ]

  /// What keys mean while the filter is typed, and in the list of columns.
  static let listDialogCommands = [
    Command(
      "Keep filter", [.enter], bar: ("keep", .asListed), "The list stays narrowed", in: [.filter],
      .list(.keepFilter)),
    Command(
      "Clear filter", [.escape], bar: ("clear", .asListed), "All is shown again", in: [.filter],
      .list(.clearFilter)),
    Command("Down in found", [.down], "One line down", in: [.filter], .move(.down)),
    Command("Up in found", [.up], "One line up", in: [.filter], .move(.up)),
    Command("Page down in found", [.pageDown], "One page down", in: [.filter], .move(.pageDown)),
    Command("Page up in found", [.pageUp], "One page up", in: [.filter], .move(.pageUp)),
    Command(
      "Show or hide", [.enter], bar: ("show or hide", .asListed), "The column is shown, or is not",
      in: [.columnPicker], .choosePickerLineAndStay),
    Command(
      "Column left", [.left], bar: ("to the left", .asListed), "The column goes to the left",
      in: [.columnPicker],
      .list(.moveColumn(by: -1))),
    Command(
      "Column right", [.right], bar: ("to the right", .asListed), "The column goes to the right",
      in: [.columnPicker],
      .list(.moveColumn(by: 1))),
    Command(
      "Usual columns", [.control("r")], bar: ("as usual", .asListed),
      "Shows the columns nobody has chosen",
      in: [.columnPicker], .list(.resetColumns)),
  ]
}
