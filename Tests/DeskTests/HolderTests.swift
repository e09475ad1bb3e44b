import Testing
import WebServices

@testable import Desk

@Suite("Whose workbin a notification speaks of")
struct HolderTests {
  private func scene() throws -> Scene {
    var scene = try Scene.atWork()
    let workbin = Workbin(id: "w1", name: "in-progress", displayName: "in-progress", owner: .agent)
    scene.state.shelves.append(Shelf(workbin, held: .user(id: "u2")))
    return scene
  }

  private func added(_ more: String) -> String {
    #"""
    {"messageType":"WorkbinStateChangeMessage","id":"w1","action":"ItemAdded"\#(more),
     "emailStateResourceV2":{"id":"E9"}}
    """#
  }

  @Test("it names another agent: theirs, not mine")
  func another() throws {
    var scene = try scene()
    try scene.notify(added(#","workbinUserId":"u2""#))
    #expect(scene.state.shelf(Shelf.ID("w1", held: .user(id: "u2")))?.items.map(\.id) == ["E9"])
    #expect(scene.state.shelf("w1")?.items.map(\.id) == ["E1", "E2"])
  }

  @Test(
    "it names nobody, or one whose shelf I don't have apart: mine",
    arguments: ["", #","agentGroup":"billing""#, #","workbinUserId":"u1""#])
  func mine(more: String) throws {
    var scene = try scene()
    try scene.notify(added(more))
    #expect(scene.state.shelf("w1")?.items.map(\.id) == ["E1", "E2", "E9"])
  }

  @Test("shelves of other holders stay when the list of workbins is read again")
  func kept() throws {
    var scene = try scene()
    scene.press(.readAgain)
    scene.answer("GET /workbins?fields=*", Scene.twoWorkbins)
    #expect(scene.state.shelves.map(\.holder) == [.plain, .plain, .user(id: "u2")])
  }
}
