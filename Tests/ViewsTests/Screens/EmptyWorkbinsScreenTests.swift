import Core
import Terminal
import Testing

@Suite("No workbin is listed")
struct EmptyWorkbinsScreenTests {
  private func signedIn(lists answer: String) -> ScreenHarness {
    var harness = ScreenHarness.signingIn()
    harness.respond("GET /me", #"{"statusCode":0,"user":{"id":"u1","settings":{}}}"#)
    harness.send(.link(.live))
    harness.send(.established(again: false))
    harness.respond("StartContactCenterSession")
    for request in ["GET /workbins", "GET /me/workbins"] { harness.respond(request, answer) }
    return harness
  }

  /// What stands in the panel on the left, or in the bar that takes its place, in one line.
  private func text(_ harness: ScreenHarness, _ columns: Int, _ rows: Int) -> String {
    harness.render(columns, rows).canvas.lines.dropFirst()
      .map { columns < 100 ? Substring($0) : $0.prefix(28) }.joined(separator: " ")
      .split { " │╭╰─".contains($0) }.joined(separator: " ")
  }

  @Test(
    "the server has no such feature: said in its words, and what to do",
    arguments: [
      #"{"statusCode":3,"statusMessage":"No workbins here"}"#,
      #"{"statusCode":5,"statusMessage":"No workbins here."}"#,
    ])
  func refused(answer: String) {
    let harness = signedIn(lists: answer)
    let shown = text(harness, 110, 32)
    #expect(shown.contains("The workbins can't be read:"))
    #expect(shown.contains("No workbins here"))
    #expect(shown.contains("Ask your administrator for the feature or the permission."))
    #expect(shown.contains("r tries again."))
    #expect(!shown.contains("Reading the list"))
    #expect(text(harness, 80, 24).contains("The workbins can't be read:"))
  }

  @Test("there are none: said, and never that they are being read")
  func none() {
    let harness = signedIn(lists: #"{"statusCode":0,"workbins":[]}"#)
    let shown = text(harness, 110, 32)
    #expect(shown.contains("There is no workbin that you may look into."))
    #expect(!shown.contains("Reading the list"))
  }
}
