extension Session {
  /// What a session is told once.
  package struct Configuration: Sendable {
    /// The channels to hold subscribed, in this order. Asked for again after every handshake.
    package var topics: [String]
    /// How long a server may take to answer; a connect may take its hold time longer.
    package var requestTimeout: Duration
    /// The longest that one message may be, in bytes. A longer one is thrown away unread.
    package var maxMessageBytes: Int
    /// How long to wait for the server's good-bye.
    package var closeTimeout: Duration

    package init(
      topics: [String], requestTimeout: Duration = .seconds(10),
      maxMessageBytes: Int = 8 << 20, closeTimeout: Duration = .seconds(2)
    ) {
      self.topics = topics
      self.requestTimeout = requestTimeout
      self.maxMessageBytes = maxMessageBytes
      self.closeTimeout = closeTimeout
    }
  }
}
