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
    let works = rights.canUseWorkbins
    let leads = works && !rights.team.isEmpty
    let replies = rights.canReplyToEmail
    let granted: [(String, Bool)] = [
      ("workbins.can-use", works), ("my-team-workbins.can-use", leads),
      ("interaction-management.can-use", leads),
      ("interaction-management.can-move-to-queue", leads),
      ("interaction-management.can-move-to-workbin", leads),
      ("interaction-management.case-data.can-edit", leads), ("email.can-use", true),
      ("email.can-reply", replies), ("email.can-reply-all", replies), ("email.can-save", true),
      ("email.can-send", replies), ("email.can-delete", replies),
      ("email.can-mark-done", true), ("email.can-inline-forward", replies),
    ]
    var fields = JSONObject()
    for (name, isGranted) in granted {
      fields["privilege.\(name)"] = isGranted ? "true" : "false"
    }
    return fields
  }
}
