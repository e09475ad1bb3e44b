import JSON
import Testing

@testable import Simulator

@Suite("Who may do what")
struct RightsTests {
  private func options(_ agent: AgentClient) throws -> JSONView {
    try #require(
      try agent.get("/me?subresources=settings")["user"]?["settings"]?["interaction-workspace"])
  }

  @Test("a team lead sees the team's workbins and nobody else's, the others none but their own")
  func teams() throws {
    let lead = try AgentClient()
    let others = [HTTPClient.agent2, HTTPClient.agent3, HTTPClient.agent4].map {
      AgentClient(alongside: lead, as: $0)
    }
    let ids = try others.map { try $0.userID }
    let codes = try ids.map { try lead.get("/users/\($0)/workbins?fields=*")["statusCode"]?.int }
    #expect(codes == [0, 0, 5])
    let member = others[0]
    #expect(try member.get("/users/\(ids[0])/workbins")["statusCode"]?.int == 0)
    #expect(try member.get("/users/\(ids[1])/workbins")["statusCode"]?.int == 5)
    try member.startAndListen()
    let path = "/users/\(try lead.userID)/workbins/\(try lead.workbinID("testWorkbin"))"
    for name in ["Subscribe", "PullWorkitem", "AddWorkitem"] {
      let body: JSONValue = ["operationName": .string(name), "id": "02F0ASAK8EAFA00W"]
      #expect(try member.post(path, body)["statusCode"]?.int == 5)
    }
    #expect(lead.server.state(of: "02F0ASAK8EAFA00W") == "InWorkbin")
    #expect(try lead.get("/users/nobody/workbins")["statusCode"]?.int == 6)
  }

  @Test("the options tell a lead from a member, and who may not use workbins or reply")
  func privileges() throws {
    let lead = try AgentClient()
    let keys = ["workbins.can-use", "my-team-workbins.can-use", "email.can-reply"]
    for (authorization, expected) in [
      (HTTPClient.agent1, ["true", "true", "true"]),
      (HTTPClient.agent2, ["true", "false", "true"]),
      (HTTPClient.agent5, ["true", "false", "false"]),
      (HTTPClient.agent6, ["false", "false", "true"]),
    ] {
      let options = try options(AgentClient(alongside: lead, as: authorization))
      #expect(keys.map { options["privilege.\($0)"]?.string } == expected)
      let management = options["privilege.interaction-management.can-move-to-workbin"]
      #expect(management?.string == expected[1])
    }
  }

  @Test("the options name workbins that are there, and columns for them")
  func workbins() throws {
    let agent = try AgentClient()
    let options = try options(agent)
    let named = options.members.filter {
      $0.key.hasPrefix("workbin.") && !$0.key.hasSuffix("columns")
    }
    #expect(named.count == 6)
    for option in named {
      #expect(agent.server.workbinNames.contains(option.value.string ?? ""))
    }
    let columns = options["workbin.email.team.displayed-columns"]?.string
    #expect(columns == "FromAddress,Subject,CustomerSegment,Priority")
    #expect(options["interaction.case-data.format-business-attribute"]?.string == "CaseData")
    #expect(options["interaction.disposition.key-name"]?.string == "DispositionCode")
    #expect(options.members.allSatisfy { $0.value.string != nil })
  }

  @Test("who may not use workbins is refused everything about them with statusCode 5")
  func workbinsForbidden() throws {
    let agent = AgentClient(alongside: try AgentClient(), as: HTTPClient.agent6)
    try agent.startAndListen()
    let path = "/workbins/\(try agent.workbinID("billing"))"
    #expect(try agent.get("/me/workbins?fields=*")["statusCode"]?.int == 5)
    #expect(try agent.get("\(path)?subresources=*")["statusCode"]?.int == 5)
    #expect(try agent.post(path, ["operationName": "Subscribe"])["statusCode"]?.int == 5)
    #expect(agent.server.subscribedWorkbinNames.isEmpty)
    #expect(try agent.get("/me/emails?fields=*")["statusCode"]?.int == 0)
  }
}
