import JSON

// The desktop's options, as far as they concern workbins: names and values of the vendor's own.
extension Agent {
  /// All values are text, as Configuration Server keeps them.
  var administratorOptions: JSONObject {
    var options = Agent.workbinOptions
    options.merge(Agent.caseOptions)
    options.merge(privileges)
    return options
  }

  private static let workbinOptions: JSONObject = [
    "workbin.email.in-progress": "email-in-progress",
    "workbin.email.in-progress.displayed-columns": "From,Subject,Received,Priority",
    "workbin.email.draft": "email-drafts",
    "workbin.email.draft.displayed-columns": "To,Subject,Received",
    "workbin.email.review": "complaints",
    "workbin.email.review.displayed-columns": "From,To,Subject,Submitted,OwnerId",
    "workbin.email.team": "billing",
    "workbin.email.team.displayed-columns": "FromAddress,Subject,CustomerSegment,Priority",
    "workbin.workitem.in-progress": "callbacks",
    "workbin.workitem.in-progress.displayed-columns": "CustomerName,Subject,Received,Priority",
    "workbin.workitem.draft": "testWorkbin",
    "displayed-columns": "From,Subject,Received",
  ]

  private static let caseOptions: JSONObject = [
    "email.default-queue": "email-routing", "email.outbound-queue": "email-outbound",
    "interaction.case-data.content": "History,CaseData",
    "interaction.case-data.format-business-attribute": "CaseData",
    "interaction.case-data.order": BusinessAttributes.caseData.map(\.0).joined(separator: ",").json,
    "interaction.disposition.key-name": "DispositionCode",
    "interaction.disposition.value-business-attribute": "DispositionCode",
    "interaction.disposition.is-mandatory": "false", "system.cometd.timeout": "60000",
  ]

  private var privileges: JSONObject {
    let canUseWorkbins = rights.canUseWorkbins
    let leadsTeam = canUseWorkbins && !rights.team.isEmpty
    let canReply = rights.canReplyToEmail
    let granted: [(String, Bool)] = [
      ("workbins.can-use", canUseWorkbins), ("my-team-workbins.can-use", leadsTeam),
      ("interaction-management.can-use", leadsTeam),
      ("interaction-management.can-move-to-queue", leadsTeam),
      ("interaction-management.can-move-to-workbin", leadsTeam),
      ("interaction-management.case-data.can-edit", leadsTeam), ("email.can-use", true),
      ("email.can-reply", canReply), ("email.can-reply-all", canReply), ("email.can-save", true),
      ("email.can-send", canReply), ("email.can-delete", canReply),
      ("email.can-mark-done", true), ("email.can-inline-forward", canReply),
    ]
    var fields = JSONObject()
    for (name, isGranted) in granted {
      fields["privilege.\(name)"] = isGranted ? "true" : "false"
    }
    return fields
  }
}
