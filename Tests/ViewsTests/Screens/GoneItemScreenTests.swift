import Core
import Testing

@Suite("What has left its workbin is not told as if it lay there")
struct GoneItemScreenTests {
  private let removed = #"""
    {"messageType":"WorkbinStateChangeMessage","id":"w1","action":"ItemRemoved",
     "workitemStateResourceV2":{"id":"02F0ASAK8EAFA00W"}}
    """#

  private func liveTitle(_ harness: ScreenHarness) -> String? {
    harness.render(110, 32).canvas.lines.first { $0.contains("Live ─") }
  }

  @Test(
    "a pull that is refused, because it is in use or gone, and the workbin tells that it went",
    arguments: [19, 6])
  func refused(statusCode: Int) throws {
    var harness = try ScreenHarness.pulling()
    #expect(liveTitle(harness)?.contains("InWorkbin") == true)
    harness.respond(
      "PullWorkitem", #"{"statusCode":\#(statusCode),"statusMessage":"in use"}"#)
    try harness.notify(removed)
    let title = try #require(liveTitle(harness))
    #expect(title.contains("02F0ASAK8EAFA00W"))
    #expect(!title.contains("InWorkbin"))
    #expect(title.contains("no longer in "))
  }
}
