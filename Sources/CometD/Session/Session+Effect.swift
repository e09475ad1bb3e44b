import JSON

extension Session {
  /// What the caller has to do, in this order.
  package enum Effect: Sendable {
    /// Post `BayeuxRequest.body` and hand in what comes of it, as `responseReceived` or
    /// `requestFailed`.
    case send(BayeuxRequest)
    /// Drop the request wholly: close its connection and hand in nothing more about it.
    case cancel(BayeuxRequest.ID)
    /// An event from the server.
    case deliver(Event)
    /// `Session.status` is now this.
    case statusChanged(ConnectionStatus)
    /// There is a session and every topic has been answered for. When `again` is true there was
    /// one before, and whatever was sent in between is lost: read everything anew. `refusedTopics` are
    /// not subscribed.
    case established(again: Bool, refusedTopics: [String] = [])
    /// A topic is not subscribed. With `willRetry` it is asked for again, with a back-off;
    /// without, only after the next handshake or on the user's key.
    case subscriptionRefused(topic: String, reason: String, willRetry: Bool)
    /// A message was thrown away unread, or the server gave advice that is only told.
    case warning(Warning)
    /// The session has ended as asked; only `open` begins another.
    case closed
  }

  /// A message that came on a channel which is not Bayeux's own, subscribed or not.
  package struct Event: Sendable {
    package let channel: String
    /// Whatever kind of value it is; nil when the message has none.
    package let data: JSONView?
  }

  /// Something that went wrong, or that the server says, without an end of the session.
  package enum Warning: Sendable, Equatable {
    /// One message of an answer was not read: whatever it told is unknown.
    case messageRejected(String)
    /// Advice that is only told.
    case serverAdvice(String)
  }
}
