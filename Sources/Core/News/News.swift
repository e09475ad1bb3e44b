import WebServices

/// What is new, and how the agent is told: arrivals in watched workbins, and invitations. One of the
/// parts of `State`; each half changes by its own methods alone.
package struct News: Sendable {
  package internal(set) var arrivals = Arrivals()
  package internal(set) var alert: InvitationAlert

  init(_ style: InvitationAlert.Style) { alert = InvitationAlert(style) }
}
