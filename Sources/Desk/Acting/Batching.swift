import WebServices

/// Running batches.
extension State {
  /// The batch whose progress is told: the first that is running and more than one interaction.
  package var runningBatch: Batch? {
    acts.batches.first { $0.isRunning && $0.items.count > 1 }
  }

  /// The latest batch that has ended; one of which something is left comes first.
  package var endedBatch: Batch? {
    let ended = acts.batches.filter { !$0.isRunning }
    return ended.last { $0.left > 0 } ?? ended.last
  }

  mutating func start(
    _ deed: Deed, on items: [(id: Interaction.ID, name: String)], quitsAfter: Bool = false,
    _ turn: inout Turn
  ) {
    let isAlone = items.count == 1
    // What came of many is kept while single acts go on beside it.
    acts.batches.removeAll { !$0.isRunning && !(isAlone && $0.items.count > 1 && $0.left > 0) }
    acts.batches.append(Batch(deed, items, quitsAfter: quitsAfter))
    for item in items { marked.remove(item.id) }
    advanceBatches(&turn)
  }

  /// After every event: takes over what has ended, and begins what may begin.
  mutating func advanceBatches(_ turn: inout Turn) {
    for index in acts.batches.indices where acts.batches[index].isRunning {
      takeOutcomes(index)
      while acts.batches.indices.contains(index), let (place, id) = acts.batches[index].beginNext()
      {
        beginItem(place, id, in: index, &turn)
        takeOutcomes(index)
      }
      if !acts.batches[index].isRunning { ended(acts.batches[index], &turn) }
    }
  }

  private mutating func beginItem(
    _ place: Int, _ id: Interaction.ID, in index: Int, _ turn: inout Turn
  ) {
    let deed = acts.batches[index].deed
    guard let target = target(id) else {
      return acts.batches[index].end(place, .failed("it is gone"))
    }
    if let reason = reasonNot(to: deed, target) {
      if acts.batches[index].items.count == 1 { say(.warning, reason, about: id, &turn) }
      return acts.batches[index].end(place, .failed(reason))
    }
    begin(deed, on: target, alone: acts.batches[index].items.count == 1, &turn)
  }

  private mutating func takeOutcomes(_ index: Int) {
    let deed = acts.batches[index].deed
    for place in acts.batches[index].underWay {
      let id = acts.batches[index].items[place].id
      if let result = deed == .pull ? outcomeOfPull(id) : outcomeOfAct(id) {
        acts.batches[index].end(place, result)
      }
    }
  }

  private func outcomeOfAct(_ id: Interaction.ID) -> Batch.Result? {
    switch acts[id]?.phase {
    case .confirmed: .done
    case .refused(let reason): .failed(reason)
    case .unknown(let reason): .failed("no answer: \(reason)")
    case .pulling, .sent, .accepted, .asking: nil
    case nil: .failed("nothing is known of it")
    }
  }

  /// A pull that nothing is told of any more has come and gone.
  private func outcomeOfPull(_ id: Interaction.ID) -> Batch.Result? {
    switch pulls[id]?.phase {
    case .confirmed, nil: .done
    case .refused(let reason): .failed(reason)
    case .unknown(let reason): .failed("no answer: \(reason)")
    case .sent, .accepted, .asking: nil
    }
  }

  private mutating func ended(_ batch: Batch, _ turn: inout Turn) {
    if batch.quitsAfter, batch.left == 0 { return leave(&turn) }
    guard batch.items.count > 1 else { return }
    guard batch.left > 0 else {
      return say(.info, batch.summary.asBeginning, &turn)
    }
    say(.warning, "\(batch.summary.asBeginning): R tries those again, v lists them", &turn)
  }

  /// Whether what becomes of it is told by itself, and not by a batch's one line.
  func isAlone(_ id: Interaction.ID) -> Bool {
    !acts.batches.contains { batch in
      batch.isRunning && batch.items.count > 1
        && batch.underWay.contains { batch.items[$0].id == id }
    }
  }

  /// Returns how many will not begin; nil where there was nothing to stop.
  mutating func stopBatches() -> Int? {
    guard acts.batches.contains(where: { $0.isRunning && $0.items.count > 1 }) else { return nil }
    var stopped = 0
    for index in acts.batches.indices where acts.batches[index].isRunning {
      stopped += acts.batches[index].stop()
    }
    return stopped
  }

  private static let nothingToRetry = "Nothing has failed that could be tried again"

  var reasonNotToRetry: String? {
    (endedBatch?.left ?? 0) > 0 ? nil : Self.nothingToRetry
  }

  mutating func retry(_ turn: inout Turn) {
    guard let batch = endedBatch, batch.left > 0 else {
      return say(.info, Self.nothingToRetry, &turn)
    }
    dialog = nil
    acts.batches.removeAll { !$0.isRunning }
    start(
      batch.deed, on: batch.items.filter(batch.isLeft).map { ($0.id, $0.name) },
      quitsAfter: batch.quitsAfter, &turn)
  }
}
