import JSON
import Testing
import WebServices

@testable import Core

@Suite("Case data: what the administrator puts first")
struct CaseDataTests {
  private let read = "GET /internal-api/business-attributes"
  private let list = #"""
    {"statusCode":0,"businessAttributes":[{"name":"Case","values":[
      {"name":"Key","displayName":"The key"},{"name":"More","displayName":"More"}]}]}
    """#

  /// At work where the settings name an order and, or not, a list of labels.
  private func atWork(attribute: String? = "Case", scope: Core.Scope = .everything) throws
    -> UpdateHarness
  {
    var harness = UpdateHarness(scope: scope)
    harness.happen(.started)
    let named = attribute.map { #","interaction.case-data.format-business-attribute":"\#($0)""# }
    harness.respond(
      "GET /me?subresources=*",
      #"""
      {"statusCode":0,"user":{"id":"u1","settings":{"interaction-workspace":
        {"interaction.case-data.order":"More,Key"\#(named ?? "")}}}}
      """#)
    try harness.comeToWork()
    return harness
  }

  @Test("the order is known with the settings, the labels once they are read")
  func labels() throws {
    var harness = try atWork()
    #expect(harness.state.administrator.caseData.keys == ["More", "Key"])
    #expect(harness.state.administrator.caseData.label(of: "Key") == nil)
    harness.respond(read, list)
    #expect(harness.state.administrator.caseData.label(of: "Key") == "The key")
    #expect(harness.state.administrator.caseData.keys == ["More", "Key"])
  }

  @Test("labels are asked for only where the settings name a list of them, and never for a command")
  func notAsked() throws {
    #expect(try !atWork(attribute: nil).waits(for: read))
    #expect(try !atWork(scope: .only(workbin: "w1")).waits(for: read))
  }

  @Test("a refusal says nothing to the agent, and is not asked for again; a lost answer is")
  func refused() throws {
    var harness = try atWork()
    harness.lose(read)
    harness.happen(.established(again: true))
    #expect(harness.waits(for: read))
    let notice = harness.state.notice
    harness.respond(read, #"{"statusCode":5}"#, status: 403)
    #expect(harness.state.notice == notice)
    #expect(harness.state.administrator.caseData.keys == ["More", "Key"])
    harness.happen(.established(again: true))
    #expect(!harness.waits(for: read))
  }

  @Test("what can be copied stands in the same order, by label and key")
  func copying() throws {
    var harness = try atWork()
    harness.respond(read, list)
    try harness.notify(
      UpdateHarness.change("E1", "Processing", data: #"{"Other":"o","Key":"k","More":"m"}"#))
    harness.press(.goToHeld("E1"))
    harness.wait(.seconds(1))
    #expect(harness.state.copyLines.map(\.name).suffix(3) == ["More", "The key (Key)", "Other"])
  }
}

extension UpdateHarness {
  /// As it is read from the settings.
  static func caseData(order: String) throws -> CaseData {
    CaseData(try administratorOptions(caseDataOrder: order))
  }

  static func administratorOptions(caseDataOrder order: String) throws -> AdministratorOptions {
    let answer = try APIResponse(
      status: 200,
      body: Array(
        #"""
        {"statusCode":0,"user":{"settings":{"interaction-workspace":
          {"interaction.case-data.order":"\#(order)"}}}}
        """#.utf8))
    return answer.agent.administratorOptions
  }
}
