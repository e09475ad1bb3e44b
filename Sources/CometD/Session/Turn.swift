/// One call of `Session.handle`: what it was given, and what it has decided so far.
struct Turn {
  let now: ContinuousClock.Instant
  let jitter: Double
  var actions: [Session.Action] = []
}
