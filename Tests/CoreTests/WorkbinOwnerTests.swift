import Testing
import WebServices

@testable import Core

@Suite("Whose workbin a notification speaks of")
struct WorkbinOwnerTests {
  private func harness() throws -> UpdateHarness {
    var harness = try UpdateHarness.atWork()
    let workbin = Workbin(
      id: "w1", name: "in-progress", displayName: "in-progress", ownerType: .agent)
    harness.state.workbins.replace(
      [workbin], of: .user(id: "u2"), named: "u2", among: [.user(id: "u2")])
    return harness
  }

  private func added(_ more: String) -> String {
    #"""
    {"messageType":"WorkbinStateChangeMessage","id":"w1","action":"ItemAdded"\#(more),
     "emailStateResourceV2":{"id":"E9"}}
    """#
  }

  @Test("it names another agent: theirs, not mine")
  func another() throws {
    var harness = try harness()
    try harness.notify(added(#","workbinUserId":"u2""#))
    #expect(
      harness.state.workbins[WorkbinContents.ID("w1", owner: .user(id: "u2"))]?.items.map(\.id) == [
        "E9"
      ])
    #expect(harness.state.workbins["w1"]?.items.map(\.id) == ["E1", "E2"])
  }

  @Test(
    "it names nobody, or one whose workbin I don't have apart: mine",
    arguments: ["", #","agentGroup":"billing""#, #","workbinUserId":"u1""#])
  func mine(more: String) throws {
    var harness = try harness()
    try harness.notify(added(more))
    #expect(harness.state.workbins["w1"]?.items.map(\.id) == ["E1", "E2", "E9"])
  }

  @Test("shelves of other holders stay when the list of workbins is read again")
  func kept() throws {
    var harness = try harness()
    harness.press(.refresh)
    harness.respond("GET /workbins?fields=*", UpdateHarness.twoWorkbins)
    #expect(harness.state.workbins.map(\.owner) == [.implicit, .implicit, .user(id: "u2")])
  }
}
