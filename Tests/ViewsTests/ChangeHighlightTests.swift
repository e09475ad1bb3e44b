import Core
import Terminal
import Testing
import Themes
import Views

@Suite("Marks that fade")
struct ChangeHighlightTests {
  private func row(_ harness: ScreenHarness, _ appearance: Appearance = .plain) throws -> String {
    let lines = harness.render(160, 45, appearance).canvas.lines
    return try #require(lines.first { $0.contains("CustomerSegment ") && !$0.contains("userData") })
  }

  @Test("a changed value is marked for three seconds")
  func fades() throws {
    var harness = try ScreenHarness.userDataChanged()
    #expect(try row(harness).contains("• CustomerSegment   gold"))
    harness.advance(.seconds(3))
    #expect(try row(harness).contains("  CustomerSegment   gold"))
  }

  @Test("where nothing may move there is no mark; the time axis tells the change")
  func still() throws {
    let harness = try ScreenHarness.userDataChanged()
    let appearance = Appearance(theme: .plain, reducesMotion: true)
    #expect(try row(harness, appearance).contains("  CustomerSegment   gold"))
    let axis = harness.render(160, 45, appearance).canvas.lines
    #expect(axis.contains { $0.contains("userData") && $0.contains("CustomerSegment") })
  }

  @Test("a key that has gone is told as removed")
  func removed() throws {
    var harness = try ScreenHarness.pulled()
    try harness.notify(
      #"""
      {"messageType":"WorkitemStateChangeMessage","notificationType":"PropertiesUpdated",
       "workitem":{"id":"02F0ASAK8EAFA00W","userData":{"ServiceType":"default"}}}
      """#)
    #expect(try row(harness).contains("• CustomerSegment"))
    #expect(try row(harness).contains("removed"))
  }
}
