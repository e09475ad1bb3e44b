import JSON
import Testing
import WebServices

@testable import Core

@Suite("An interaction with a value that is too much")
struct ExcessiveValueTests {
  private let tree = String(repeating: "[", count: 60) + "1" + String(repeating: "]", count: 60)
  private let readW1 = "GET /workbins/w1?subresources=*"

  private var content: String {
    #"""
    {"statusCode":0,"workbin":{"emails":[
    {"id":"E1","userData":{"Tree":\#(tree),"Key":"k"}},{"id":"E2"},{"id":"E3"}]}}
    """#
  }

  @Test("costs its workbin nothing: all is shown, and nothing is read again and again")
  func inAWorkbin() throws {
    var harness = try UpdateHarness.atWork()
    harness.press(.refresh)
    try harness.notify(UpdateHarness.subscribed("w1"))
    harness.respond(readW1, content)
    let workbin = harness.state.workbins["w1"]
    #expect(workbin?.items.map(\.id) == ["E1", "E2", "E3"])
    #expect(workbin?.isStale == false)
    #expect(workbin?.loader.isIdle == true)
    #expect(workbin?.items.first?.userData?["Key"] == .string("k"))
  }

  @Test("that nobody can read fails its workbin until it is read again, by a key or by itself")
  func unreadable() throws {
    for isByKey in [true, false] {
      var harness = try UpdateHarness.atWork()
      harness.press(.refresh)
      try harness.notify(UpdateHarness.subscribed("w1"))
      harness.respond(readW1, String(repeating: "[", count: 100))
      #expect(harness.state.workbins["w1"]?.isStale == true)
      let sentence = harness.state.notice?.message ?? ""
      #expect(!sentence.contains(".."), "\(sentence)")
      #expect(!sentence.contains("address"), "\(sentence)")
      if isByKey { harness.press(.refresh) } else { harness.wait(.seconds(30)) }
      try harness.notify(UpdateHarness.subscribed("w1"))
      harness.respond(readW1, content)
      #expect(harness.state.workbins["w1"]?.isStale == false)
      #expect(harness.state.workbins["w1"]?.items.count == 3)
    }
  }
}
