import JSON
import Simulator
import Testing

@Suite("Pulling an interaction")
struct PullTests {
  @Test("the specification's pull gives its answer and its notification, letter by letter")
  func specificationSample() throws {
    let agent = try AgentClient()
    try agent.startSession()
    try agent.connectAndSubscribe()
    let before = try agent.get(
      "/me/workbins/\(agent.workbinID("testWorkbin"))?subresources=workitem")
    let inWorkbin = try #require(before["workbin"]?["workitems"]?.elements.first { _ in true })

    let response = try agent.pull("02F0ASAK8EAFA00W", from: "testWorkbin", "PullWorkitem")
    #expect(response.text == #"{"statusCode":0,"referenceId":17}"#)

    let event = try #require(try agent.connect(timeout: 0).first)
    #expect(event["channel"]?.string == "/v2/me/workitems")
    let data = try #require(event["data"])
    #expect(
      data.members.map(\.key) == ["workitem", "referenceId", "notificationType", "messageType"])
    #expect(data["referenceId"]?.int == 17)
    #expect(data["notificationType"]?.string == "StatusChange")
    #expect(data["messageType"]?.string == "WorkitemStateChangeMessage")
    let workitem = try #require(data["workitem"])
    #expect(workitem.members.map(\.key) == ["userData", "state", "id", "capabilities"])
    #expect(workitem["state"]?.string == "Processing")
    #expect(
      workitem["capabilities"]?.elements.compactMap(\.string) == [
        "Transfer", "AttachUserData", "UpdateUserData", "DeleteUserData", "SetInFocus", "Complete",
      ])
    let userData = try #require(workitem["userData"])
    #expect(userData.text == specificationSampleUserData)
    #expect(inWorkbin["userData"]?.text == specificationSampleUserData)
    #expect(inWorkbin["capabilities"]?.text == "[]")
  }

  @Test("a pulled interaction leaves its workbin and is the agent's")
  func ownership() throws {
    let agent = try AgentClient()
    try agent.startSession()
    let id = try #require(agent.server.interactions(in: "callbacks").first)
    #expect(agent.server.state(of: id) == "InWorkbin")
    try agent.pull(id, from: "callbacks")
    #expect(!agent.server.interactions(in: "callbacks").contains(id))
    #expect(agent.server.holder(of: id) == "agent1")
    let heldItems = try agent.get("/me/workitems?fields=*")["workitems"]
    #expect(heldItems?.elements.compactMap { $0["id"]?.string } == [id])
  }

  @Test("a pulled email carries its content, in REST and in the notification")
  func email() throws {
    let agent = try AgentClient()
    try agent.startSession()
    try agent.connectAndSubscribe()
    let id = try #require(agent.server.interactions(in: "email-in-progress").first)
    try agent.pull(id, from: "email-in-progress", "PullEmail")
    let event = try #require(try agent.fetchEvents().first)
    #expect(event["messageType"]?.string == "EmailStateChangeMessage")
    let fetched = try #require(try agent.get("/me/emails/\(id)")["email"])
    for email in [fetched, try #require(event["email"])] {
      #expect(email["from"]?.string?.hasSuffix("example.test") == true)
      #expect(email["to"]?.count == 1)
      #expect(email["subject"]?.string == email["userData"]?["Subject"]?.string)
      #expect(email["bodyAsPlainText"]?.string?.isEmpty == false)
      #expect(email["capabilities"]?.elements.contains { $0.string == "Reply" } == true)
    }
  }

  @Test("pulling by the wrong medium, or what is not there, is statusCode 6 and changes nothing")
  func missingItem() throws {
    let agent = try AgentClient()
    try agent.startSession()
    let id = "02F0ASAK8EAFA00W"
    for (name, item, operation) in [
      ("testWorkbin", id, "PullEmail"), ("testWorkbin", "0001nothingThere", "PullWorkitem"),
      ("callbacks", id, "PullWorkitem"),
    ] {
      let response = try agent.pull(item, from: name, operation)
      #expect(response["statusCode"]?.int == 6)
      #expect(response["statusMessage"]?.string?.isEmpty == false)
      #expect(response["referenceId"] == nil)
    }
    #expect(agent.server.state(of: id) == "InWorkbin")
    #expect(try agent.pull(id, from: "testWorkbin")["referenceId"]?.int == 17)
  }

  @Test("the second of two agents who pull the same item is refused")
  func competingPulls() throws {
    let agent = try AgentClient()
    try agent.startSession()
    let other = HTTPClient(agent.server.url, authorization: HTTPClient.agent2)
    let start: JSONValue = ["operationName": "StartContactCenterSession", "channels": ["email"]]
    _ = try other.post("/api/v2/me", start)
    let id = try #require(agent.server.interactions(in: "billing").first)
    #expect(try agent.pull(id, from: "billing")["statusCode"]?.int == 0)
    let second = try other.post(
      "/api/v2/workbins/\(agent.workbinID("billing"))",
      ["operationName": "PullInteraction", "id": .string(id)])
    #expect(second.json?["statusCode"]?.int == 6)
    #expect(agent.server.holder(of: id) == "agent1")
  }

  @Test("a group's workbin is named by its group, and another group's name finds nothing")
  func group() throws {
    let agent = try AgentClient()
    try agent.startSession()
    let path = "/me/workbins/\(try agent.workbinID("floor-2"))"
    let id = try #require(agent.server.interactions(in: "floor-2").first)
    let body: JSONValue = ["operationName": "PullInteraction", "id": .string(id)]
    #expect(try agent.post("\(path)?agentGroup=Floor%202", body)["statusCode"]?.int == 6)
    #expect(try agent.post("\(path)?placeGroup=Floor%203", body)["statusCode"]?.int == 6)
    #expect(try agent.post("\(path)?placeGroup=Floor+2", body)["statusCode"]?.int == 0)
  }

  @Test("a pull may be accepted and fail afterwards")
  func asynchronousFailure() throws {
    let agent = try AgentClient()
    try agent.startSession()
    try agent.connectAndSubscribe()
    agent.server.perform(.nextPullFails("The interaction is locked"))
    let response = try agent.pull("02F0ASAK8EAFA00W", from: "testWorkbin")
    #expect(response["statusCode"]?.int == 0)
    let event = try #require(try agent.fetchEvents().first)
    #expect(event["notificationType"]?.string == "Error")
    #expect(event["referenceId"]?.int == response["referenceId"]?.int)
    #expect(agent.server.state(of: "02F0ASAK8EAFA00W") == "InWorkbin")
  }

  private let specificationSampleUserData =
    #"{"SubmittedAt":"2014-04-17T04:03:21Z","RTargetTypeSelected":"2","#
    + #""RTargetObjectSelected":"?:2>1","RVQID":"","InteractionId":"02F0ASAK8EAFA00W","#
    + #""AssignedAt":"2014-04-17T04:03:25Z","RTargetObjSelDBID":"","CBR-IT-path_DBIDs":"","#
    + #""Workbin":"testWorkbin","RTargetAgentSelected":"MaratTest","CBR-Interaction_cost":"","#
    + #""CBR-contract_DBIDs":"","PlacedInQueueAt":"2014-04-17T04:03:56Z","#
    + #""DeliveredAt":"2014-04-17T04:03:25Z","SubmittedBy":"es_inx_wscp","#
    + #""SubmitSeq":"71051572","IsHeld":0,"RTargetPlaceSelected":"","CBR-actual_volume":"","#
    + #""RTenant":"Environment","RRequestedSkills":null,"AssignedTo":"MaratTest","IsLocked":0,"#
    + #""RRequestedSkillCombination":"","RVQDBID":"","RStrategyDBID":"197","#
    + #""CustomerSegment":"default","PlaceInQueueSeq":"71051592","PegAG?:2>1":1,"IsOnline":0,"#
    + #""ServiceType":"default","RTargetRuleSelected":"","WorkbinAgentId":"MaratTest","#
    + #""MovedToQueueAt":"2014-04-17T04:03:56Z","ReceivedAt":"2014-04-17T04:03:21Z","#
    + #""RTargetRequested":"?:2>1","RTargetAgentGroup":"?:2>1","#
    + #""RStrategyName":"RouteWorkitemToAgent","ServiceObjective":0}"#
}
