import WebServices

/// Running batches.
extension State {
  /// The batch whose progress is told: the first that is running and more than one interaction.
  package var runningBatch: Batch? {
    actions.batches.first { $0.isRunning && $0.items.count > 1 }
  }

  /// The latest batch that has ended; one of which something is left comes first.
  package var endedBatch: Batch? {
    let ended = actions.batches.filter { !$0.isRunning }
    return ended.last { $0.left > 0 } ?? ended.last
  }

  mutating func start(
    _ action: ItemAction, on items: [(id: Interaction.ID, name: String)], quitsAfter: Bool = false,
    _ context: inout UpdateContext
  ) {
    let isAlone = items.count == 1
    // What came of many is kept while single acts go on beside it.
    actions.batches.removeAll { !$0.isRunning && !(isAlone && $0.items.count > 1 && $0.left > 0) }
    actions.batches.append(Batch(action, items, quitsAfter: quitsAfter))
    for item in items { marked.remove(item.id) }
    advanceBatches(&context)
  }

  /// After every event: takes over what has ended, and begins what may begin.
  mutating func advanceBatches(_ context: inout UpdateContext) {
    for index in actions.batches.indices where actions.batches[index].isRunning {
      takeOutcomes(index)
      while actions.batches.indices.contains(index),
        let (place, id) = actions.batches[index].beginNext()
      {
        beginItem(place, id, in: index, &context)
        takeOutcomes(index)
      }
      if !actions.batches[index].isRunning { ended(actions.batches[index], &context) }
    }
  }

  private mutating func beginItem(
    _ place: Int, _ id: Interaction.ID, in index: Int, _ context: inout UpdateContext
  ) {
    let action = actions.batches[index].action
    guard let target = target(id) else {
      return actions.batches[index].end(place, .failed("it is gone"))
    }
    if let reason = reasonNot(to: action, target) {
      if actions.batches[index].items.count == 1 { say(.warning, reason, about: id, &context) }
      return actions.batches[index].end(place, .failed(reason))
    }
    begin(action, on: target, alone: actions.batches[index].items.count == 1, &context)
  }

  private mutating func takeOutcomes(_ index: Int) {
    let action = actions.batches[index].action
    for place in actions.batches[index].underWay {
      let id = actions.batches[index].items[place].id
      if let result = action == .pull ? outcomeOfPull(id) : outcomeOfAct(id) {
        actions.batches[index].end(place, result)
      }
    }
  }

  private func outcomeOfAct(_ id: Interaction.ID) -> Batch.Outcome? {
    switch actions[id]?.phase {
    case .confirmed: .done
    case .refused(let reason): .failed(reason)
    case .unknown(let reason): .failed("no answer: \(reason)")
    case .pulling, .sent, .accepted, .asking: nil
    case nil: .failed("nothing is known of it")
    }
  }

  /// A pull that nothing is told of any more has come and gone.
  private func outcomeOfPull(_ id: Interaction.ID) -> Batch.Outcome? {
    switch pulls[id]?.phase {
    case .confirmed, nil: .done
    case .refused(let reason): .failed(reason)
    case .unknown(let reason): .failed("no answer: \(reason)")
    case .sent, .accepted, .asking: nil
    }
  }

  private mutating func ended(_ batch: Batch, _ context: inout UpdateContext) {
    if batch.quitsAfter, batch.left == 0 { return leave(&context) }
    guard batch.items.count > 1 else { return }
    guard batch.left > 0 else {
      return say(.info, batch.summary.asBeginning, &context)
    }
    say(.warning, "\(batch.summary.asBeginning): R tries those again, v lists them", &context)
  }

  /// Whether what becomes of it is told by itself, and not by a batch's one line.
  func isAlone(_ id: Interaction.ID) -> Bool {
    !actions.batches.contains { batch in
      batch.isRunning && batch.items.count > 1
        && batch.underWay.contains { batch.items[$0].id == id }
    }
  }

  /// Returns how many will not begin; nil where there was nothing to stop.
  mutating func stopBatches() -> Int? {
    guard actions.batches.contains(where: { $0.isRunning && $0.items.count > 1 }) else {
      return nil
    }
    var stopped = 0
    for index in actions.batches.indices where actions.batches[index].isRunning {
      stopped += actions.batches[index].stop()
    }
    return stopped
  }

  private static let nothingToRetry = "Nothing has failed that could be tried again"

  var reasonNotToRetry: String? {
    (endedBatch?.left ?? 0) > 0 ? nil : Self.nothingToRetry
  }

  mutating func retry(_ context: inout UpdateContext) {
    guard let batch = endedBatch, batch.left > 0 else {
      return say(.info, Self.nothingToRetry, &context)
    }
    dialog = nil
    actions.batches.removeAll { !$0.isRunning }
    start(
      batch.action, on: batch.items.filter(batch.isLeft).map { ($0.id, $0.name) },
      quitsAfter: batch.quitsAfter, &context)
  }
}
