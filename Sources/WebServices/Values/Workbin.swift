import JSON

/// A workbin, as the server lists it. [D:WorkbinGetWorkbins]
package struct Workbin: Sendable, Equatable, Identifiable {
  /// Who owns what lies in it. [D:WorkbinGetWorkbins, WorkbinGetWorkbinsSubUser]
  package enum OwnerType: Sendable, Equatable {
    case agent, agentGroup, place, placeGroup
    case other(String)

    init(type: String?) {
      switch type {
      case nil, "Agent": self = .agent
      case "AgentGroup": self = .agentGroup
      case "Place": self = .place
      case "PlaceGroup": self = .placeGroup
      case .some(let other): self = .other(other)
      }
    }

    /// The API's own word: `AgentGroup`.
    package var name: String {
      switch self {
      case .agent: "Agent"
      case .agentGroup: "AgentGroup"
      case .place: "Place"
      case .placeGroup: "PlaceGroup"
      case .other(let name): name
      }
    }
  }

  /// A UUID; in 8.5.0 and 8.5.1 base64 of the view's name. Opaque to us.
  package let id: String
  package let name: String
  package let displayName: String
  package let ownerType: OwnerType

  package init(id: String, name: String, displayName: String, ownerType: OwnerType) {
    (self.id, self.name, self.displayName, self.ownerType) = (id, name, displayName, ownerType)
  }

  /// From one object of a list; nil without an id. The samples mix `workbinName` and `name` even
  /// in one list, and the oldest servers say `workbinId`. [D:WorkbinGetWorkbins, Workbins 8.5.0]
  init?(_ resource: JSONView) {
    guard let id = resource["id"]?.string ?? resource["workbinId"]?.string, !id.isEmpty else {
      return nil
    }
    let name = resource["workbinName"]?.string ?? resource["name"]?.string ?? id
    self.init(
      id: id, name: name, displayName: resource["displayName"]?.string ?? name,
      ownerType: OwnerType(type: resource["type"]?.string))
  }
}
