/// What the server says in the situations.
enum ServerMessages {
  static let workbins = #"""
    {"statusCode":0,"workbins":[
      {"id":"w1","name":"email-in-progress","type":"Agent"},
      {"id":"w2","name":"email-drafts","type":"Agent"},
      {"id":"w3","name":"callbacks","type":"Agent"},
      {"id":"g1","name":"billing","type":"AgentGroup"},
      {"id":"g2","name":"front desk","type":"Place"}]}
    """#

  static func subscribed(_ workbin: String) -> String {
    #"{"messageType":"WorkbinSubscriptionStateChangeMessage","stateResource":"Subscribed","id":"\#(workbin)"}"#
  }

  static let inProgress = #"""
    {"statusCode":0,"workbin":{"emails":[
      \#(email("00016aB14RQD0061", "11:58", "c081@example.test", "Refund for order 8812", 3)),
      \#(email("00016aB14RQD0062", "11:41", "c219@example.test", "退款申请", 3)),
      \#(email("00016aB14RQD0063", "11:02", "c007@example.test", "Where is my refund?", 5)),
      \#(email("00016aB14RQD0064", "10:47", "c344@example.test", "Возврат средств", 2)),
      \#(email("00016aB14RQD0065", "09:12", "\\u202egpj.exe@example.test", "שלום, החזר כספי", 1))],
     "chats":[{"id":"00016aB14RQD0066","userData":{"FirstName":"Ada","LastName":"Berg",
       "Subject":"Chat left open","ReceivedAt":"2026-11-21T16:20:00Z","Priority":4}}],
     "workitems":[{"id":"02F0ASAK8EAFA00W","userData":\#(userData())}]}}
    """#

  static let drafts = #"""
    {"statusCode":0,"workbin":{"emails":[
      \#(email("00016aB14RQD0071", "10:02", "agent1@example.test", "Re: Your order", 1)),
      \#(email("00016aB14RQD0072", "08:30", "agent1@example.test", "Re: Delivery", 1))]}}
    """#

  static let billing = #"""
    {"statusCode":0,"workbin":{"emails":[
      \#(email("00016aB14RQD0081", "11:20", "c512@example.test", "Invoice 2210 is wrong", 4))]}}
    """#

  static func email(
    _ id: String, _ time: String, _ from: String, _ subject: String, _ priority: Int
  ) -> String {
    #"""
    {"id":"\#(id)","from":"\#(from)","to":["info@example.test"],"subject":"\#(subject)",
     "receivedDate":"2026-11-22 \#(time):00.000+0000",
     "userData":{"Priority":\#(priority),"CustomerSegment":"default","ServiceType":"refund",
       "ReceivedAt":"2026-11-22T\#(time):00Z","_AttachmentsSize":"0","_AutoReplyCount":0}}
    """#
  }

  static func itemAdded(_ workbin: String, _ email: String) -> String {
    #"""
    {"messageType":"WorkbinStateChangeMessage","id":"\#(workbin)","action":"ItemAdded",
     "emailStateResourceV2":\#(email)}
    """#
  }

  static func pulledWorkitem(customerSegment: String) -> String {
    #"""
    {"workitem":{"userData":\#(userData(customerSegment)),"state":"Processing",
      "id":"02F0ASAK8EAFA00W","capabilities":["Transfer","AttachUserData","UpdateUserData",
      "DeleteUserData","SetInFocus","Complete"]},
     "referenceId":17,"notificationType":"StatusChange",
     "messageType":"WorkitemStateChangeMessage"}
    """#
  }

  /// The specification's sample.
  static func userData(_ customerSegment: String = "default") -> String {
    #"""
    {"SubmittedAt":"2014-04-17T04:03:21Z","RTargetTypeSelected":"2",
     "RTargetObjectSelected":"?:2>1","RVQID":"","InteractionId":"02F0ASAK8EAFA00W",
     "AssignedAt":"2014-04-17T04:03:25Z","RTargetObjSelDBID":"","CBR-IT-path_DBIDs":"",
     "Workbin":"testWorkbin","RTargetAgentSelected":"MaratTest","CBR-Interaction_cost":"",
     "CBR-contract_DBIDs":"","PlacedInQueueAt":"2014-04-17T04:03:56Z",
     "DeliveredAt":"2014-04-17T04:03:25Z","SubmittedBy":"es_inx_wscp",
     "SubmitSeq":"71051572","IsHeld":0,"RTargetPlaceSelected":"","CBR-actual_volume":"",
     "RTenant":"Environment","RRequestedSkills":null,"AssignedTo":"MaratTest","IsLocked":0,
     "RRequestedSkillCombination":"","RVQDBID":"","RStrategyDBID":"197",
     "CustomerSegment":"\#(customerSegment)","PlaceInQueueSeq":"71051592","PegAG?:2>1":1,
     "IsOnline":0,"ServiceType":"default","RTargetRuleSelected":"",
     "WorkbinAgentId":"MaratTest","MovedToQueueAt":"2014-04-17T04:03:56Z",
     "ReceivedAt":"2014-04-17T04:03:21Z","RTargetRequested":"?:2>1",
     "RTargetAgentGroup":"?:2>1","RStrategyName":"RouteWorkitemToAgent",
     "ServiceObjective":0}
    """#
  }
}
