/// Something that goes wrong.
///
/// Each can be said in a line of words, such as `lose connect` or `cut /me/workbins 100`:
/// `FaultSyntax` has them all.
package enum Fault: Sendable, Hashable {
  /// Happens to the answers of the next so many requests that are aimed at.
  case responses(ResponseFault, RequestMatcher, count: Int)
  /// Happens to the next so many notifications.
  case notifications(NotificationFault, count: Int)
  /// A way of speaking begins or ends.
  case dialect(Dialect, Bool)
  /// Happens at once.
  case server(ServerFault)
  /// The next so many connects are answered at once, since the same browser has another client.
  case multipleClients(count: Int)
  /// Another agent is faster at the next so many pulls.
  case rivals(count: Int)
  /// All that is still to come, and all ways of speaking, end.
  case clear

  /// What becomes of an answer.
  package enum ResponseFault: Sendable, Hashable {
    /// The request is lost, and nothing done; the connection ends.
    case drop
    /// It is done, but the connection ends without an answer.
    case lose
    /// It is done, but no answer comes and the connection stays.
    case silence
    /// The answer stops in the middle and the connection stays.
    case stall
    /// The connection ends after so many bytes of the answer's body.
    case cut(after: Int)
    case delay(Duration)
    /// It is done, but the answer is an empty 200.
    case empty
    /// Nothing is done; a proxy answers with a page of its own and status 200.
    case page
    /// Nothing is done; the answer is this HTTP status.
    case status(Int)
    /// Nothing is done; the API or the CometD server refuses with this code.
    case refuse(Int)

    /// Whether the request never gets to the API.
    var preventsHandling: Bool {
      switch self {
      case .drop, .page, .status, .refuse: true
      case .lose, .silence, .stall, .cut, .delay, .empty: false
      }
    }
  }

  package enum NotificationFault: String, Sendable, Hashable, CaseIterable {
    /// Comes twice.
    case duplicate
    /// Those that come together are told in reverse order.
    case reverse
    /// Never comes.
    case swallow
  }

  package enum Dialect: String, Sendable, Hashable, CaseIterable {
    /// `status` for `statusCode`, `description` for `statusMessage`. [D:Workbins 8.5.0]
    case status
    /// `name` for `workbinName`. [D:WorkbinGetWorkbins]
    case name
    /// `workbinId` for a workbin's `id`. [D:Workbins 8.5.1]
    case workbinID = "workbin-id"
    /// Numbers as text.
    case numbersAsText = "numbers-as-text"
    /// No `referenceId` in answers. [D:EmailAccept]
    case noReference = "no-reference"
    /// No `referenceId` in notifications.
    case noEventReference = "no-event-reference"
    /// As Faye speaks Bayeux: the reply before the events, 401 where others say 402.
    case faye
    /// A token must come with every POST.
    case csrf
    /// Who comes too late for an item is accepted and told later.
    case lateRefusal = "late-refusal"
    /// Notifications of groups carry the number of whoever caused them.
    case foreignNumbers = "foreign-numbers"
  }

  package enum ServerFault: Sendable, Hashable {
    /// All connections end and all sessions are forgotten; nobody listens for so long.
    case restart(away: Duration)
    /// All connections end and nobody listens for so long; nothing is forgotten.
    case outage(Duration)
    /// All connections end.
    case disconnect
    /// HTTP sessions are forgotten.
    case expireLogins
    /// CometD clients are forgotten.
    case expireClients
    /// The tokens against forged requests are others from now on.
    case renewTokens
    /// The contact-centre sessions of all agents end.
    case endSessions
    /// The next pull is accepted and fails later.
    case failPull
    /// Another agent takes something out of a shared workbin.
    case take
    /// Something that the default agent holds is taken away.
    case revoke
    /// The default agent is offered a new interaction.
    case invite(Medium)
  }
}

/// Which requests are meant.
package enum RequestMatcher: Sendable, Hashable {
  case any
  /// Requests to the API.
  case apiRequests
  /// Requests to the CometD server.
  case cometDRequests
  /// With a message on this channel, such as `/meta/connect`.
  case channel(String)
  /// To an address that begins so.
  case path(String)
  /// With this `operationName`.
  case operation(String)

  func matches(_ summary: RequestSummary) -> Bool {
    switch self {
    case .any: true
    case .apiRequests: !summary.isCometD
    case .cometDRequests: summary.isCometD
    case .channel(let name): summary.isCometD && summary.names.contains(name)
    case .path(let path):
      summary.path.hasPrefix(path) || summary.path.hasPrefix("/api/v2" + path)
    case .operation(let name): !summary.isCometD && summary.names.contains(name)
    }
  }
}

/// What a request is about, as far as faults look at it.
struct RequestSummary: Sendable {
  let path: String
  let isCometD: Bool
  /// The channels of its messages, or its `operationName`.
  let names: [String]

  init(_ request: HTTPRequest) {
    path = request.path
    isCometD = path == "/api/v2/notifications"
    let body = request.body.isEmpty ? nil : request.json
    names =
      isCometD
      ? body?.elements.compactMap { $0["channel"]?.string } ?? []
      : [body?["operationName"]?.string].compactMap { $0 }
  }
}
