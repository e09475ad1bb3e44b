/// One call of `Session.handle`: what it was given, and what it has decided so far.
struct StepContext {
  let now: ContinuousClock.Instant
  let jitter: Double
  var effects: [Session.Effect] = []
}
