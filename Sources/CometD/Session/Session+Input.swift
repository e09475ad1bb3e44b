extension Session {
  /// What can happen to a session: the user's wishes, the clock, and the outcome of a request.
  package enum Input: Sendable {
    /// Begin; in every state that has ended or given up, begin afresh.
    case open
    /// End politely. `Effect.closed` follows within two seconds; nothing is sent after it.
    case close
    /// The user's key: skip the back-off, and try again what was given up; but not before the time
    /// that the server has named.
    case retryNow
    /// `Session.nextDeadline` has come. Harmless when handed in early or late.
    case deadline
    /// The transport has an HTTP answer, whatever its status, with its whole body. `retryAfter` is
    /// how long the server asks not to be contacted, which counts where it is too busy to answer.
    case responseReceived(
      BayeuxRequest.ID, status: Int, body: [UInt8], retryAfter: Duration? = nil)
    /// There was an answer which the transport can't take in whole, such as one that is too large:
    /// asking again would bring the same. `reason` is a sentence for people.
    case responseUnreadable(BayeuxRequest.ID, reason: String)
    /// The transport has no answer; `reason` is a sentence for people.
    case requestFailed(BayeuxRequest.ID, reason: String)
  }
}
