import JSON
import Time

/// The CometD server: sessions, held connects and queues, as a value without sockets or clocks.
///
/// Times are durations since the server's start.
struct BayeuxServer: Sendable {
  /// What is to be done with the HTTP exchanges that the functions were told of.
  enum Action: Sendable {
    case respond(exchange: Int, [JSONValue], browser: String?)
    /// The answer is this HTTP status with an empty body.
    case fail(exchange: Int, status: Int)
    /// The session of a user is no more.
    case sessionEnded(user: String)
  }

  let holdTimeout: Duration
  let maxInterval: Duration
  let offersAck: Bool
  var sessions: [String: BayeuxSession] = [:]
  /// How many connects any session, living or not, has had waiting at once at the most.
  var peakOutstandingConnects = 0
  /// How many of the next connects are answered as if the browser had another client too.
  var multipleClientsConnects = 0
  private var random: RandomSource

  static let maxSessionCount = 1_000

  init(_ configuration: Configuration) {
    holdTimeout = configuration.holdTimeout
    maxInterval = configuration.maxInterval
    offersAck = configuration.offersAck
    random = RandomSource(seed: configuration.seed ^ 0xBA1E_0C0F_FEE0)
  }

  /// When `tick` has something to do.
  var nextDeadline: Duration? {
    sessions.values.compactMap { $0.heldConnect?.deadline ?? $0.expiresAt }.min()
  }

  /// Publishes an event to all sessions of a user that have subscribed to its channel.
  mutating func publish(
    _ channel: String, _ data: JSONValue, to user: String, now: Duration
  ) -> [Action] {
    let event: JSONValue = ["channel": channel.json, "data": data]
    let subscribers = sessions.filter {
      $0.value.user == user && $0.value.isSubscribed(to: channel)
    }
    return subscribers.keys.sorted().flatMap { enqueue(event, in: $0, now: now) }
  }

  /// Answers the held connects whose time is over and drops the sessions that went silent.
  mutating func tick(now: Duration) -> [Action] {
    var actions: [Action] = []
    for id in sessions.keys.sorted() {
      if let held = sessions[id]?.heldConnect, held.deadline <= now {
        actions += respondToHeldConnect(id, now: now)
      } else if let expires = sessions[id]?.expiresAt, expires <= now {
        actions += expireSession(id)
      }
    }
    return actions
  }

  mutating func makeToken() -> String {
    random.text(32, of: "0123456789abcdefghijklmnopqrstuvwxyz")
  }

  // MARK: Delivery

  private mutating func enqueue(_ event: JSONValue, in id: String, now: Duration) -> [Action] {
    sessions[id]?.queue.append(event)
    guard let session = sessions[id] else { return [] }
    if session.pendingCount > BayeuxSession.maxQueuedCount { return expireSession(id) }
    return respondToHeldConnect(id, now: now)
  }

  /// Answers the held connect, if there is one, with what has gathered.
  private mutating func respondToHeldConnect(_ id: String, now: Duration) -> [Action] {
    guard var session = sessions[id], let held = session.heldConnect else { return [] }
    let response = connectResponse(held.message, &session, advice: held.advice, now: now)
    sessions[id] = session
    return [.respond(exchange: held.exchange, response, browser: nil)]
  }

  /// Events first, the reply last. From now on the client has `maxInterval` to connect again.
  mutating func connectResponse(
    _ message: BayeuxMessage, _ session: inout BayeuxSession, advice: JSONValue?, now: Duration
  ) -> [JSONValue] {
    let batch = session.takeBatch()
    session.heldConnect = nil
    session.expiresAt = now + maxInterval
    var reply = message.reply(successful: true)
    reply["advice"] = advice
    reply["ext"] = batch.number.map { ["ack": .int($0)] }
    return batch.events + [reply.json]
  }

  static func unknownClient(_ message: BayeuxMessage) -> JSONValue {
    var reply = message.errorReply("402::Unknown client")
    if message.channel == "/meta/connect" {
      reply["advice"] = ["reconnect": "handshake", "interval": 0]
    }
    return reply.json
  }

  var advice: JSONValue {
    ["interval": 0, "timeout": .int(Int(holdTimeout.milliseconds)), "reconnect": "retry"]
  }
}
