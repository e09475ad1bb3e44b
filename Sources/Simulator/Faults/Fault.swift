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
  /// The next so many connects that could be held are answered at once, since the same browser has
  /// another client.
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

  /// What becomes of a notification. The raw value is its word in faults.
  package enum NotificationFault: String, Sendable, Hashable, CaseIterable {
    /// Comes twice.
    case duplicate
    /// Those that come together are told in reverse order.
    case reverse
    /// Never comes.
    case swallow
  }

  /// Another way in which a server may say the same. The raw value is its name in faults.
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

  /// What happens to the server as a whole.
  package enum ServerFault: Sendable, Hashable {
    /// All connections end and all sessions are forgotten; nobody listens for so long.
    case restart(downtime: Duration)
    /// All connections end and nobody listens for so long; nothing is forgotten.
    case outage(Duration)
    /// All connections end.
    case disconnect
    /// Nothing is answered for so long; then all that came meanwhile is, in its order.
    case hang(Duration)
    /// From now on so many requests a second are let in, and the others told to come later; 0 lets in
    /// all.
    case limit(Int)
    /// HTTP sessions are forgotten, and what was subscribed in them.
    case expireLogins
    /// CometD clients are forgotten: connects that are held fail.
    case expireClients
    /// The CometD server ends all sessions of its own accord, and says so where a connect is held.
    case disconnectClients
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
