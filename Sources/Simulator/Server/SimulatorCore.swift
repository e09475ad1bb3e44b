import JSON
import NIOCore
import Time

/// The contact centre in operation: joins the world, the CometD server and the connections.
///
/// It lives on one event loop, which is the only thread that touches it.
final class SimulatorCore: RequestHandler {
  var world: World
  var bayeux: BayeuxServer
  var httpSessions: HTTPSessions
  var activeFaults = ActiveFaults()
  /// The latest faults, as told, the last one last.
  private(set) var faultLog: [String] = []
  /// Who wants to be told of faults.
  var faultObserver: (@Sendable (String) -> Void)?
  var listeningSocket: ListeningSocket?
  /// The plan that is followed, from when on.
  var faultSchedule: FaultSchedule?
  var faultScheduleStart = NIODeadline.now()
  /// Until when nothing is answered.
  var hangEnd = NIODeadline.uptimeNanoseconds(0)
  var requestLimit = RequestLimit()
  /// Notifications are being gathered, and a timer will let them go.
  var isFlushScheduled = false
  let configuration: Configuration
  let loop: any EventLoop
  /// What came in, for tests: `POST /api/v2/me`, the latest last.
  private(set) var requestLog: [String] = []

  private let startInstant = NIODeadline.now()
  private let startTime: Timestamp
  private var connections: [ObjectIdentifier: Connection] = [:]
  private var pendingResponses: [Int: PendingResponse] = [:]
  private var lastExchange = 0
  private var timer: Scheduled<Void>?
  private var isStopped = false
  var latency: Latency
  var loadGenerator: LoadGenerator
  /// How many notifications were due up to now.
  var dueLoadCount = 0
  /// Notifications that are to be published later, in order.
  private var delayedNotifications: [[Notification]] = []
  private var lastDeliveryDeadline = NIODeadline.uptimeNanoseconds(0)

  /// A request whose answer is due.
  private struct PendingResponse {
    let connection: Connection
    let summary: RequestSummary
    /// What the answer's head says beyond what the answer brings along.
    var headers: [(name: String, value: String)] = []
  }

  private static let maxRequestLogCount = 1_000

  init(_ configuration: Configuration, now: Timestamp, on loop: any EventLoop) {
    self.configuration = configuration
    self.loop = loop
    startTime = now
    world = World(configuration, now: now)
    bayeux = BayeuxServer(configuration)
    latency = Latency(configuration)
    loadGenerator = LoadGenerator(seed: configuration.seed)
    httpSessions = HTTPSessions(
      users: world.agents.keys.sorted(), password: configuration.password,
      seed: configuration.seed)
  }

  /// How long the server has been running.
  var uptime: Duration {
    .nanoseconds((NIODeadline.now() - startInstant).nanoseconds)
  }

  /// The world's clock, which stands still at pace 0.
  func updateWorldClock() {
    guard configuration.pace > 0 else { return }
    world.now = Timestamp(milliseconds: startTime.milliseconds + uptime.milliseconds)
  }

  func stop() {
    isStopped = true
    timer?.cancel()
    listeningSocket?.stop()
    // It holds the core, too: a test that starts hundreds would keep them all.
    listeningSocket = nil
    closeConnections()
  }

  // MARK: Connections

  func connectionOpened(_ connection: Connection) {
    connections[ObjectIdentifier(connection)] = connection
  }

  func connectionClosed(_ connection: Connection, _ exchange: Int?) {
    connections[ObjectIdentifier(connection)] = nil
    guard let exchange, pendingResponses.removeValue(forKey: exchange) != nil else { return }
    bayeux.connectionClosed(exchange: exchange)
  }

  func closeConnections() {
    for connection in connections.values { connection.close() }
  }

  /// Takes a request in; the number under which its answer will come.
  func receive(_ request: HTTPRequest, from connection: Connection) -> Int? {
    lastExchange += 1
    let exchange = lastExchange
    var request = request
    request.parseJSON()
    let summary = RequestSummary(request)
    pendingResponses[exchange] = PendingResponse(connection: connection, summary: summary)
    logRequest(request)
    updateWorldClock()
    if hangEnd > .now() {
      loop.assumeIsolated().scheduleTask(deadline: hangEnd) {
        self.process(request, exchange, summary)
      }
    } else {
      process(request, exchange, summary)
    }
    return pendingResponses[exchange] == nil ? nil : exchange
  }

  private func process(_ request: HTTPRequest, _ exchange: Int, _ summary: RequestSummary) {
    guard requestLimit.admits(at: uptime) else {
      return send(HTTPResponse(status: 429, headers: [("Retry-After", "1")]), to: exchange)
    }
    if !injectRequestFault(request, exchange, summary) { handle(request, exchange) }
  }

  private func logRequest(_ request: HTTPRequest) {
    if requestLog.count >= SimulatorCore.maxRequestLogCount { requestLog.removeFirst() }
    requestLog.append("\(request.method) \(request.path.prefix(200))")
  }

  /// Adds to the head of an answer that is still to come.
  func addHeaders(_ headers: [(name: String, value: String)], to exchange: Int) {
    pendingResponses[exchange]?.headers += headers
  }

  func send(_ response: HTTPResponse, to exchange: Int, after delay: TimeAmount) {
    guard delay > .zero else { return send(response, to: exchange) }
    loop.assumeIsolated().scheduleTask(in: delay) { self.send(response, to: exchange) }
  }

  func send(_ response: HTTPResponse, to exchange: Int) {
    guard let summary = pendingResponses[exchange]?.summary else { return }
    switch activeFaults.takeResponseFault(for: summary) {
    case .lose: dropResponse(exchange)
    case .silence: pendingResponses[exchange] = nil
    case .stall: write(response, to: exchange, .stall)
    case .cut(let bytes): write(response, to: exchange, .cut(after: bytes))
    case .delay(let time):
      loop.assumeIsolated().scheduleTask(in: .init(time)) { self.write(response, to: exchange) }
    case .empty: write(HTTPResponse(status: 200), to: exchange)
    default: write(response, to: exchange)
    }
  }

  private func write(
    _ response: HTTPResponse, to exchange: Int, _ truncation: Connection.Truncation? = nil
  ) {
    guard let pending = pendingResponses.removeValue(forKey: exchange) else { return }
    var response = response
    response.headers += pending.headers
    pending.connection.respond(response, truncation)
  }

  /// The connection ends without an answer.
  func dropResponse(_ exchange: Int) {
    pendingResponses.removeValue(forKey: exchange)?.connection.close()
  }

  func logFault(_ fault: String) {
    if faultLog.count >= SimulatorCore.maxFaultLogCount { faultLog.removeFirst() }
    faultLog.append(fault)
    faultObserver?(fault)
  }

  // MARK: Events

  /// Publishes after the delay, but never before what was to be published earlier.
  func publish(_ notifications: [Notification], after delay: TimeAmount = .zero) {
    guard !notifications.isEmpty else { return }
    guard delay > .zero || !delayedNotifications.isEmpty else {
      return deliver(applyNotificationFaults(notifications))
    }
    delayedNotifications.append(notifications)
    lastDeliveryDeadline = max(lastDeliveryDeadline, .now() + delay)
    loop.assumeIsolated().scheduleTask(deadline: lastDeliveryDeadline) {
      guard !self.delayedNotifications.isEmpty else { return }
      self.deliver(self.applyNotificationFaults(self.delayedNotifications.removeFirst()))
    }
  }

  func deliver(_ notifications: [Notification]) {
    for event in notifications {
      let data = activeFaults.dialects.encodeNotification(event.data)
      execute(bayeux.publish(event.channel, data, to: event.agent, now: uptime))
    }
  }

  func execute(_ actions: [BayeuxServer.Action]) {
    for action in actions {
      switch action {
      case .respond(let exchange, let messages, let browser):
        let encoded = activeFaults.dialects.encodeMessages(messages)
        var response = HTTPResponse(body: JSONValue.array(encoded).bytes)
        if let browser {
          response.headers.append(("Set-Cookie", "BAYEUX_BROWSER=\(browser); Path=/; HttpOnly"))
        }
        send(response, to: exchange)
      case .fail(let exchange, let status):
        send(HTTPResponse(status: status), to: exchange)
      case .sessionEnded(let user):
        removeSubscriptions(of: user)
      }
    }
    scheduleTick()
  }

  /// Without a CometD session, nobody is left to be told about workbins.
  private func removeSubscriptions(of user: String) {
    guard !bayeux.sessions.values.contains(where: { $0.user == user }) else { return }
    world.subscriptions = world.subscriptions.filter { $0.agent != user }
  }

  /// Sets the timer for the next thing that the CometD server does by itself.
  private func scheduleTick() {
    timer?.cancel()
    guard !isStopped, let deadline = bayeux.nextDeadline else { return }
    let wait = max(0, Int((deadline - uptime).milliseconds) + 1)
    timer = loop.assumeIsolated().scheduleTask(in: .milliseconds(Int64(wait))) {
      self.execute(self.bayeux.tick(now: self.uptime))
    }
  }
}
