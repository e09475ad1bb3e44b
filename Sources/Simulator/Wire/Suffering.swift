import JSON
import NIOCore

// Faults, as they happen to the contact centre.
extension Centre {
  static let mostSuffered = 20

  /// Makes it go wrong; the line that tells of it, with the time since the start, or as planned.
  @discardableResult
  func suffer(_ fault: Fault, planned: Duration? = nil) -> String {
    let line = Self.line(fault, at: planned ?? age)
    note(line)
    switch fault {
    case .heal: heal()
    case .strike(let strike): suffer(strike)
    case .multipleClients(let count): bayeux.crowded = count
    case .dialect(.lateRefusal, let isOn): world.losersHearLater = isOn
    case .dialect(.foreignNumbers, let isOn): world.sharesNumbers = isOn
    case .answers, .notifications, .dialect, .rivals: break
    }
    trouble.take(fault)
    return line
  }

  /// Lets the faults of a plan happen at their times, from now on.
  func follow(_ plan: FaultPlan) {
    schedule = FaultSchedule(plan, seed: configuration.seed)
    followed = .now()
    waitForNext()
  }

  private func waitForNext() {
    guard let next = schedule?.next() else { return }
    loop.assumeIsolated().scheduleTask(deadline: followed + .init(next.time)) {
      self.suffer(next.fault, planned: next.time)
      self.waitForNext()
    }
  }

  private static func line(_ fault: Fault, at time: Duration) -> String {
    let milliseconds = String(time.inMilliseconds % 1_000)
    let fraction = String(repeating: "0", count: 3 - milliseconds.count) + milliseconds
    let seconds = "\(time.inMilliseconds / 1_000).\(fraction)"
    return String(repeating: " ", count: max(0, 9 - seconds.count)) + "\(seconds) s  \(fault.words)"
  }

  private func heal() {
    publish(trouble.release())
    trouble = Trouble()
    bayeux.crowded = 0
    (world.losersHearLater, world.sharesNumbers) = (false, false)
    world.nextPullError = nil
  }

  private func suffer(_ strike: Fault.Strike) {
    readClock()
    switch strike {
    case .restart(let away):
      forgetSessions()
      goAway(for: away)
    case .outage(let time): goAway(for: time)
    case .disconnect: cutConnections()
    case .expireLogins: sessions.endAll()
    case .expireClients: act(bayeux.loseAll())
    case .renewTokens: sessions.renewTokens()
    case .endSessions:
      let working = world.agents.values.filter { $0.session != nil }.map(\.userName).sorted()
      publish(working.flatMap { world.leave($0) })
    case .failPull: perform(.nextPullFails("Interaction Server has no memory of it"))
    case .take: if let next = world.takeShared(from: configuration.user) { perform(next) }
    case .revoke:
      let held = world.held(by: configuration.user).first
      if let held { perform(.revoked(interaction: held.id)) }
    case .invite(let medium): perform(.invited(medium))
    }
  }

  private func forgetSessions() {
    sessions.endAll()
    bayeux.sessions = [:]
    world.subscriptions = []
  }

  private func goAway(for time: Duration) {
    if time > .zero { door?.close(for: time) }
    cutConnections()
  }

  // MARK: Requests

  /// Whether something else has happened to the request than what it asks for.
  func isSpoilt(_ request: Request, _ exchange: Int, _ asked: Asked) -> Bool {
    switch trouble.before(asked) {
    case .drop: lose(exchange)
    case .page: send(Answer(status: 200, type: "text/html", body: Self.page(200)), to: exchange)
    case .status(401): send(Centre.notAuthenticated, to: exchange)
    case .status(let code):
      send(Answer(status: code, type: "text/html", body: Self.page(code)), to: exchange)
    case .refuse(let code): send(Self.refusal(of: request, asked, code), to: exchange)
    default: return false
    }
    return true
  }

  /// What proxies write when they have nothing better.
  private static func page(_ status: Int) -> [UInt8] {
    let title = status == 200 ? "Maintenance" : "\(status) from the proxy"
    return Array(
      """
      <!DOCTYPE html>
      <html><head><title>\(title)</title></head>
      <body><h1>\(title)</h1><p>Please come again later.</p></body></html>

      """.utf8)
  }

  private static func refusal(of request: Request, _ asked: Asked, _ code: Int) -> Answer {
    guard asked.isForMessages else {
      return Answer(Reply(.init(statusCode: code, message: "The operation failed as was wished")))
    }
    let messages = request.content?.elements.map(Message.init) ?? []
    let replies = messages.map { message in
      var reply = message.refused("\(code)::Refused as was wished")
      let isUnknown = code == 402
      if !message.isAboutSubscriptions {
        reply["advice"] =
          isUnknown ? ["reconnect": "handshake", "interval": 0] : ["reconnect": "none"]
      }
      return reply.tree
    }
    return Answer(body: Tree.array(replies).bytes)
  }

  /// Before a pull is looked at, another agent may have what it is for.
  func letRivalsPull(_ call: Call) {
    guard call.method == "POST", call.operation?.hasPrefix("Pull") == true,
      let id = call.body?["id"]?.string, case .workbin = world.interactions[id]?.place,
      trouble.takeRival(), let rival = world.rival(of: call.agent)
    else { return }
    publish(world.happen(.pulledByOther(interaction: id, agent: rival), to: call.agent))
  }

  // MARK: Notifications

  /// What is to be told of these, now.
  func muddled(_ notifications: [Notification]) -> [Notification] {
    let told = notifications.flatMap { trouble.muddled($0) }
    if trouble.isGathering, !waitsForMore {
      waitsForMore = true
      loop.assumeIsolated().scheduleTask(in: .seconds(1)) {
        self.waitsForMore = false
        self.deliver(self.trouble.release())
      }
    }
    return told
  }
}

extension Message {
  var isAboutSubscriptions: Bool {
    channel == "/meta/subscribe" || channel == "/meta/unsubscribe"
  }
}
