import WebServices

/// The batches of actions that the screen still speaks of, the latest last. One of the parts of `State`.
package struct Batches: Sendable {
  private(set) var all: [Batch] = []

  /// The one whose progress is told: the first that is running and more than one interaction.
  package var running: Batch? { all.first { $0.isRunning && $0.items.count > 1 } }

  /// The latest that has ended; one of which something is left comes first.
  package var ended: Batch? {
    let ended = all.filter { !$0.isRunning }
    return ended.last { $0.left > 0 } ?? ended.last
  }

  /// The one whose results are listed: the one that is running, else the last.
  package var listed: Batch? { running ?? ended ?? all.last }

  /// Whether what becomes of an interaction is told by itself, and not by a batch's one line.
  func isAlone(_ id: Interaction.ID) -> Bool {
    !all.contains { batch in
      batch.isRunning && batch.items.count > 1
        && batch.underWay.contains { batch.items[$0].id == id }
    }
  }

  mutating func start(_ batch: Batch) {
    let isAlone = batch.items.count == 1
    // What came of many is kept while single actions go on beside it.
    all.removeAll { !$0.isRunning && !(isAlone && $0.items.count > 1 && $0.left > 0) }
    all.append(batch)
  }

  /// Begins the next item of a batch; nil when enough are under way, or none is left.
  mutating func beginNext(_ index: Int) -> (position: Int, id: Interaction.ID)? {
    all.indices.contains(index) ? all[index].beginNext() : nil
  }

  mutating func end(_ index: Int, _ position: Int, _ outcome: Batch.Outcome) {
    all[index].end(position, outcome)
  }

  /// Returns how many will not begin; nil where there was nothing to stop.
  mutating func stop() -> Int? {
    guard running != nil else { return nil }
    var stopped = 0
    for index in all.indices where all[index].isRunning { stopped += all[index].stop() }
    return stopped
  }

  /// Takes the latest that has ended out, to be tried again.
  mutating func takeEnded() -> Batch? {
    guard let batch = ended, batch.left > 0 else { return nil }
    all.removeAll { !$0.isRunning }
    return batch
  }
}
