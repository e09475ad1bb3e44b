/// A request that is under way, and what its answer has to be matched with.
struct PendingRequest: Sendable {
  let id: BayeuxRequest.ID
  let kind: BayeuxRequest.Kind
  /// The ids of its messages; for subscriptions with their topics.
  let messageIDs: [(id: String, topic: String)]
  let sentAt: ContinuousClock.Instant
  let timeout: Duration

  /// When the session itself gives up, should the transport have slept through its own time-out.
  var deadline: ContinuousClock.Instant { sentAt + timeout + .seconds(2) }
}
