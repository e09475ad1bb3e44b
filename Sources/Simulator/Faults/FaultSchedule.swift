/// The faults of a plan one after the other, with their times since the start.
///
/// The same plan and the same seed give the same faults in the same order.
package struct FaultSchedule: Sequence, IteratorProtocol, Sendable {
  private var scheduled: ArraySlice<FaultPlan.ScheduledFault>
  private var periodic: [PeriodicState]

  private struct PeriodicState: Sendable {
    var faults: FaultPlan.PeriodicFaults
    var random: RandomSource
    /// Nil when it has ended.
    var nextTime: Duration?

    mutating func takeFault() -> Fault? {
      guard let time = nextTime else { return nil }
      let followingTime = time + faults.period
      nextTime = faults.until.map { followingTime > $0 } == true ? nil : followingTime
      var draw = random.below(faults.choices.reduce(0) { $0 + $1.weight })
      for (fault, weight) in faults.choices {
        if draw < weight { return fault }
        draw -= weight
      }
      return nil
    }
  }

  /// The plan's own seed comes before the one given.
  package init(_ plan: FaultPlan, seed: UInt64) {
    scheduled = plan.scheduled.sorted { $0.time < $1.time }[...]
    periodic = plan.periodic.enumerated().map { index, faults in
      let seed = (plan.seed ?? seed) ^ (UInt64(index + 1) &* 0xFA17)
      let isOver = faults.until.map { faults.from > $0 } == true
      return PeriodicState(
        faults: faults, random: RandomSource(seed: seed), nextTime: isOver ? nil : faults.from)
    }
  }

  /// At the same time, scheduled faults come first, then periodic ones in the plan's order.
  package mutating func next() -> (time: Duration, fault: Fault)? {
    let first = periodic.indices.filter { periodic[$0].nextTime != nil }
      .min { (periodic[$0].nextTime ?? .zero, $0) < (periodic[$1].nextTime ?? .zero, $1) }
    if let scheduledFault = scheduled.first,
      first.flatMap({ periodic[$0].nextTime }).map({ scheduledFault.time <= $0 }) ?? true
    {
      scheduled.removeFirst()
      return (scheduledFault.time, scheduledFault.fault)
    }
    guard let first, let time = periodic[first].nextTime, let fault = periodic[first].takeFault()
    else {
      return nil
    }
    return (time, fault)
  }
}
