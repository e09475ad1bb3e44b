import Core
import Text

/// What the help lists: all that can be run from the place under it, under headings, and narrowed
/// to what holds the query.
struct HelpList {
  /// How far a page goes.
  private static let pageSize = 8

  let sections: [CommandSection]
  let selected: Int

  init(_ search: HelpSearch = HelpSearch(), over context: KeyContext) {
    let query = search.query.text
    let searchTerms = query.lowercased().split(separator: " ")
    let found = Command.runnable(from: context).filter { command in
      let text = command.searchText
      return searchTerms.allSatisfy { text.contains($0) }
    }
    // A key pressed to see what it means comes before the words that hold its letter.
    let named = found.filter { $0.isBound(key: query, in: context) }
    let others = found.filter { !$0.isBound(key: query, in: context) }
    sections =
      (named.isEmpty ? [] : [CommandSection(heading: "The key", commands: named)])
      + CommandSection.sections(of: others, here: context)
    let count = named.count + others.count
    self.selected = min(max(0, search.selected), max(0, count - 1))
  }

  var commands: [Command] { sections.flatMap(\.commands) }

  /// The one that is selected; nil when nothing holds the query.
  var command: Command? {
    let commands = self.commands
    return commands.isEmpty ? nil : commands[selected]
  }

  func selection(_ movement: Movement) -> Int {
    commands.isEmpty
      ? 0 : movement.index(from: selected, count: commands.count, page: Self.pageSize)
  }
}

extension Command {
  /// All its keys by every name.
  private var keyNames: SafeText {
    keys.flatMap { [$0.name(.unicode), $0.name(.ascii)] }.joined(separator: " ")
  }

  /// What a query is looked for in.
  fileprivate var searchText: String {
    "\(name) :\(usage) \(explanation) \(keyNames.string)".lowercased()
  }

  /// Whether it is what a key of this name means there.
  fileprivate func isBound(key: String, in context: KeyContext) -> Bool {
    contexts.contains(context)
      && keys.contains { $0.name(.unicode).string == key || $0.name(.ascii).string == key }
  }
}
