import WebServices

/// What the agent has chosen and finds again the next time; kept in a file outside of the desk.
package struct Preferences: Sendable, Equatable {
  /// How each list is shown, by the name of `ListID` in `State.preferencesKey(of:)`.
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
