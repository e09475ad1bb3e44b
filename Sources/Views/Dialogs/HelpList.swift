import Desk
import Text

/// The commands that the help lists: all that can be run from the place under it, first those that
/// work with its focus; narrowed to those that hold the query.
struct HelpList {
  /// How far a page goes.
  private static let page = 8

  let commands: [Command]
  let selected: Int

  init(query: String, selected: Int, over place: Command.Places) {
    let words = query.lowercased().split(separator: " ")
    let places: Command.Places = place == .door ? .door : .panels
    let found = Command.all.filter { command in
      guard command.intent != nil, !command.places.isDisjoint(with: places) else { return false }
      let text = command.searched
      return words.allSatisfy { text.contains($0) }
    }
    commands =
      found.filter { $0.places.contains(place) } + found.filter { !$0.places.contains(place) }
    self.selected = min(max(0, selected), max(0, commands.count - 1))
  }

  /// The one that is selected; nil when nothing holds the query.
  var command: Command? { commands.isEmpty ? nil : commands[selected] }

  func line(_ movement: Movement) -> Int {
    let target =
      switch movement {
      case .up: selected - 1
      case .down: selected + 1
      case .pageUp: selected - Self.page
      case .pageDown: selected + Self.page
      case .first: 0
      case .last: commands.count - 1
      }
    return min(max(0, target), max(0, commands.count - 1))
  }
}

extension Command {
  /// What a query is looked for in.
  fileprivate var searched: String {
    "\(name) \(explanation) \(keyNames.string)".lowercased()
  }
}
