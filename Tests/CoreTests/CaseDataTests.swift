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
  private func atWork(attribute: String? = "Case", scope: Core.Scope = .everything) throws -> Scene
  {
    var scene = Scene(scope: scope)
    scene.happen(.started)
    let named = attribute.map { #","interaction.case-data.format-business-attribute":"\#($0)""# }
    scene.answer(
      "GET /me?subresources=*",
      #"""
      {"statusCode":0,"user":{"id":"u1","settings":{"interaction-workspace":
        {"interaction.case-data.order":"More,Key"\#(named ?? "")}}}}
      """#)
    try scene.comeToWork()
    return scene
  }

  @Test("the order is known with the settings, the labels once they are read")
  func labels() throws {
    var scene = try atWork()
    #expect(scene.state.administrator.caseData.keys == ["More", "Key"])
    #expect(scene.state.administrator.caseData.label(of: "Key") == nil)
    scene.answer(read, list)
    #expect(scene.state.administrator.caseData.label(of: "Key") == "The key")
    #expect(scene.state.administrator.caseData.keys == ["More", "Key"])
  }

  @Test("labels are asked for only where the settings name a list of them, and never for a command")
  func notAsked() throws {
    #expect(try !atWork(attribute: nil).waits(for: read))
    #expect(try !atWork(scope: .only(workbin: "w1")).waits(for: read))
  }

  @Test("a refusal says nothing to the agent, and is not asked for again; a lost answer is")
  func refused() throws {
    var scene = try atWork()
    scene.lose(read)
    scene.happen(.established(again: true))
    #expect(scene.waits(for: read))
    let notice = scene.state.notice
    scene.answer(read, #"{"statusCode":5}"#, status: 403)
    #expect(scene.state.notice == notice)
    #expect(scene.state.administrator.caseData.keys == ["More", "Key"])
    scene.happen(.established(again: true))
    #expect(!scene.waits(for: read))
  }

  @Test("what can be copied stands in the same order, by label and key")
  func copying() throws {
    var scene = try atWork()
    scene.answer(read, list)
    try scene.notify(
      Scene.change("E1", "Processing", data: #"{"Other":"o","Key":"k","More":"m"}"#))
    scene.press(.goToHeld("E1"))
    scene.wait(.seconds(1))
    #expect(scene.state.copyLines.map(\.name).suffix(3) == ["More", "The key (Key)", "Other"])
  }
}

extension Scene {
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
