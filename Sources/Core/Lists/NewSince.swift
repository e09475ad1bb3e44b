import WebServices

/// What is new in a workbin since the agent looked into it.
extension State {
  /// Something has come into a workbin.
  mutating func notice(new items: [Interaction], in index: Int, _ now: Instant) {
    let ids = items.map(\.id)
    if list.id == selectedList, list.sources.contains(workbins[index].id) {
      workbins[index].recent.formUnion(ids)
    } else {
      workbins[index].unseen.formUnion(ids)
      noteArrivals(items, in: workbins[index].id, now)
    }
  }

  mutating func look(into id: WorkbinContents.ID) {
    guard let index = workbinIndex(id) else { return }
    _ = workbins[index].takeJournal()
    list.unseenBefore[id] = workbins[index].unseen
    workbins[index].recent.formUnion(workbins[index].unseen)
    workbins[index].unseen = []
  }

  /// What was new in the list on show is so no longer, unless it was only passed on the way to
  /// another.
  mutating func lookAway(_ now: Instant) {
    let wasPassed = list.since.map { now < $0 + ListModel.minViewingDuration } ?? false
    for index in workbins.indices {
      if wasPassed, let before = list.unseenBefore[workbins[index].id] {
        // The list selects one by itself: that is not looking at it either.
        let selected = before.filter { $0 == selectedID(in: list.id) }
        let new = workbins[index].recent.union(selected)
        workbins[index].unseen = new.filter(workbins[index].items.contains(id:))
      }
      if !workbins[index].recent.isEmpty { workbins[index].recent = [] }
    }
  }
}

extension ListModel {
  /// Less is not looking.
  static let minViewingDuration = LivePane.followDelay
}
