import Core
import WebServices

/// What two programs at once have chosen.
extension Preferences {
  /// Takes over what differs between two states of another program's choices; all else stays.
  mutating func take(changesFrom old: Preferences, to new: Preferences) {
    for name in Set(old.lists.keys).union(new.lists.keys) {
      lists[name] = Self.merged(lists[name], old.lists[name], new.lists[name])
    }
    for name in Set(old.values.keys).union(new.values.keys)
    where old.values[name] != new.values[name] {
      values[name] = new.values[name]
    }
    team = Self.merged(team, old.team, new.team)
    history = Self.merged(history, old.history, new.history)
  }

  /// A list's columns are one choice, its order another.
  private static func merged(
    _ list: ListPreferences?, _ old: ListPreferences?, _ new: ListPreferences?
  ) -> ListPreferences? {
    guard old != new else { return list }
    guard let new, var list else { return new }
    if old?.columns != new.columns { list.columns = new.columns }
    if old?.sort != new.sort { list.sort = new.sort }
    return list
  }

  /// Whom either has added, without whom either has taken out; in the order of who changes it.
  private static func merged(_ team: [Watched], _ old: [Watched], _ new: [Watched]) -> [Watched] {
    guard old != new else { return team }
    let ours = new.filter { team.contains($0.owner) || !old.contains($0.owner) }
    let theirs = team.filter { !new.contains($0.owner) && !old.contains($0.owner) }
    return ours + theirs
  }

  /// The lines that were run since; a line that was run again stands last.
  private static func merged(_ history: [String], _ old: [String], _ new: [String]) -> [String] {
    let start = old.last.flatMap { new.lastIndex(of: $0) }.map { $0 + 1 } ?? 0
    let added = new[start...]
    return Array((history.filter { !added.contains($0) } + added).suffix(maxHistory))
  }
}

extension [Preferences.Watched] {
  fileprivate func contains(_ owner: WorkbinOwner) -> Bool { contains { $0.owner == owner } }
}
