import Testing
import WebServices

@testable import Core

@Suite("What goes: its state, what can be done with it, and its history tell the same")
struct DepartureTests {
  private func expectInWorkbin(_ harness: UpdateHarness) throws {
    let left = try #require(harness.state.held.lastReleased)
    #expect(left.state == .inWorkbin)
    #expect(left.capabilities.isEmpty)
    let history = harness.history("E1")
    #expect(history.count { $0.leadsToWorkbin } == 1)
    #expect(history.contains { $0.losesCapabilities })
  }

  private func puttingBack() throws -> UpdateHarness {
    var harness = try UpdateHarness.holding()
    harness.press(.action(.putBack))
    harness.respond("POST /workbins/w1 AddEmail", UpdateHarness.accepted)
    return harness
  }

  @Test("the workbin tells first, and the item's own message 3 ms later")
  func workbinFirst() throws {
    var harness = try puttingBack()
    try harness.notify(UpdateHarness.workbin("w1", "ItemAdded", "E1"))
    try expectInWorkbin(harness)
    harness.wait(.milliseconds(3))
    try harness.notify(UpdateHarness.mail("E1", "InWorkbin", []))
    try expectInWorkbin(harness)
  }

  @Test("the item's own message first, without a word of what can be done")
  func itemFirst() throws {
    var harness = try puttingBack()
    try harness.notify(
      #"""
      {"messageType":"EmailStateChangeMessage","notificationType":"StatusChange",
       "email":{"id":"E1","state":"InWorkbin"}}
      """#)
    try harness.notify(UpdateHarness.workbin("w1", "ItemAdded", "E1"))
    try expectInWorkbin(harness)
  }

  @Test("what the later message tells of the data is told, too")
  func laterData() throws {
    var harness = try puttingBack()
    try harness.notify(UpdateHarness.workbin("w1", "ItemAdded", "E1"))
    try harness.notify(UpdateHarness.mail("E1", "InWorkbin", [], data: #"{"Key":"newer"}"#))
    #expect(harness.history("E1").last == .userData(keys: ["Key"]))
    #expect(harness.state.held.lastReleased?.userData?["Key"] == .string("newer"))
  }

  @Test("a list that names it no longer: nothing can be done with it any more")
  func missing() throws {
    var harness = try UpdateHarness.holding()
    harness.wait(.seconds(1))
    harness.press(.refresh)
    harness.respond("GET /me/emails?fields=*", UpdateHarness.mine([]))
    let left = try #require(harness.state.held.lastReleased)
    #expect(left.capabilities.isEmpty)
    #expect(harness.history("E1").contains(.missing(from: .processing)))
  }
}

extension HistoryEntry.Kind {
  fileprivate var leadsToWorkbin: Bool {
    if case .state(_, .inWorkbin, _) = self { true } else { false }
  }

  fileprivate var losesCapabilities: Bool {
    if case .capabilities(_, let lost) = self { !lost.isEmpty } else { false }
  }
}
