import JSON

/// The CometD server: sessions, held connects and queues, as a value without sockets or clocks.
///
/// Times are durations since the server's start.
struct Bayeux: Sendable {
  /// What is to be done with the HTTP exchanges that the functions were told of.
  enum Action: Sendable {
    case answer(exchange: Int, [Tree], browser: String?)
    /// The answer is this HTTP status with an empty body.
    case fail(exchange: Int, status: Int)
    /// The session of a user is no more.
    case ended(user: String)
  }

  let hold: Duration
  let maxInterval: Duration
  let offersAck: Bool
  var sessions: [String: BayeuxSession] = [:]
  /// How many connects any session, living or not, has had waiting at once at the most.
  var mostConnectsOutstanding = 0
  /// How many of the next connects are answered as if the browser had another client too.
  var crowded = 0
  private var random: RandomSource

  static let mostSessions = 1_000

  init(_ configuration: Configuration) {
    hold = configuration.hold
    maxInterval = configuration.maxInterval
    offersAck = configuration.ack
    random = RandomSource(seed: configuration.seed ^ 0xBA1E_0C0F_FEE0)
  }

  /// When `tick` has something to do.
  var nextDeadline: Duration? {
    sessions.values.compactMap { $0.held?.until ?? $0.expires }.min()
  }

  /// Publishes an event to all sessions of a user that have subscribed to its channel.
  mutating func publish(
    _ channel: String, _ data: Tree, to user: String, now: Duration
  ) -> [Action] {
    let event: Tree = ["channel": channel.tree, "data": data]
    let listening = sessions.filter { $0.value.user == user && $0.value.isSubscribed(to: channel) }
    return listening.keys.sorted().flatMap { enqueue(event, in: $0, now: now) }
  }

  /// Answers the held connects whose time is over and drops the sessions that went silent.
  mutating func tick(now: Duration) -> [Action] {
    var actions: [Action] = []
    for id in sessions.keys.sorted() {
      if let held = sessions[id]?.held, held.until <= now {
        actions += release(id, now: now)
      } else if let expires = sessions[id]?.expires, expires <= now {
        actions += end(id)
      }
    }
    return actions
  }

  /// The client went away while its connect was held.
  mutating func gone(exchange: Int, now: Duration) {
    for (id, session) in sessions where session.held?.exchange == exchange {
      sessions[id]?.held = nil
      sessions[id]?.expires = now + maxInterval
    }
  }

  /// Drops all sessions, as a restart does; held connects hear of it.
  mutating func loseAll() -> [Action] {
    sessions.keys.sorted().flatMap { end($0) }
  }

  mutating func newToken() -> String {
    random.text(32, of: "0123456789abcdefghijklmnopqrstuvwxyz")
  }

  // MARK: Delivery

  private mutating func enqueue(_ event: Tree, in id: String, now: Duration) -> [Action] {
    sessions[id]?.queue.append(event)
    guard let session = sessions[id] else { return [] }
    if session.waiting > BayeuxSession.mostQueued { return end(id) }
    return release(id, now: now)
  }

  /// Answers the held connect, if there is one, with what has gathered.
  private mutating func release(_ id: String, now: Duration) -> [Action] {
    guard var session = sessions[id], let held = session.held else { return [] }
    let answer = connectAnswer(held.message, &session, advice: nil, now: now)
    sessions[id] = session
    return [.answer(exchange: held.exchange, answer, browser: nil)]
  }

  /// Events first, the reply last. From now on the client has `maxInterval` to connect again.
  mutating func connectAnswer(
    _ message: Message, _ session: inout BayeuxSession, advice: Tree?, now: Duration
  ) -> [Tree] {
    let batch = session.takeBatch()
    session.held = nil
    session.expires = now + maxInterval
    var reply = message.reply(successful: true)
    reply["advice"] = advice
    reply["ext"] = batch.number.map { ["ack": .int($0)] }
    return batch.events + [reply.tree]
  }

  private mutating func end(_ id: String) -> [Action] {
    guard let session = sessions.removeValue(forKey: id) else { return [] }
    var actions: [Action] = [.ended(user: session.user)]
    if let held = session.held {
      let reply = Bayeux.unknownClient(held.message)
      actions.append(.answer(exchange: held.exchange, [reply], browser: nil))
    }
    return actions
  }

  static func unknownClient(_ message: Message) -> Tree {
    var reply = message.refused("402::Unknown client")
    if message.channel == "/meta/connect" {
      reply["advice"] = ["reconnect": "handshake", "interval": 0]
    }
    return reply.tree
  }

  /// What the second client of a browser is told: to poll. Measured on CometD servers.
  static let multipleClients: Tree = [
    "interval": 2000, "multiple-clients": true, "reconnect": "retry", "timeout": 0,
  ]

  var advice: Tree {
    ["interval": 0, "timeout": .int(hold.inMilliseconds), "reconnect": "retry"]
  }
}

extension Duration {
  var inMilliseconds: Int {
    Int(components.seconds) * 1000 + Int(components.attoseconds / 1_000_000_000_000_000)
  }
}
