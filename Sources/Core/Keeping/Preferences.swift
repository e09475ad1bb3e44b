import WebServices

/// What the agent has chosen and finds again the next time; kept in a file outside of the desk.
package struct Preferences: Sendable, Equatable {
  /// How each list is shown, by the name of `ListID` in `State.listName(of:)`.
  package var lists: [String: ListPreferences] = [:]
  /// Options by name, as `:set` knows them.
  package var values: [String: String] = [:]
  /// The others whose workbins are looked into, in their order.
  package var team: [Watched] = []
  /// Command lines that were run, the oldest first.
  package var history: [String] = []

  /// Another holder of workbins, and what it is called.
  package struct Watched: Sendable, Equatable {
    package var owner: WorkbinOwner
    package var name: String

    package init(owner: WorkbinOwner, name: String) { (self.owner, self.name) = (owner, name) }
  }

  /// The most of each that is kept, and the longest text of it, in characters.
  package static let maxWatched = TeamMember.maxCount
  package static let (maxLists, maxValues, maxHistory, maxLength) = (200, 100, 200, 500)

  package init() {}
}

/// How one list is shown; nil where the agent has chosen nothing.
package struct ListPreferences: Sendable, Equatable {
  /// The names of the columns, from left to right.
  package var columns: [String]?
  package var sort: Sort?

  package static let maxColumns = 32

  package init(columns: [String]? = nil, sort: Sort? = nil) {
    (self.columns, self.sort) = (columns, sort)
  }

  var isEmpty: Bool { columns == nil && sort == nil }
}

/// By which column a list is in order, and which way.
package struct Sort: Sendable, Equatable {
  package var column: String
  package var isDescending: Bool

  package init(column: String, isDescending: Bool) {
    (self.column, self.isDescending) = (column, isDescending)
  }
}

extension State {
  /// Changes what is kept, and has it written where that makes a difference.
  mutating func keep(_ context: inout UpdateContext, _ change: (inout Preferences) -> Void) {
    let before = preferences
    change(&preferences)
    if preferences != before { context.ask(.savePreferences(preferences)) }
  }
}
