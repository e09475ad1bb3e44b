/// What this client is to the server between a handshake and the loss of the session.
struct Client: Sendable {
  /// Given by the server in the handshake reply.
  let id: String
  var acknowledgement: Acknowledgement
  /// When the next connect is due, while none is outstanding.
  var nextConnect: ContinuousClock.Instant?
  /// The last connect succeeded. If not, the next one asks to be answered at once.
  var isProven = false
  /// When connects began to fail.
  var failingSince: ContinuousClock.Instant?
  /// An answer that could have held events never came, and without acknowledgement they are lost.
  var mayHaveMissed = false
  /// The caller has been told that this session stands.
  var isEstablished = false
  /// Held connects in a row that came back empty at once: the server doesn't hold them.
  var emptyAnswers = 0
  /// Answers to connects in a row that could not be read, and are kept for us.
  private var unreadableAnswers = 0

  init(id: String, acknowledgement: Acknowledgement) {
    self.id = id
    self.acknowledgement = acknowledgement
  }

  /// A request has had no answer.
  mutating func missAnswer() {
    if !acknowledgement.isOn { mayHaveMissed = true }
  }

  /// An answer could not be read. Returns whether that has happened so often that the same answer
  /// must be expected again and again.
  mutating func cannotGetPast() -> Bool {
    guard acknowledgement.isOn else { return false }
    unreadableAnswers += 1
    return unreadableAnswers > 2
  }

  /// A connect has not succeeded.
  mutating func fail(at now: ContinuousClock.Instant) {
    isProven = false
    failingSince = failingSince ?? now
  }

  /// A connect has succeeded, `time` after it was sent.
  mutating func succeed(isEmpty: Bool, after time: Duration) {
    let wasHeld = time >= .milliseconds(200)
    emptyAnswers = isProven && isEmpty && !wasHeld ? emptyAnswers + 1 : 0
    isProven = true
    failingSince = nil
    unreadableAnswers = 0
  }
}
