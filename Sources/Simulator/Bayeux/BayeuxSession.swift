import JSON

/// One client's session: what it has subscribed to and what waits for it.
struct BayeuxSession: Sendable {
  /// A /meta/connect that waits for something to happen.
  struct HeldConnect: Sendable {
    var exchange: Int
    var message: BayeuxMessage
    var deadline: Duration
    /// What its reply will advise.
    var advice: JSONValue?
    /// The client has closed the connection that it came over.
    var isAbandoned = false
  }

  /// The acknowledgement extension: batches stay here until the client names their number.
  struct Acknowledgement: Sendable {
    var batch = 0
    var unacknowledged: [(batch: Int, events: [JSONValue])] = []
  }

  let user: String
  /// The value of the cookie BAYEUX_BROWSER that must come with every message.
  let browser: String
  var patterns: Set<ChannelPattern> = []
  var queue: [JSONValue] = []
  var heldConnect: HeldConnect?
  var ack: Acknowledgement?
  var hasConnected = false
  /// The next reply to a connect brings the usual advice.
  var isAdviceDue = false
  /// When the session is dropped unless a connect comes; nil while one is held.
  var expiresAt: Duration?

  static let maxQueuedCount = 10_000
  static let maxSubscriptionCount = 1_000

  var pendingCount: Int {
    queue.count + (ack?.unacknowledged.reduce(0) { $0 + $1.events.count } ?? 0)
  }

  func isSubscribed(to channel: String) -> Bool {
    patterns.contains { $0.matches(channel) }
  }

  /// Forgets the batches up to this one, which the client has.
  mutating func acknowledge(_ batch: Int) {
    ack?.unacknowledged.removeAll { $0.batch <= batch }
  }

  /// The events to be told, and the number of their batch if batches are numbered: what is not
  /// acknowledged comes again, before what is newer, and keeps the batch that it first came in. So
  /// a connect that was given up and arrives late undoes no acknowledgement.
  mutating func takeBatch() -> (events: [JSONValue], number: Int?) {
    let events = queue
    queue = []
    guard var state = ack else { return (events, nil) }
    state.batch += 1
    if !events.isEmpty { state.unacknowledged.append((state.batch, events)) }
    ack = state
    return (state.unacknowledged.flatMap(\.events), state.batch)
  }
}
