import WebServices

/// What happened to each interaction, oldest first; bounded, the longest quiet is forgotten first.
package struct InteractionHistories: Sendable {
  private static let (maxInteractions, maxEntries) = (256, 200)
  /// What snapshots may take in all, in bytes of JSON.
  static let maxSnapshotBytes = 256 << 10

  private var byID: [Interaction.ID: [HistoryEntry]] = [:]
  private var order: [Interaction.ID] = []
  private var last = 0
  private var bytes = 0

  package subscript(id: Interaction.ID) -> [HistoryEntry] { byID[id] ?? [] }

  mutating func add(_ entry: HistoryEntry, to id: Interaction.ID) {
    var entry = entry
    last += 1
    entry.number(last)
    bytes += entry.snapshot?.bytes ?? 0
    byID[id, default: []].append(entry)
    if let count = byID[id]?.count, count > Self.maxEntries { dropFirst(of: id) }
    if let index = order.firstIndex(of: id) { order.remove(at: index) }
    order.append(id)
    if order.count > Self.maxInteractions { forget(order.removeFirst()) }
    while bytes > Self.maxSnapshotBytes, dropSnapshots() {}
  }

  private mutating func dropFirst(of id: Interaction.ID) {
    bytes -= byID[id]?.removeFirst().snapshot?.bytes ?? 0
  }

  private mutating func forget(_ id: Interaction.ID) {
    bytes -= (byID.removeValue(forKey: id) ?? []).reduce(0) { $0 + ($1.snapshot?.bytes ?? 0) }
  }

  /// Of the interaction that has been quiet longest, or the older half of the only one's. False
  /// when there are none left to drop.
  private mutating func dropSnapshots() -> Bool {
    let keeping = { (entries: [HistoryEntry]) in entries.contains { $0.snapshot != nil } }
    guard let id = order.first(where: { byID[$0].map(keeping) ?? false }),
      var entries = byID[id]
    else { return false }
    let kept = entries.indices.filter { entries[$0].snapshot != nil }
    for index in id == order.last ? kept.prefix((kept.count + 1) / 2) : kept[...] {
      bytes -= entries[index].snapshot?.bytes ?? 0
      entries[index].dropSnapshot()
    }
    byID[id] = entries
    return true
  }
}
