import JSON

/// Whose contents of a workbin a call means; it decides where the call goes.
///
/// | owner        | URL                                                 | source                      |
/// |--------------|-----------------------------------------------------|-----------------------------|
/// | `implicit`   | `/workbins/{id}`                                    | [S], D:WorkbinGetWorkbins   |
/// | `agentGroup` | `/me/workbins/{id}?agentGroup={name}`               | D:WorkbinGetGWContent       |
/// | `placeGroup` | `/me/workbins/{id}?placeGroup={name}`               | D:WorkbinSubscribingToGWNotif; for pull and add INF |
/// | `user`       | `/users/{userId}/workbins/{id}`                     | D:WorkbinSupPullIntFromWorkbin; for reading INF |
///
/// The implicit form means what the agent sees, also in a group's workbin [INF]: no answer tells a
/// client the group's name, so it is used where nobody has said one.
package enum WorkbinOwner: Sendable, Hashable {
  case implicit
  case agentGroup(String)
  case placeGroup(String)
  /// Another agent, by the id of the user: for those who may supervise.
  case user(id: String)

  /// The collection, or one workbin of it, with a query that may be empty.
  func path(
    _ workbin: Workbin.ID? = nil, query: [(String, String)] = [], as form: UserPathStyle = .users
  ) -> String {
    let end = workbin.map { "/\($0.percentEncoded)" } ?? ""
    let (base, own): (String, [(String, String)]) =
      switch self {
      case .implicit: ("/workbins", [])
      case .agentGroup(let name): ("/me/workbins", [("agentGroup", name)])
      case .placeGroup(let name): ("/me/workbins", [("placeGroup", name)])
      case .user(let id): ("\(form.prefix)/\(id.percentEncoded)/workbins", [])
      }
    let all = (query + own).map { "\($0.0)=\($0.1.percentEncoded)" }
    return base + end + (all.isEmpty ? "" : "?" + all.joined(separator: "&"))
  }
}

extension WorkbinOwner {
  /// Whom a notification names, by `workbinUserId`, `agentGroup` or `placeGroup`; the implicit form
  /// where it names nobody, as one sample of a place group does. [D:WorkbinsMessageType,
  /// WorkbinUnsubscribingFromGWNotif]
  init(notified data: JSONView) {
    if let user = data["workbinUserId"]?.string {
      self = .user(id: user)
    } else if let group = data["agentGroup"]?.string {
      self = .agentGroup(group)
    } else if let group = data["placeGroup"]?.string {
      self = .placeGroup(group)
    } else {
      self = .implicit
    }
  }
}
