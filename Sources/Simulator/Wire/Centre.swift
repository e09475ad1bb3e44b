import JSON
import NIOCore

/// The contact centre in operation: joins the world, the CometD server and the connections.
///
/// It lives on one event loop, which is the only thread that touches it.
final class Centre: Reception {
  var world: World
  var bayeux: Bayeux
  var sessions: HTTPSessions
  var trouble = Trouble()
  /// The latest faults, as told, the last one last.
  private(set) var suffered: [String] = []
  /// Who wants to be told of faults.
  var telling: (@Sendable (String) -> Void)?
  var door: Door?
  /// The plan that is followed, from when on.
  var schedule: FaultSchedule?
  var followed = NIODeadline.now()
  /// Notifications are being gathered, and a timer will let them go.
  var waitsForMore = false
  let configuration: Configuration
  let loop: any EventLoop
  /// What came in, for tests: `POST /api/v2/me`, the latest last.
  private(set) var requests: [String] = []

  private let began = NIODeadline.now()
  private let start: Moment
  private var connections: [ObjectIdentifier: Connection] = [:]
  private var exchanges: [Int: Exchange] = [:]
  private var lastExchange = 0
  private var timer: Scheduled<Void>?
  private var isStopped = false
  var latency: Latency
  var bustling: Bustle
  /// How many notifications were due up to now.
  var bustled = 0
  /// Notifications on their way, in order.
  private var outbox: [[Notification]] = []
  private var lastDelivery = NIODeadline.uptimeNanoseconds(0)

  /// A request whose answer is due.
  private struct Exchange {
    let connection: Connection
    let asked: Asked
    /// What the answer's head says beyond what the answer brings along.
    var headers: [(name: String, value: String)] = []
  }

  private static let mostRequests = 1_000

  init(_ configuration: Configuration, now: Moment, on loop: any EventLoop) {
    self.configuration = configuration
    self.loop = loop
    start = now
    world = World(configuration, now: now)
    bayeux = Bayeux(configuration)
    latency = Latency(configuration)
    bustling = Bustle(seed: configuration.seed)
    sessions = HTTPSessions(
      users: world.agents.keys.sorted(), password: configuration.password,
      seed: configuration.seed)
  }

  /// How long the server has been running.
  var age: Duration {
    .nanoseconds((NIODeadline.now() - began).nanoseconds)
  }

  /// The world's clock, which stands still at pace 0.
  func readClock() {
    guard configuration.pace > 0 else { return }
    world.now = Moment(milliseconds: start.milliseconds + Int64(age.inMilliseconds))
  }

  func stop() {
    isStopped = true
    timer?.cancel()
    door?.stop()
    // It holds the centre, too: a test that starts hundreds would keep them all.
    door = nil
    cutConnections()
  }

  // MARK: Connections

  func opened(_ connection: Connection) {
    connections[ObjectIdentifier(connection)] = connection
  }

  func closed(_ connection: Connection, _ exchange: Int?) {
    connections[ObjectIdentifier(connection)] = nil
    guard let exchange, exchanges.removeValue(forKey: exchange) != nil else { return }
    bayeux.gone(exchange: exchange, now: age)
    watchTime()
  }

  func cutConnections() {
    for connection in connections.values { connection.cut() }
  }

  /// Takes a request in; the number under which its answer will come.
  func receive(_ request: Request, from connection: Connection) -> Int? {
    lastExchange += 1
    let exchange = lastExchange
    var request = request
    request.readContent()
    let asked = Asked(request)
    exchanges[exchange] = Exchange(connection: connection, asked: asked)
    note(request)
    readClock()
    if !isSpoilt(request, exchange, asked) { handle(request, exchange) }
    return exchanges[exchange] == nil ? nil : exchange
  }

  private func note(_ request: Request) {
    if requests.count >= Centre.mostRequests { requests.removeFirst() }
    requests.append("\(request.method) \(request.path.prefix(200))")
  }

  /// Adds to the head of an answer that is still to come.
  func add(_ headers: [(name: String, value: String)], to exchange: Int) {
    exchanges[exchange]?.headers += headers
  }

  func send(_ answer: Answer, to exchange: Int, after delay: TimeAmount) {
    guard delay > .zero else { return send(answer, to: exchange) }
    loop.assumeIsolated().scheduleTask(in: delay) { self.send(answer, to: exchange) }
  }

  func send(_ answer: Answer, to exchange: Int) {
    guard let asked = exchanges[exchange]?.asked else { return }
    switch trouble.after(asked) {
    case .lose: lose(exchange)
    case .silence: exchanges[exchange] = nil
    case .stall: write(answer, to: exchange, .stall)
    case .cut(let bytes): write(answer, to: exchange, .cut(after: bytes))
    case .delay(let time):
      loop.assumeIsolated().scheduleTask(in: .init(time)) { self.write(answer, to: exchange) }
    case .empty: write(Answer(status: 200), to: exchange)
    default: write(answer, to: exchange)
    }
  }

  private func write(_ answer: Answer, to exchange: Int, _ damage: Connection.Damage? = nil) {
    guard let due = exchanges.removeValue(forKey: exchange) else { return }
    var answer = answer
    answer.headers += due.headers
    due.connection.answer(answer, damage)
  }

  /// The connection ends without an answer.
  func lose(_ exchange: Int) {
    exchanges.removeValue(forKey: exchange)?.connection.cut()
  }

  func note(_ fault: String) {
    if suffered.count >= Centre.mostSuffered { suffered.removeFirst() }
    suffered.append(fault)
    telling?(fault)
  }

  // MARK: Events

  /// Publishes after the delay, but never before what was to be published earlier.
  func publish(_ notifications: [Notification], after delay: TimeAmount = .zero) {
    guard !notifications.isEmpty else { return }
    guard delay > .zero || !outbox.isEmpty else { return deliver(muddled(notifications)) }
    outbox.append(notifications)
    lastDelivery = max(lastDelivery, .now() + delay)
    loop.assumeIsolated().scheduleTask(deadline: lastDelivery) {
      guard !self.outbox.isEmpty else { return }
      self.deliver(self.muddled(self.outbox.removeFirst()))
    }
  }

  func deliver(_ notifications: [Notification]) {
    for event in notifications {
      let data = trouble.dialects.told(event.data)
      act(bayeux.publish(event.channel, data, to: event.agent, now: age))
    }
  }

  func act(_ actions: [Bayeux.Action]) {
    for action in actions {
      switch action {
      case .answer(let exchange, let messages, let browser):
        let arranged = trouble.dialects.arranged(messages)
        var answer = Answer(body: Tree.array(arranged).bytes)
        if let browser {
          answer.headers.append(("Set-Cookie", "BAYEUX_BROWSER=\(browser); Path=/; HttpOnly"))
        }
        send(answer, to: exchange)
      case .fail(let exchange, let status):
        send(Answer(status: status), to: exchange)
      case .ended(let user):
        forget(user)
      }
    }
    watchTime()
  }

  /// Without a CometD session, nobody is left to be told about workbins.
  private func forget(_ user: String) {
    guard !bayeux.sessions.values.contains(where: { $0.user == user }) else { return }
    world.subscriptions = world.subscriptions.filter { $0.agent != user }
  }

  /// Sets the timer for the next thing that the CometD server does by itself.
  private func watchTime() {
    timer?.cancel()
    guard !isStopped, let deadline = bayeux.nextDeadline else { return }
    let wait = max(0, (deadline - age).inMilliseconds + 1)
    timer = loop.assumeIsolated().scheduleTask(in: .milliseconds(Int64(wait))) {
      self.act(self.bayeux.tick(now: self.age))
    }
  }
}
