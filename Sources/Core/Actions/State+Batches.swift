import WebServices

/// Running batches.
extension State {
  mutating func start(
    _ action: ItemAction, on items: [(id: Interaction.ID, name: String)], quitsAfter: Bool = false,
    _ context: inout UpdateContext
  ) {
    actions.batches.start(Batch(action, items, quitsAfter: quitsAfter))
    for item in items { screen.list.unmark(item.id) }
    advanceBatches(&context)
  }

  /// After every event: takes over what has ended, and begins what may begin.
  mutating func advanceBatches(_ context: inout UpdateContext) {
    for index in actions.batches.all.indices where actions.batches.all[index].isRunning {
      takeOutcomes(index)
      while let (position, id) = actions.batches.beginNext(index) {
        beginItem(position, id, in: index, &context)
        takeOutcomes(index)
      }
      if !actions.batches.all[index].isRunning { ended(actions.batches.all[index], &context) }
    }
  }

  private mutating func beginItem(
    _ position: Int, _ id: Interaction.ID, in index: Int, _ context: inout UpdateContext
  ) {
    let (action, isAlone) = (
      actions.batches.all[index].action, actions.batches.all[index].items.count == 1
    )
    guard let target = target(id) else {
      return actions.batches.end(index, position, .failed("it is gone"))
    }
    if let reason = disabledReason(for: action, target) {
      if isAlone { say(.warning, reason, about: id, &context) }
      return actions.batches.end(index, position, .failed(reason))
    }
    begin(action, on: target, isAlone: isAlone, &context)
  }

  private mutating func takeOutcomes(_ index: Int) {
    let action = actions.batches.all[index].action
    for position in actions.batches.all[index].underWay {
      let id = actions.batches.all[index].items[position].id
      if let outcome = outcome(of: action, id) { actions.batches.end(index, position, outcome) }
    }
  }

  private func outcome(of action: ItemAction, _ id: Interaction.ID) -> Batch.Outcome? {
    let pending = action == .pull ? actions.pull(of: id) : actions[id]
    return switch pending?.phase {
    case .confirmed: .done
    case .refused(let reason): .failed(reason)
    case .unknown(let reason): .failed("no answer: \(reason)")
    case .waitingForPull, .sent, .accepted, .verifying: nil
    // A pull that nothing is told of any more has come and gone.
    case nil: action == .pull ? .done : .failed("nothing is known of it")
    }
  }

  private mutating func ended(_ batch: Batch, _ context: inout UpdateContext) {
    if batch.quitsAfter, batch.left == 0 { return end(&context) }
    guard batch.items.count > 1 else { return }
    guard batch.left > 0 else {
      return say(.info, batch.summary.startingUpper, &context)
    }
    say(.warning, "\(batch.summary.startingUpper): R tries those again, v lists them", &context)
  }

  mutating func retry(_ context: inout UpdateContext) {
    guard let batch = actions.batches.takeEnded() else {
      return say(.info, DisabledReason.nothingToRetry, &context)
    }
    screen.openDialog.close()
    start(
      batch.action, on: batch.items.filter(batch.isLeft).map { ($0.id, $0.name) },
      quitsAfter: batch.quitsAfter, &context)
  }
}
