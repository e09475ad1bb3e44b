import JSON

/// Workbins: list, content, pull, add, subscribe; for each `WorkbinOwner`.
///
/// | call         | method and query           | body                                     | source                         |
/// |--------------|----------------------------|------------------------------------------|--------------------------------|
/// | list         | GET `?fields=*`            |                                          | D:WorkbinGetWorkbins; of a user INF |
/// | content      | GET `/{id}?subresources=*` |                                          | D:WorkbinGetWorkbinContent, WorkbinGetGWContent |
/// | pull         | POST `/{id}`               | `PullEmail` …, `id`, `nickname` for chats | [S]; D:WorkbinPullInteractionFromGW, WorkbinSupPullIntFromWorkbin |
/// | add          | POST `/{id}`               | `AddEmail` …, `id` (C:jsgws, D:WorkbinAddInteractionToGW) or `uri` (D:WorkbinAddInteractionToWorkbin) | as named |
/// | subscribe    | POST `/{id}`               | `Subscribe`                              | D:WorkbinSubscribeNotifications, WorkbinSubscribingToGWNotif |
/// | unsubscribe  | the same                   | `Unsubscribe`                            | D:WorkbinUnsubscribeNotifications |
extension APIRequest {
  /// Every workbin that I may look into, of any type. [D:WorkbinGetWorkbins]
  package static let allWorkbins = APIRequest.get("/workbins?fields=*")

  /// Only those of type Agent and Place: what remains where `/workbins` is not allowed.
  /// [D:WorkbinGetWorkbins]
  package static let myWorkbins = APIRequest.get("/me/workbins?fields=*")

  /// The workbins of another agent, or of a group. [INF; for groups from D:WorkbinGetGWContent]
  package static func workbins(owner: WorkbinOwner, as form: UserPathStyle = .users) -> APIRequest {
    let path = owner.path(as: form)
    return .get(path + (path.contains("?") ? "&" : "?") + "fields=*")
  }

  /// A workbin with everything in it; no paging is documented, the answer is the whole content.
  /// [D:WorkbinGetWorkbinContent]
  package static func content(
    of workbin: Workbin.ID, owner: WorkbinOwner = .implicit, as form: UserPathStyle = .users
  ) -> APIRequest {
    let path = owner.path(workbin, as: form)
    return .get(path + (path.contains("?") ? "&" : "?") + "subresources=*")
  }

  /// Takes an interaction out of a workbin into my hands. [S]
  ///
  /// - Parameter nickname: how the customer sees me; sent for chats only. [S]
  package static func pull(
    _ interaction: Interaction.ID, _ medium: Medium, from workbin: Workbin.ID,
    owner: WorkbinOwner = .implicit, nickname: String? = nil
  ) -> APIRequest {
    var members: [(String, JSONValue)] = [("id", .string(interaction))]
    if medium.isConversation, let nickname { members.append(("nickname", .string(nickname))) }
    return .post(owner.path(workbin), "Pull\(medium.operationSuffix)", members)
  }

  /// Puts an interaction of mine into a workbin: back, or elsewhere, or into another agent's.
  /// The one public client names it by `id`; one page by `uri`. [C:jsgws]
  package static func add(
    _ interaction: Interaction.ID, _ medium: Medium, to workbin: Workbin.ID,
    owner: WorkbinOwner = .implicit
  ) -> APIRequest {
    .post(
      owner.path(workbin), "Add\(medium.operationSuffix)", [("id", .string(interaction))])
  }

  /// The same by `uri`, for a server that misses that parameter.
  /// [D:WorkbinAddInteractionToWorkbin]
  package static func add(
    uri: String, _ medium: Medium, to workbin: Workbin.ID, owner: WorkbinOwner = .implicit
  ) -> APIRequest {
    .post(owner.path(workbin), "Add\(medium.operationSuffix)", [("uri", .string(uri))])
  }

  /// Asks for the notifications of one workbin's content; the Bayeux topic alone brings none.
  /// [D:WorkbinSubscribeNotifications]
  package static func subscribe(to workbin: Workbin.ID, owner: WorkbinOwner = .implicit)
    -> APIRequest
  {
    .post(owner.path(workbin), "Subscribe")
  }

  /// Ends the notifications of one workbin. [D:WorkbinUnsubscribeNotifications]
  package static func unsubscribe(
    from workbin: Workbin.ID, owner: WorkbinOwner = .implicit
  ) -> APIRequest {
    .post(owner.path(workbin), "Unsubscribe")
  }
}
