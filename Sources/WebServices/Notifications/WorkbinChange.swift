import JSON

/// Something was put into a workbin or taken out: `WorkbinStateChangeMessage`.
/// [D:WorkbinsMessageType]
package struct WorkbinChange: Sendable {
  package enum Action: Sendable, Equatable {
    case added
    case removed
    /// The documented list of actions is cut off after the first; one that we do not know means
    /// that the workbin must be read again. [INF]
    case other(String)
  }

  package let workbin: Workbin.ID
  /// Whose contents changed.
  package let owner: WorkbinOwner
  package let action: Action
  /// Stands under a key ending in `StateResourceV2`, one for each medium. [D:WorkbinsMessageType;
  /// for workitems INF]
  package let interaction: Interaction?

  init?(_ data: JSONView) {
    guard let workbin = data["id"]?.string else { return nil }
    (self.workbin, owner) = (workbin, WorkbinOwner(notified: data))
    switch data["action"]?.string {
    case "ItemAdded": action = .added
    case "ItemRemoved": action = .removed
    case let other: action = .other(other ?? "")
    }
    interaction =
      data.members.lazy
      .filter { $0.key.contains("StateResource") }
      .compactMap { Interaction($0.value, medium: Medium(payloadKey: $0.key)) }
      .first
  }
}
