import Desk
import Terminal
import Testing
import Themes
import Views

@Suite("Marks that fade")
struct MarkTests {
  private func row(_ scene: Scene, _ look: Look = .plain) throws -> String {
    let lines = scene.picture(160, 45, look).canvas.lines
    return try #require(lines.first { $0.contains("CustomerSegment ") && !$0.contains("userData") })
  }

  @Test("a changed value is marked for three seconds")
  func fades() throws {
    var scene = try Scene.changed()
    #expect(try row(scene).contains("• CustomerSegment   gold"))
    scene.wait(.seconds(3))
    #expect(try row(scene).contains("  CustomerSegment   gold"))
  }

  @Test("where nothing may move there is no mark; the time axis tells the change")
  func still() throws {
    let scene = try Scene.changed()
    let look = Look(theme: .plain, still: true)
    #expect(try row(scene, look).contains("  CustomerSegment   gold"))
    let axis = scene.picture(160, 45, look).canvas.lines
    #expect(axis.contains { $0.contains("userData") && $0.contains("CustomerSegment") })
  }

  @Test("a key that has gone is told as removed")
  func removed() throws {
    var scene = try Scene.pulled()
    try scene.notify(
      #"""
      {"messageType":"WorkitemStateChangeMessage","notificationType":"PropertiesUpdated",
       "workitem":{"id":"02F0ASAK8EAFA00W","userData":{"ServiceType":"default"}}}
      """#)
    #expect(try row(scene).contains("• CustomerSegment"))
    #expect(try row(scene).contains("removed"))
  }
}

@Suite("The picture changes only with the state")
struct StillnessTests {
  @Test("a second later, nothing has moved", arguments: [0, 3])
  func quiet(attempts: Int) throws {
    var scene = attempts == 0 ? try Scene.pulled() : try Scene.reconnecting(attempt: attempts)
    scene.wait(.seconds(4))
    let before = scene.picture(110, 32).canvas
    scene.now += .seconds(1)
    #expect(scene.picture(110, 32).canvas == before)
  }
}
