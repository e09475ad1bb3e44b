/// What decides on the network thread: it hears of all that happens there and answers with effects.
///
/// It is made on that thread, used there only and dropped there, so it need not be `Sendable`. It
/// must not block: while it thinks, nothing is sent or received.
package protocol NetworkLogic: SendableMetatype {
  /// What other threads may tell it.
  associatedtype Command: Sendable

  /// The effects are carried out in their order, right after the call.
  mutating func handle(
    _ input: NetworkInput<Command>, at now: ContinuousClock.Instant
  ) -> [NetworkEffect]

  /// When it wants to hear `.deadline`; nil: never. Asked after each input; the thread sleeps no
  /// longer than that. An instant that has passed must be moved or taken back on `.deadline`.
  var nextDeadline: ContinuousClock.Instant? { get }
}

/// All that can happen on the network thread.
package enum NetworkInput<Command: Sendable>: Sendable {
  /// First of all, once.
  case started
  /// From another thread, in the order of sending.
  case command(Command)
  /// The end of a transfer that was started and not cancelled; once for each.
  case finished(TransferID, Result<Response, TransportError>)
  /// `nextDeadline` has come.
  case deadline
}

/// What the network thread is to do.
package enum NetworkEffect: Sendable {
  /// A transfer in progress under the same name is cancelled first.
  case start(TransferID, Request)
  /// Drops a transfer and its connection; it is never heard of again.
  case cancel(TransferID)
  /// Nothing started from here on goes over a connection that was there before.
  case requireFreshConnections
  /// Drops all transfers and ends the thread; effects behind it are not carried out.
  case stop
}
