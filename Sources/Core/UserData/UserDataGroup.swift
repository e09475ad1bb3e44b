import WebServices

/// What a userData key is about, so that an agent sees the customer's case before the machinery.
package enum UserDataGroup: Sendable, CaseIterable {
  /// What the administrator puts first.
  case caseData
  case business, times, routing, system

  package var title: String {
    switch self {
    case .caseData: "Case data"
    case .business: "Business"
    case .times: "Times"
    case .routing: "Routing"
    case .system: "System"
    }
  }

  /// What nobody has put first, by the key; a time also needs a value that is one, so that `FlatAt`
  /// of a customer's own stays business. The keys are those of the samples [S; D: all samples;
  /// C:simulator], the groups ours.
  package init(key: String, value: UserDataValue) {
    if key.hasSuffix("At"), case .string(let text) = value, Timestamp(text) != nil {
      self = .times
    } else if Self.routingPrefixes.contains(where: key.hasPrefix) || Self.isRoutingName(key) {
      self = .routing
    } else if Self.systemKeys.contains(key) || Self.systemPrefixes.contains(where: key.hasPrefix) {
      self = .system
    } else {
      self = .business
    }
  }

  /// `RTenant`, `RTargetRequested`, `RVQID`: an R before a name that begins with a capital of its
  /// own; not `Reason`, and not `RMA`.
  private static func isRoutingName(_ key: String) -> Bool {
    let bytes = Array(key.utf8.prefix(3))
    guard bytes.count == 3, bytes[0] == UInt8(ascii: "R") else { return false }
    let capitals = UInt8(ascii: "A")...UInt8(ascii: "Z")
    return capitals.contains(bytes[1]) && !capitals.contains(bytes[2])
  }

  private static let routingPrefixes = ["CBR-", "PegAG", "PegRejected", "RVQ"]

  private static let systemPrefixes = ["ChatServer", "Header_", "IW_", "_"]

  private static let systemKeys: Set<String> = [
    "InteractionId", "Workbin", "WorkbinAgentId", "AssignedTo", "SubmittedBy", "SubmitSeq",
    "PlaceInQueueSeq", "IsHeld", "IsLocked", "IsOnline", "ContactId", "Mailbox",
    "Origination_Source", "WWEOutboundInteractionId",
  ]
}
