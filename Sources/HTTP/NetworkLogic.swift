/// What decides on the network thread: it hears of all that happens there and answers with orders.
///
/// It is made on that thread, used there only and dropped there, so it need not be `Sendable`. It
/// must not block: while it thinks, nothing is sent or received.
package protocol NetworkLogic: SendableMetatype {
  /// What other threads may tell it.
  associatedtype Command: Sendable

  /// The orders are carried out in their order, right after the call.
  mutating func handle(
    _ input: NetworkInput<Command>, at now: ContinuousClock.Instant
  ) -> [NetworkOrder]

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
  /// The end of an exchange that was started and not cancelled; once for each.
  case finished(RequestID, Result<Response, TransportError>)
  /// `nextDeadline` has come.
  case deadline
}

/// What the network thread is to do.
package enum NetworkOrder: Sendable {
  /// An exchange in progress under the same name is cancelled first.
  case start(RequestID, Request)
  /// Drops an exchange and its connection; it is never heard of again.
  case cancel(RequestID)
  /// Nothing started from here on goes over a connection that was there before.
  case distrustConnections
  /// Drops all exchanges and ends the thread; orders behind it are not carried out.
  case stop
}
