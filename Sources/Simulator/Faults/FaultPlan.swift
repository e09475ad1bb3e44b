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

  /// A plan in which nothing goes wrong.
  package init() {}
}
