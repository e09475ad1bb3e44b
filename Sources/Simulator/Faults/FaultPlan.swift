/// What shall go wrong when: at certain times, and again and again by chance.
package struct FaultPlan: Sendable {
  /// One fault at one time since the start.
  struct ScheduledFault: Sendable {
    var time: Duration
    var fault: Fault
  }

  /// One of some faults, each time that a period has passed.
  struct PeriodicFaults: Sendable {
    var period: Duration
    /// The first time; by itself after one period.
    var from: Duration
    /// Nothing after this; by itself it never ends.
    var until: Duration?
    /// With how often each is chosen, compared with the others.
    var choices: [(fault: Fault, weight: Int)]
  }

  /// Decides the choices; nil leaves that to whoever follows the plan.
  package var seed: UInt64?
  var scheduled: [ScheduledFault] = []
  var periodic: [PeriodicFaults] = []

  package init() {}
}

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
      let following = time + faults.period
      nextTime = faults.until.map { following > $0 } == true ? nil : following
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

  /// At the same time, what has an appointment comes first, then rhythms in the plan's order.
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
