import WebServices

/// What is new in a workbin since the agent looked into it.
extension State {
  /// Something has come into a workbin.
  mutating func notice(new items: [Interaction], in index: Int, _ now: Instant) {
    let ids = items.map(\.id)
    if listing.place == place, listing.sources.contains(shelves[index].id) {
      shelves[index].fresh.formUnion(ids)
    } else {
      shelves[index].unseen.formUnion(ids)
      noteArrivals(items, in: shelves[index].id, now)
    }
  }

  mutating func look(into id: Shelf.ID) {
    guard let index = shelfIndex(id) else { return }
    _ = shelves[index].takeJournal()
    listing.unseenBefore[id] = shelves[index].unseen
    shelves[index].fresh.formUnion(shelves[index].unseen)
    shelves[index].unseen = []
  }

  /// What was new in the list on show is so no longer, unless it was only passed on the way to
  /// another.
  mutating func lookAway(_ now: Instant) {
    let wasPassed = listing.since.map { now < $0 + Listing.glance } ?? false
    for index in shelves.indices {
      if wasPassed, let before = listing.unseenBefore[shelves[index].id] {
        // The list selects one by itself: that is not looking at it either.
        let selected = before.filter { $0 == selectedID(in: listing.place) }
        let new = shelves[index].fresh.union(selected)
        shelves[index].unseen = new.filter(shelves[index].items.contains(id:))
      }
      if !shelves[index].fresh.isEmpty { shelves[index].fresh = [] }
    }
  }
}

extension Listing {
  /// Less is not looking.
  static let glance = LivePane.pause
}
