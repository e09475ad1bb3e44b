import WebServices

/// What the response to a request is for.
enum RequestPurpose: Sendable, Equatable {
  case me
  /// A new cookie and CSRF token.
  case renew
  case startSession
  case agentStates
  /// The administrator's names for keys of userData.
  case caseData
  /// The agent's channels and their states.
  case channels
  case setState(AgentState)
  /// The workbins of another owner.
  case team(WorkbinOwner)
  case users
  /// What comes of it is of no interest.
  case unsubscribe
  case listAll
  case listMine
  case subscribe(WorkbinContents.ID)
  case contents(WorkbinContents.ID)
  /// All of one medium that is mine.
  case held(Medium)
  /// A step of an action, by the number under which it was sent.
  case action(PendingAction.ID, number: Int)
  /// Whether an interaction whose action had no outcome is mine.
  case ownership(PendingAction.ID, number: Int)
  /// Whether it is in the workbin that it came from or was to go to.
  case presence(PendingAction.ID, number: Int)

  /// Whether it is done again whenever everything is fetched anew.
  var isFetch: Bool {
    switch self {
    case .listAll, .listMine, .team, .subscribe, .contents, .held: true
    default: false
    }
  }
}
