import JSON
import NIOCore
import Time

// Faults, as they happen to the contact centre.
extension SimulatorCore {
  static let maxFaultLogCount = 20

  /// Makes it go wrong; the line that tells of it, with the time since the start, or as planned.
  @discardableResult
  func inject(_ fault: Fault, planned: Duration? = nil) -> String {
    let line = Self.logLine(fault, at: planned ?? uptime)
    logFault(line)
    switch fault {
    case .clear: clearFaults()
    case .server(let fault): injectServerFault(fault)
    case .multipleClients(let count): bayeux.multipleClientsConnects = count
    case .dialect(.lateRefusal, let isOn): world.conflictsFailLater = isOn
    case .dialect(.foreignNumbers, let isOn): world.sharesReferenceIDs = isOn
    case .responses, .notifications, .dialect, .rivals: break
    }
    activeFaults.add(fault)
    return line
  }

  /// Lets the faults of a plan happen at their times, from now on.
  func startFaultPlan(_ plan: FaultPlan) {
    faultSchedule = FaultSchedule(plan, seed: configuration.seed)
    faultScheduleStart = .now()
    scheduleNextFault()
  }

  private func scheduleNextFault() {
    guard let next = faultSchedule?.next() else { return }
    loop.assumeIsolated().scheduleTask(deadline: faultScheduleStart + .init(next.time)) {
      self.inject(next.fault, planned: next.time)
      self.scheduleNextFault()
    }
  }

  private static func logLine(_ fault: Fault, at time: Duration) -> String {
    let milliseconds = String(time.milliseconds % 1_000)
    let fraction = String(repeating: "0", count: 3 - milliseconds.count) + milliseconds
    let seconds = "\(time.milliseconds / 1_000).\(fraction)"
    return String(repeating: " ", count: max(0, 9 - seconds.count))
      + "\(seconds) s  \(fault)"
  }

  private func clearFaults() {
    publish(activeFaults.flushReversalBuffer())
    activeFaults = ActiveFaults()
    bayeux.multipleClientsConnects = 0
    requestLimit = RequestLimit()
    (world.conflictsFailLater, world.sharesReferenceIDs) = (false, false)
    world.nextPullError = nil
  }

  private func injectServerFault(_ fault: Fault.ServerFault) {
    updateWorldClock()
    switch fault {
    case .restart(let downtime):
      dropSessions()
      goOffline(for: downtime)
    case .outage(let time): goOffline(for: time)
    case .disconnect: closeConnections()
    case .hang(let time): hangEnd = .now() + .init(time)
    case .limit(let count): requestLimit = RequestLimit(perSecond: count)
    case .expireLogins: endHTTPSessions()
    case .expireClients: execute(bayeux.expireAllSessions())
    case .disconnectClients: execute(bayeux.disconnectAllSessions())
    case .renewTokens: httpSessions.renewCSRFTokens()
    case .endSessions:
      let agentsInSession = world.agents.values.filter { $0.session != nil }.map(\.userName)
        .sorted()
      publish(agentsInSession.flatMap { world.endSession(of: $0) })
    case .failPull: perform(.nextPullFails("Interaction Server has no memory of it"))
    case .take: if let next = world.colleaguePull(from: configuration.user) { perform(next) }
    case .revoke:
      let held = world.held(by: configuration.user).first
      if let held { perform(.revoked(interaction: held.id)) }
    case .invite(let medium): perform(.agentInvited(medium))
    }
  }

  private func dropSessions() {
    endHTTPSessions()
    bayeux.sessions = [:]
  }

  /// With an HTTP session ends what was subscribed in it, whatever becomes of the CometD session.
  func endHTTPSessions() {
    httpSessions.endAllSessions()
    world.subscriptions = []
  }

  private func goOffline(for time: Duration) {
    if time > .zero { listeningSocket?.close(for: time) }
    closeConnections()
  }

  // MARK: Requests

  /// Whether something else has happened to the request than what it asks for.
  func injectRequestFault(_ request: HTTPRequest, _ exchange: Int, _ summary: RequestSummary)
    -> Bool
  {
    switch activeFaults.takeRequestFault(for: summary) {
    case .drop: dropResponse(exchange)
    case .page:
      send(
        HTTPResponse(status: 200, contentType: "text/html", body: Self.proxyPage(200)), to: exchange
      )
    case .status(401): send(SimulatorCore.notAuthenticated, to: exchange)
    case .status(let code):
      send(
        HTTPResponse(status: code, contentType: "text/html", body: Self.proxyPage(code)),
        to: exchange)
    case .refuse(let code): send(Self.errorResponse(to: request, summary, code), to: exchange)
    default: return false
    }
    return true
  }

  /// What proxies write when they have nothing better.
  private static func proxyPage(_ status: Int) -> [UInt8] {
    let title = status == 200 ? "Maintenance" : "\(status) from the proxy"
    return Array(
      """
      <!DOCTYPE html>
      <html><head><title>\(title)</title></head>
      <body><h1>\(title)</h1><p>Please come again later.</p></body></html>

      """.utf8)
  }

  private static func errorResponse(to request: HTTPRequest, _ summary: RequestSummary, _ code: Int)
    -> HTTPResponse
  {
    guard summary.isCometD else {
      return HTTPResponse(
        APIResponse(.init(statusCode: code, message: "The operation failed as was wished")))
    }
    let messages = request.json?.elements.map(BayeuxMessage.init) ?? []
    let replies = messages.map { message in
      var reply = message.errorReply("\(code)::Refused as was wished")
      let isUnknown = code == 402
      if !message.isSubscriptionMessage {
        reply["advice"] =
          isUnknown ? ["reconnect": "handshake", "interval": 0] : ["reconnect": "none"]
      }
      return reply.json
    }
    return HTTPResponse(body: JSONValue.array(replies).bytes)
  }

  /// Before a pull is looked at, another agent may have what it is for.
  func injectRivalPull(_ request: APIRequest) {
    guard request.method == "POST", request.operationName?.hasPrefix("Pull") == true,
      let id = request.body?["id"]?.string, case .workbin = world.interactions[id]?.location,
      activeFaults.takeRival(), let rival = world.rival(of: request.agent)
    else { return }
    publish(world.apply(.pulledByOther(interaction: id, agent: rival), for: request.agent))
  }

  // MARK: Notifications

  /// What is to be told of these, now.
  func applyNotificationFaults(_ notifications: [Notification]) -> [Notification] {
    let delivered = notifications.flatMap { activeFaults.applyNotificationFault($0) }
    if activeFaults.isBuffering, !isFlushScheduled {
      isFlushScheduled = true
      loop.assumeIsolated().scheduleTask(in: .seconds(1)) {
        self.isFlushScheduled = false
        self.deliver(self.activeFaults.flushReversalBuffer())
      }
    }
    return delivered
  }
}
