/// What shall go wrong when: at certain times, and again and again by chance.
package struct FaultPlan: Sendable {
  /// One fault at one time since the start.
  struct Appointment: Sendable {
    var time: Duration
    var fault: Fault
  }

  /// One of some faults, each time that a period has passed.
  struct Rhythm: Sendable {
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
  var appointments: [Appointment] = []
  var rhythms: [Rhythm] = []

  package init() {}
}

/// The faults of a plan one after the other, with their times since the start.
///
/// The same plan and the same seed give the same faults in the same order.
package struct FaultSchedule: Sequence, IteratorProtocol, Sendable {
  private var appointments: ArraySlice<FaultPlan.Appointment>
  private var beats: [Beat]

  private struct Beat: Sendable {
    var rhythm: FaultPlan.Rhythm
    var random: RandomSource
    /// Nil when it has ended.
    var next: Duration?

    mutating func take() -> Fault? {
      guard let time = next else { return nil }
      let following = time + rhythm.period
      next = rhythm.until.map { following > $0 } == true ? nil : following
      var draw = random.below(rhythm.choices.reduce(0) { $0 + $1.weight })
      for (fault, weight) in rhythm.choices {
        if draw < weight { return fault }
        draw -= weight
      }
      return nil
    }
  }

  /// The plan's own seed comes before the one given.
  package init(_ plan: FaultPlan, seed: UInt64) {
    appointments = plan.appointments.sorted { $0.time < $1.time }[...]
    beats = plan.rhythms.enumerated().map { index, rhythm in
      let seed = (plan.seed ?? seed) ^ (UInt64(index + 1) &* 0xFA17)
      let isOver = rhythm.until.map { rhythm.from > $0 } == true
      return Beat(
        rhythm: rhythm, random: RandomSource(seed: seed), next: isOver ? nil : rhythm.from)
    }
  }

  /// At the same time, what has an appointment comes first, then rhythms in the plan's order.
  package mutating func next() -> (time: Duration, fault: Fault)? {
    let first = beats.indices.filter { beats[$0].next != nil }
      .min { (beats[$0].next ?? .zero, $0) < (beats[$1].next ?? .zero, $1) }
    if let appointment = appointments.first,
      first.flatMap({ beats[$0].next }).map({ appointment.time <= $0 }) ?? true
    {
      appointments.removeFirst()
      return (appointment.time, appointment.fault)
    }
    guard let first, let time = beats[first].next, let fault = beats[first].take() else {
      return nil
    }
    return (time, fault)
  }
}
