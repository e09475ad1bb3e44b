/// A Bayeux client's session as a pure state machine: no socket, no clock, no dice.
package struct Session: Sendable {
  /// How the session stands.
  package private(set) var link: Link = .idle
  let configuration: Configuration

  package init(_ configuration: Configuration) {
    self.configuration = configuration
  }

  /// When `.deadline` wants to be handed in; nil while there is nothing to wait for.
  package var nextDeadline: ContinuousClock.Instant? { nil }

  /// Takes in what happened at `now` and says what to do. `jitter` is a fresh random number in
  /// 0..<1, which spreads the retries of many clients.
  package mutating func handle(
    _ input: Input, at now: ContinuousClock.Instant, jitter: Double
  ) -> [Action] {
    []
  }
}
