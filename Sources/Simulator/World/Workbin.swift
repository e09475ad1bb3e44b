/// A workbin as the API names it. Its contents are the interactions whose place it is.
struct Workbin: Sendable {
  enum OwnerType: String, Sendable {
    case agent = "Agent"
    case agentGroup = "AgentGroup"
    case place = "Place"
    case placeGroup = "PlaceGroup"
  }

  /// One owner's part of a workbin: an agent's own, or that of a group or a place.
  struct Partition: Sendable, Hashable {
    var workbin: String
    var owner: String
  }

  /// How a request names whose contents it means, beyond the workbin's id.
  enum OwnerQualifier: Sendable, Hashable {
    case implicit
    case agentGroup(String)
    case placeGroup(String)
    case user(id: String)
  }

  let id: String
  let name: String
  let displayName: String
  let ownerType: OwnerType
  /// The group or place that owns the contents; empty where each agent has contents of their own.
  let owner: String
  /// The API calls the name `workbinName` in some answers and `name` in others.
  let nameKey: String

  /// The contents that the agent sees.
  func partition(of agent: String) -> Partition {
    Partition(workbin: id, owner: ownerType == .agent ? agent : owner)
  }
}
