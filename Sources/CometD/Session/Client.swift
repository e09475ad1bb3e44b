/// What this client is to the server between a handshake and the loss of the session.
struct Client: Sendable {
  /// Given by the server in the handshake reply.
  let id: String
  var acknowledgement: Acknowledgement
  /// When the next connect is due, while none is outstanding.
  var nextConnectAt: ContinuousClock.Instant?
  /// The last connect succeeded. If not, the next one asks to be answered at once.
  var isResponsive = false
  /// When connects began to fail.
  var failingSince: ContinuousClock.Instant?
  /// An answer that could have held events never came, and without acknowledgement they are lost.
  var mayHaveLostEvents = false
  /// The caller has been told that this session stands.
  var isEstablished = false
  /// How long the last connect had been held that ended without a reply.
  var lastCutAge: Duration?
  /// Held connects in a row that came back empty at once: the server doesn't hold them.
  var emptyReplyCount = 0
  /// Answers to connects in a row that could not be read, and are kept for us.
  private var unreadableResponseCount = 0

  init(id: String, acknowledgement: Acknowledgement) {
    self.id = id
    self.acknowledgement = acknowledgement
  }

  /// A request has had no answer.
  mutating func recordMissingResponse() {
    if !acknowledgement.isEnabled { mayHaveLostEvents = true }
  }

  /// An answer could not be read. Returns whether that has happened so often that the same answer
  /// must be expected again and again.
  mutating func recordUnreadableResponse() -> Bool {
    guard acknowledgement.isEnabled else { return false }
    unreadableResponseCount += 1
    return unreadableResponseCount > 2
  }

  /// A connect has not succeeded.
  mutating func recordFailure(at now: ContinuousClock.Instant) {
    isResponsive = false
    failingSince = failingSince ?? now
  }

  /// A connect has succeeded, `time` after it was sent.
  mutating func recordSuccess(isEmpty: Bool, after time: Duration) {
    emptyReplyCount = isResponsive && isEmpty && !Client.wasHeld(time) ? emptyReplyCount + 1 : 0
    isResponsive = true
    failingSince = nil
    unreadableResponseCount = 0
  }

  /// Whether a connect that was answered after so long was held by the server.
  static func wasHeld(_ time: Duration) -> Bool { time >= .milliseconds(200) }
}
