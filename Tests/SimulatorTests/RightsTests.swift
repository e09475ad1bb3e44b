import JSON
import Testing

@testable import Simulator

@Suite("Who may do what")
struct RightsTests {
  private func options(_ desk: Desk) throws -> Value {
    try #require(
      try desk.get("/me?subresources=settings")["user"]?["settings"]?["interaction-workspace"])
  }

  @Test("a team lead sees the team's workbins and nobody else's, the others none but their own")
  func teams() throws {
    let lead = try Desk()
    let others = [Client.agent2, Client.agent3, Client.agent4].map { Desk(beside: lead, as: $0) }
    let ids = try others.map { try $0.userID }
    let codes = try ids.map { try lead.get("/users/\($0)/workbins?fields=*")["statusCode"]?.int }
    #expect(codes == [0, 0, 5])
    let member = others[0]
    #expect(try member.get("/users/\(ids[0])/workbins")["statusCode"]?.int == 0)
    #expect(try member.get("/users/\(ids[1])/workbins")["statusCode"]?.int == 5)
    try member.begin()
    let bin = "/users/\(try lead.userID)/workbins/\(try lead.workbin("testWorkbin"))"
    for name in ["Subscribe", "PullWorkitem", "AddWorkitem"] {
      let body: Tree = ["operationName": .string(name), "id": "02F0ASAK8EAFA00W"]
      #expect(try member.post(bin, body)["statusCode"]?.int == 5)
    }
    #expect(lead.server.state(of: "02F0ASAK8EAFA00W") == "InWorkbin")
    #expect(try lead.get("/users/nobody/workbins")["statusCode"]?.int == 6)
  }

  @Test("the options tell a lead from a member, and who may not use workbins or reply")
  func privileges() throws {
    let lead = try Desk()
    let keys = ["workbins.can-use", "my-team-workbins.can-use", "email.can-reply"]
    for (authorization, expected) in [
      (Client.agent1, ["true", "true", "true"]), (Client.agent2, ["true", "false", "true"]),
      (Client.agent5, ["true", "false", "false"]), (Client.agent6, ["false", "false", "true"]),
    ] {
      let options = try options(Desk(beside: lead, as: authorization))
      #expect(keys.map { options["privilege.\($0)"]?.string } == expected)
      let management = options["privilege.interaction-management.can-move-to-workbin"]
      #expect(management?.string == expected[1])
    }
  }

  @Test("the options name workbins that are there, and columns for them")
  func workbins() throws {
    let desk = try Desk()
    let options = try options(desk)
    let named = options.members.filter {
      $0.key.hasPrefix("workbin.") && !$0.key.hasSuffix("columns")
    }
    #expect(named.count == 6)
    for option in named {
      #expect(desk.server.workbinNames.contains(option.value.string ?? ""))
    }
    let columns = options["workbin.email.team.displayed-columns"]?.string
    #expect(columns == "FromAddress,Subject,CustomerSegment,Priority")
    #expect(options["interaction.case-data.format-business-attribute"]?.string == "CaseData")
    #expect(options["interaction.disposition.key-name"]?.string == "DispositionCode")
    #expect(options.members.allSatisfy { $0.value.string != nil })
  }

  @Test("who may not use workbins is refused everything about them with statusCode 5")
  func forbidden() throws {
    let desk = Desk(beside: try Desk(), as: Client.agent6)
    try desk.begin()
    let path = "/workbins/\(try desk.workbin("billing"))"
    #expect(try desk.get("/me/workbins?fields=*")["statusCode"]?.int == 5)
    #expect(try desk.get("\(path)?subresources=*")["statusCode"]?.int == 5)
    #expect(try desk.post(path, ["operationName": "Subscribe"])["statusCode"]?.int == 5)
    #expect(desk.server.subscriptions.isEmpty)
    #expect(try desk.get("/me/emails?fields=*")["statusCode"]?.int == 0)
  }
}
