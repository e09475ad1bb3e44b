import WebServices

/// All that the program knows and shows, as one value.
///
/// It changes by `update` alone, but for `drawn`, and `Views` draws it from nothing else. Each part is a
/// value in a file of its own, with the only methods that change it. What a part finds out by itself goes
/// to the others through `react(to:)`; an event that concerns several parts is dealt out to them by the
/// method of `State` that handles it.
package struct State: Sendable {
  package typealias Instant = ContinuousClock.Instant

  let startup: StartupOptions
  package internal(set) var clock: WallClock

  package internal(set) var server = ServerLink()
  package internal(set) var agentStatus = AgentStatus()
  package internal(set) var administrator = AdministratorSettings()

  package internal(set) var workbins = Workbins()
  package internal(set) var held = HeldInteractions()
  package internal(set) var actions = PendingActions()
  var composer = Composer()
  package internal(set) var team: Team

  package internal(set) var screen = ScreenState()
  package internal(set) var news: News
  package internal(set) var preferences: Preferences

  /// A state in which nothing has happened yet; `remark` is told first, such as about the terminal.
  package init(
    identity: Identity, scope: Scope = .everything, clock: WallClock, remark: String? = nil,
    preferences: Preferences = Preferences(), alert style: InvitationAlert.Style? = nil,
    isReadOnly: Bool = false, usesMouse: Bool = false
  ) {
    startup = StartupOptions(identity: identity, scope: scope, isReadOnly: isReadOnly)
    self.clock = clock
    self.preferences = preferences
    if usesMouse || preferences.values["mouse"] == "on" { screen.panels.useMouse(true) }
    team = Team(preferences.team)
    news = News(style ?? preferences.alertStyle ?? .bell)
    if let remark { screen.notices.say(.warning, remark, at: clock.instant) }
  }
}

/// What the program was started with.
struct StartupOptions: Sendable {
  let identity: Identity
  let scope: Scope
  let isReadOnly: Bool
}

/// Who the agent is, and whose contact centre it is.
package struct Identity: Sendable, Equatable {
  package let user: String
  /// The server's host and port, for people.
  package let host: String

  package init(user: String, host: String) { (self.user, self.host) = (user, host) }
}

/// How much of the contact centre is looked at.
package enum Scope: Sendable, Equatable {
  case everything
  /// One workbin, by id or by name; for a command that needs no more.
  case only(workbin: String)
}

extension State {
  package var identity: Identity { startup.identity }
  package var scope: Scope { startup.scope }
  /// Whether nothing may be done to interactions, by the agent's own wish.
  package var isReadOnly: Bool { startup.isReadOnly }
  /// What lies over the panels.
  package var dialog: Dialog? { screen.openDialog.dialog }
  package var notice: Notice? { screen.notices.notice }
  /// The panel that has the keys.
  package var focus: Panel { screen.panels.focus }
  package var viewport: Viewport { screen.panels.viewport }

  /// Takes over what a frame showed, so that the next one moves no more than it must.
  package mutating func drawn(_ viewport: Viewport) { screen.panels.scroll { $0 = viewport } }
}
