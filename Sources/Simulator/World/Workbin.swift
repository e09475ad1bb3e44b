/// A workbin as the API names it. Its contents are the interactions whose place it is.
struct Workbin: Sendable {
  enum Kind: String, Sendable {
    case agent = "Agent"
    case agentGroup = "AgentGroup"
    case place = "Place"
    case placeGroup = "PlaceGroup"
  }

  let id: String
  let name: String
  let displayName: String
  let kind: Kind
  /// The group or place that owns the contents; empty where each agent has contents of their own.
  let owner: String
  /// The API calls the name `workbinName` in some answers and `name` in others.
  let nameKey: String

  /// The contents that the agent sees.
  func shelf(of agent: String) -> Shelf {
    Shelf(workbin: id, owner: kind == .agent ? agent : owner)
  }
}
