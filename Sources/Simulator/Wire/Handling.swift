import JSON
import NIOCore
import NIOHTTP1

// What happens to a request between its arrival and its answer.
extension Centre {
  func handle(_ request: Request, _ exchange: Int) {
    let segments = request.segments
    let isInternal = segments == BusinessAttributes.path
    guard isInternal || segments.starts(with: ["api", "v2"]) && segments.count > 2 else {
      return send(Answer(API.unknownPath()), to: exchange)
    }
    guard let entrance = sessions.enter(request) else {
      return send(Centre.notAuthenticated, to: exchange)
    }
    guard isGenuine(request, entrance) else {
      let words = Array("Missing or invalid Csrf token".utf8)
      return send(Answer(status: 403, type: "text/plain", body: words), to: exchange)
    }
    add(headers(request, entrance), to: exchange)
    if isInternal {
      send(Answer(BusinessAttributes.reply), to: exchange)
    } else if segments[2] == "notifications" {
      handleMessages(request, entrance, exchange)
    } else {
      handleCall(request, Array(segments.dropFirst(2)), entrance, exchange)
    }
  }

  private func isGenuine(_ request: Request, _ entrance: HTTPSessions.Entrance) -> Bool {
    guard demandsToken, request.method != "GET" else { return true }
    return !entrance.isNew
      && request.headers.first(name: "X-CSRF-TOKEN") == entrance.session.token
  }

  static var notAuthenticated: Answer {
    var answer = Answer(
      Reply(status: 401, .init(statusCode: 20, message: "User is not authenticated")))
    answer.headers = [("WWW-Authenticate", "Basic realm=\"Genesys Web Services\"")]
    return answer
  }

  private var demandsToken: Bool {
    configuration.csrf || trouble.dialects.contains(.csrf)
  }

  private func headers(
    _ request: Request, _ entrance: HTTPSessions.Entrance
  ) -> [(name: String, value: String)] {
    var headers: [(name: String, value: String)] = []
    if entrance.isNew {
      headers.append(("Set-Cookie", "JSESSIONID=\(entrance.id); Path=/; HttpOnly"))
    }
    if demandsToken, request.method == "GET" {
      headers.append(("X-CSRF-HEADER", "X-CSRF-TOKEN"))
      headers.append(("X-CSRF-TOKEN", entrance.session.token))
    }
    return headers
  }

  // MARK: CometD

  private func handleMessages(
    _ request: Request, _ entrance: HTTPSessions.Entrance, _ exchange: Int
  ) {
    guard request.method == "POST", let body = request.content,
      case .array(let elements) = body
    else {
      let reply = Reply(status: 400, .notAcceptable("A JSON array of messages is expected"))
      return send(Answer(reply), to: exchange)
    }
    let envelope = Bayeux.Envelope(
      exchange: exchange, user: entrance.session.user,
      browser: request.cookie("BAYEUX_BROWSER"), now: age)
    act(bayeux.receive(elements.map(Message.init), in: envelope))
  }

  // MARK: REST

  private func handleCall(
    _ request: Request, _ path: [String], _ entrance: HTTPSessions.Entrance, _ exchange: Int
  ) {
    let reply = reply(to: request, path, of: entrance.session.user)
    if reply.endsSession { sessions.end(entrance.id) }
    let delay = latency.next()
    send(Answer(reply), to: exchange, after: .init(delay.answer))
    publish(reply.notifications, after: .init(delay.event))
  }

  private func reply(to request: Request, _ path: [String], of agent: String) -> Reply {
    let body = request.content
    if request.method == "POST", body?.members == nil {
      return Reply(status: 400, .notAcceptable("The body of a POST is one JSON object"))
    }
    let call = Call(
      method: request.method, path: path, query: request.query, body: body, agent: agent)
    letRivalsPull(call)
    var reply = API.answer(call, &world)
    reply.body = trouble.dialects.spoken(reply.body)
    return reply
  }
}

extension Answer {
  init(_ reply: Reply) {
    self.init(status: reply.status, body: reply.body.bytes)
    if let allowed = reply.allowed { headers.append(("Allow", allowed)) }
  }
}
