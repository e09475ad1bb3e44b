/// The specification's example: what the pulled workitem must be, key by key, as the page prints it
/// (with the stray blanks of its times taken out).
enum SpecificationExample {
  static let item = "02F0ASAK8EAFA00W"
  static let workbin = "testWorkbin"
  static let capabilities = [
    "Transfer", "AttachUserData", "UpdateUserData", "DeleteUserData", "SetInFocus", "Complete",
  ]

  /// Each key with its value as the screen shows it: strings plain, in quotes where they are empty or
  /// could be taken for numbers; None as null, numbers plain, times as times of the day (all of
  /// 2014-04-17).
  static let userData: [(key: String, shown: String)] = [
    ("SubmittedAt", "04:03:21"), ("RTargetTypeSelected", "\"2\""),
    ("RTargetObjectSelected", "?:2>1"), ("RVQID", "\"\""), ("InteractionId", item),
    ("AssignedAt", "04:03:25"), ("RTargetObjSelDBID", "\"\""),
    ("CBR-IT-path_DBIDs", "\"\""), ("Workbin", workbin), ("RTargetAgentSelected", "MaratTest"),
    ("CBR-Interaction_cost", "\"\""), ("CBR-contract_DBIDs", "\"\""),
    ("PlacedInQueueAt", "04:03:56"), ("DeliveredAt", "04:03:25"),
    ("SubmittedBy", "es_inx_wscp"), ("SubmitSeq", "\"71051572\""), ("IsHeld", "0"),
    ("RTargetPlaceSelected", "\"\""), ("CBR-actual_volume", "\"\""), ("RTenant", "Environment"),
    ("RRequestedSkills", "null"), ("AssignedTo", "MaratTest"), ("IsLocked", "0"),
    ("RRequestedSkillCombination", "\"\""), ("RVQDBID", "\"\""), ("RStrategyDBID", "\"197\""),
    ("CustomerSegment", "default"), ("PlaceInQueueSeq", "\"71051592\""), ("PegAG?:2>1", "1"),
    ("IsOnline", "0"), ("ServiceType", "default"), ("RTargetRuleSelected", "\"\""),
    ("WorkbinAgentId", "MaratTest"), ("MovedToQueueAt", "04:03:56"),
    ("ReceivedAt", "04:03:21"), ("RTargetRequested", "?:2>1"),
    ("RTargetAgentGroup", "?:2>1"), ("RStrategyName", "RouteWorkitemToAgent"),
    ("ServiceObjective", "0"),
  ]

  /// The same as JSON values.
  static let integers = ["IsHeld", "IsLocked", "IsOnline", "ServiceObjective", "PegAG?:2>1"]
}
