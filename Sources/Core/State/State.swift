import WebServices

/// The agent's desk: all that the program knows and shows, as one value.
///
/// It changes by `update` alone, and is drawn by `Views` from nothing else.
package struct State: Sendable {
  package typealias Instant = ContinuousClock.Instant

  package let identity: Identity
  package let scope: Scope
  /// Whether nothing may be done to interactions, by the agent's own wish.
  package let isReadOnly: Bool
  package var clock: WallClock

  package var signIn = SignIn.waiting
  package var link = LinkStatus.idle
  package var session = ContactCenterSession.none
  package internal(set) var agentStatus = AgentStatus()

  /// Mine first, then the groups', each in the server's order.
  package var workbins: [WorkbinContents] = []
  /// Whether the list of workbins was ever read, so that empty can be told from unknown.
  package var knowsWorkbins = false
  /// Interactions that are mine now, in the order in which they came.
  package var held: [HeldInteraction] = []
  /// The latest pull of each interaction that the screen still speaks of.
  package var pulls: [Interaction.ID: Pull] = [:]
  package internal(set) var actions = PendingActions()
  package var histories = InteractionHistories()

  package var selectedList = ListID.myInteractions
  package var selectedHeld: Interaction.ID?
  package internal(set) var selectedInAllMine: Interaction.ID?
  /// Marked for an action on many, in the order of marking; of the list on show.
  package internal(set) var marked: MarkedItems = []
  /// The list on show.
  package internal(set) var list = ListModel(.myInteractions, of: [], sort: nil)
  package var focus = Panel.workbins
  package var live = LivePane()
  package var dialog: Dialog?
  /// While the list of places is open, and something has been typed there.
  var itemSearch: ItemSearch?
  package var notice: Notice?
  package var viewport = Viewport()
  package internal(set) var preferences: Preferences
  package internal(set) var caseData = CaseData()
  package internal(set) var arrivals = Arrivals()
  package internal(set) var invitationAlert: InvitationAlert
  /// Whether the terminal is asked to tell of the mouse.
  package internal(set) var usesMouse: Bool
  /// The others whose workbins I look into, in the order in which they were asked for.
  package internal(set) var team: [TeamMember] = []
  /// Everyone here, as far as the server names them.
  var users: [User] = []
  /// Whether they have been read.
  var knowsUsers = false
  /// What names one of them, until they have been.
  var heldForUsers: Intent?

  /// The record that left the desk last: the live pane still shows it.
  package internal(set) var lastReleased: HeldInteraction?

  /// Why the list of workbins could not be read the last time; untrusted words.
  package internal(set) var listFailure: String?

  var departures = RecentlyReleased()
  /// The userData that is in the agent's editor, as it was when the editor was opened.
  var editing: UserDataForm?
  /// UserData that was written and can't be read, to go on with.
  var unread = DraftStore<UnparsedUserData>()
  /// What the agent's editor is open on, where that is a letter.
  var writing: (interaction: Interaction.ID, kind: ItemAction.Kind)?
  /// Letters that the server has not taken yet, to go on with.
  var unsent = DraftStore<String>()
  /// When the administrator's settings were read.
  var knowsSettingsSince: Instant?
  var calls = PendingRequests()
  /// When the list is read again by itself.
  var listRetry: Instant?
  /// Whether the configured states of agents have been read.
  var knowsStates = false
  /// Whether there may be labels of userData that have not been read.
  var awaitsLabels = false
  /// Whether the list on its way was asked for too early.
  var isListOutdated = false
  /// What is known of mine, by medium.
  var mine: [Medium: OwnFetchState] = [:]
  /// What a list said to be mine no longer, until it is found in a workbin; and whether that
  /// happened while we were not connected.
  var vanished: [Interaction.ID: Bool] = [:]
  /// When each interaction was last told of, while lists of what is mine are on their way.
  var heardAt: [Interaction.ID: Instant] = [:]
  /// Errors by reference id that came before the answer which would tell whose they are.
  var unmatchedErrors = UnmatchedErrors()
  /// Whether a refused link may be tried once more with a new cookie and token.
  var mayRenew = true
  /// Whether a contact-centre session that the server has forgotten may be begun again.
  var mayRestartSession = false
  /// Whether we asked for the contact-centre session, and the answer was lost.
  var isSessionUnsure = false
  var signInAttempts = 0
  var wasNeverEstablished = true
  /// Whether the agent has said where to look: then no list that comes in leads elsewhere.
  var hasChosenPlace = false
  /// The selection that `live.rest` waits for.
  var restingOn: Interaction.ID?

  /// A desk at which nothing has happened yet; `remark` is told first, such as about the terminal.
  package init(
    identity: Identity, scope: Scope = .everything, clock: WallClock, remark: String? = nil,
    preferences: Preferences = Preferences(), ringing way: InvitationAlert.Style? = nil,
    isReadOnly: Bool = false, usesMouse: Bool = false
  ) {
    (self.preferences, self.isReadOnly) = (preferences, isReadOnly)
    invitationAlert = InvitationAlert(
      way ?? preferences.values["notify"].flatMap(InvitationAlert.Style.init(rawValue:)) ?? .bell)
    self.usesMouse = usesMouse || preferences.values["mouse"] == "on"
    team = preferences.team.map { TeamMember($0.owner, name: $0.name) }
    (self.identity, self.scope, self.clock) = (identity, scope, clock)
    notice = remark.map {
      Notice(level: .warning, message: $0, until: clock.instant + Notice.duration)
    }
  }
}

/// Who is at the desk, and whose contact centre it is.
package struct Identity: Sendable, Equatable {
  package let user: String
  /// The server's host and port, for people.
  package let host: String

  package init(user: String, host: String) { (self.user, self.host) = (user, host) }
}

/// How much of the contact centre the desk reads.
package enum Scope: Sendable, Equatable {
  case everything
  /// One workbin, by id or by name; for a command that needs no more.
  case only(workbin: String)
}

/// What the left panel has selected: the interactions that are mine, or a workbin.
package enum ListID: Sendable, Hashable {
  case myInteractions
  /// What lies in any of my own workbins, in one list.
  case allMine
  case workbin(WorkbinContents.ID)
}
