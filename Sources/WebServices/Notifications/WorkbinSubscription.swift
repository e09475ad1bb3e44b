import JSON

/// What became of a `Subscribe`: `WorkbinSubscriptionStateChangeMessage`. [D:WorkbinsMessageType]
package struct WorkbinSubscription: Sendable, Equatable {
  package enum Outcome: Sendable, Equatable { case subscribed, unsubscribed, failed }

  package let workbin: Workbin.ID
  /// Whose contents it is about.
  package let owner: WorkbinOwner
  package let outcome: Outcome
  package let message: String?

  init?(_ data: JSONView) {
    guard let workbin = data["id"]?.string else { return nil }
    (self.workbin, owner) = (workbin, WorkbinOwner(notified: data))
    switch data["stateResource"]?.string {
    case "Subscribed": outcome = .subscribed
    case "Unsubscribed": outcome = .unsubscribed
    default: outcome = .failed
    }
    message = data.statusMessage
  }
}
