import JSON
import NIOCore
import NIOHTTP1

// What happens to a request between its arrival and its answer.
extension SimulatorCore {
  func handle(_ request: HTTPRequest, _ exchange: Int) {
    let segments = request.pathSegments
    let isInternal = segments == BusinessAttributes.path
    guard isInternal || segments.starts(with: ["api", "v2"]) && segments.count > 2 else {
      return send(HTTPResponse(API.unknownPath()), to: exchange)
    }
    guard let authenticated = httpSessions.authenticate(request) else {
      return send(SimulatorCore.notAuthenticated, to: exchange)
    }
    guard hasValidCSRFToken(request, authenticated) else {
      let body = Array("Missing or invalid Csrf token".utf8)
      return send(HTTPResponse(status: 403, contentType: "text/plain", body: body), to: exchange)
    }
    addHeaders(sessionHeaders(request, authenticated), to: exchange)
    if isInternal {
      send(HTTPResponse(BusinessAttributes.response), to: exchange)
    } else if request.isForCometD {
      handleBayeux(request, authenticated, exchange)
    } else {
      handleAPI(request, Array(segments.dropFirst(2)), authenticated, exchange)
    }
  }

  private func hasValidCSRFToken(
    _ request: HTTPRequest, _ authenticated: HTTPSessions.AuthenticatedSession
  ) -> Bool {
    guard requiresCSRFToken, request.method != "GET" else { return true }
    return !authenticated.isNew
      && request.headers.first(name: "X-CSRF-TOKEN") == authenticated.session.csrfToken
  }

  static var notAuthenticated: HTTPResponse {
    var response = HTTPResponse(
      APIResponse(status: 401, .init(statusCode: 20, message: "User is not authenticated")))
    response.headers = [("WWW-Authenticate", "Basic realm=\"Genesys Web Services\"")]
    return response
  }

  private var requiresCSRFToken: Bool {
    configuration.requiresCSRFToken || activeFaults.dialects.contains(.csrf)
  }

  private func sessionHeaders(
    _ request: HTTPRequest, _ authenticated: HTTPSessions.AuthenticatedSession
  ) -> [(name: String, value: String)] {
    var headers: [(name: String, value: String)] = []
    if authenticated.isNew {
      headers.append(("Set-Cookie", "JSESSIONID=\(authenticated.id); Path=/; HttpOnly"))
    }
    if requiresCSRFToken, request.method == "GET" {
      headers.append(("X-CSRF-HEADER", "X-CSRF-TOKEN"))
      headers.append(("X-CSRF-TOKEN", authenticated.session.csrfToken))
    }
    return headers
  }

  // MARK: CometD

  private func handleBayeux(
    _ request: HTTPRequest, _ authenticated: HTTPSessions.AuthenticatedSession, _ exchange: Int
  ) {
    guard request.method == "POST", let body = request.json,
      case .array(let elements) = body
    else {
      let apiResponse = APIResponse(
        status: 400, .notAcceptable("A JSON array of messages is expected"))
      return send(HTTPResponse(apiResponse), to: exchange)
    }
    let context = BayeuxServer.RequestContext(
      exchange: exchange, user: authenticated.session.user,
      browser: request.cookie("BAYEUX_BROWSER"), now: uptime)
    execute(bayeux.receive(elements.map(BayeuxMessage.init), in: context))
  }

  // MARK: REST

  private func handleAPI(
    _ request: HTTPRequest, _ path: [String], _ authenticated: HTTPSessions.AuthenticatedSession,
    _ exchange: Int
  ) {
    let apiResponse = response(to: request, path, of: authenticated.session.user)
    if apiResponse.endsSession { httpSessions.endSession(authenticated.id) }
    let delay = latency.next()
    send(HTTPResponse(apiResponse), to: exchange, after: .init(delay.response))
    publish(apiResponse.notifications, after: .init(delay.event))
  }

  private func response(to request: HTTPRequest, _ path: [String], of agent: String) -> APIResponse
  {
    let body = request.json
    if request.method == "POST", body?.members == nil {
      return APIResponse(status: 400, .notAcceptable("The body of a POST is one JSON object"))
    }
    let apiRequest = APIRequest(
      method: request.method, path: path, query: request.query, body: body, agent: agent)
    injectRivalPull(apiRequest)
    var apiResponse = API.handle(apiRequest, &world)
    apiResponse.body = activeFaults.dialects.encodeResponse(apiResponse.body)
    return apiResponse
  }
}
