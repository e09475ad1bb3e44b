import JSON

// The workitem of the specification's sample, value by value and in its order. [S]
extension Interaction {
  static let specificationSampleID = "02F0ASAK8EAFA00W"

  static func specificationSample(in partition: Workbin.Partition, sequenceNumber: Int)
    -> Interaction
  {
    // 2014-04-17T04:03:21Z, when the sample's item was received.
    let received = Timestamp(milliseconds: 1_397_707_401_000)
    let content = Content(from: "", fromPersonal: "", to: "", subject: "", text: "")
    var item = Interaction(
      id: specificationSampleID, medium: .workitem, receivedAt: received, utcOffsetMinutes: 120,
      content: content,
      userData: specificationSampleUserData, state: .inWorkbin, location: .workbin(partition),
      sequenceNumber: sequenceNumber)
    item.hasMinimalResource = true
    return item
  }

  private static var specificationSampleUserData: JSONObject {
    [
      "SubmittedAt": "2014-04-17T04:03:21Z",
      "RTargetTypeSelected": "2",
      "RTargetObjectSelected": "?:2>1",
      "RVQID": "",
      "InteractionId": "02F0ASAK8EAFA00W",
      "AssignedAt": "2014-04-17T04:03:25Z",
      "RTargetObjSelDBID": "",
      "CBR-IT-path_DBIDs": "",
      "Workbin": "testWorkbin",
      "RTargetAgentSelected": "MaratTest",
      "CBR-Interaction_cost": "",
      "CBR-contract_DBIDs": "",
      "PlacedInQueueAt": "2014-04-17T04:03:56Z",
      "DeliveredAt": "2014-04-17T04:03:25Z",
      "SubmittedBy": "es_inx_wscp",
      "SubmitSeq": "71051572",
      "IsHeld": 0,
      "RTargetPlaceSelected": "",
      "CBR-actual_volume": "",
      "RTenant": "Environment",
      "RRequestedSkills": nil,
      "AssignedTo": "MaratTest",
      "IsLocked": 0,
      "RRequestedSkillCombination": "",
      "RVQDBID": "",
      "RStrategyDBID": "197",
      "CustomerSegment": "default",
      "PlaceInQueueSeq": "71051592",
      "PegAG?:2>1": 1,
      "IsOnline": 0,
      "ServiceType": "default",
      "RTargetRuleSelected": "",
      "WorkbinAgentId": "MaratTest",
      "MovedToQueueAt": "2014-04-17T04:03:56Z",
      "ReceivedAt": "2014-04-17T04:03:21Z",
      "RTargetRequested": "?:2>1",
      "RTargetAgentGroup": "?:2>1",
      "RStrategyName": "RouteWorkitemToAgent",
      "ServiceObjective": 0,
    ]
  }
}
