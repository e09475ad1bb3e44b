import JSON

/// Workbins: list, content, pull, subscribe.
extension Call {
  /// Every workbin that I may look into, of any type. [D:WorkbinGetWorkbins]
  package static let allWorkbins = Call.get("/workbins?fields=*")

  /// Only those of type Agent and Place: what remains where `/workbins` is not allowed.
  /// [D:WorkbinGetWorkbins]
  package static let myWorkbins = Call.get("/me/workbins?fields=*")

  /// A workbin with everything in it; no paging is documented, the answer is the whole content.
  /// [D:WorkbinGetWorkbinContent]
  package static func content(of workbin: Workbin.ID) -> Call {
    .get("/workbins/\(workbin.percentEncoded)?subresources=*")
  }

  /// Takes an interaction out of a workbin into my hands. [S]
  ///
  /// - Parameter nickname: how the customer sees me; sent for chats only. [S]
  package static func pull(
    _ interaction: Interaction.ID, _ medium: Medium, from workbin: Workbin.ID,
    nickname: String? = nil
  ) -> Call {
    var members: [(String, Tree)] = [("id", .string(interaction))]
    if medium == .chat, let nickname { members.append(("nickname", .string(nickname))) }
    return .post(
      "/workbins/\(workbin.percentEncoded)", "Pull\(medium.operationSuffix)", members)
  }

  /// Asks for the notifications of one workbin's content; the Bayeux topic alone brings none.
  /// [D:WorkbinSubscribeNotifications]
  package static func subscribe(to workbin: Workbin.ID) -> Call {
    .post("/workbins/\(workbin.percentEncoded)", "Subscribe")
  }
}
