import Testing
import WebServices

@testable import Core

@Suite("The columns of a list")
struct ColumnTests {
  private static func harness(_ settings: String = "{}") throws -> UpdateHarness {
    var harness = UpdateHarness()
    harness.happen(.started)
    harness.respond(
      "GET /me?subresources=*",
      #"{"statusCode":0,"user":{"id":"u1","settings":{"interaction-workspace":\#(settings)}}}"#)
    harness.respond("GET /workbins?fields=*", UpdateHarness.twoWorkbins)
    harness.happen(.link(.live))
    harness.happen(.established(again: false))
    harness.respond("POST /me StartContactCenterSession")
    harness.respond("POST /workbins/w1 Subscribe")
    try harness.notify(UpdateHarness.subscribed("w1"))
    harness.respond("GET /workbins/w1?subresources=*", UpdateHarness.content(["E1"]))
    harness.press(.focus(.items))
    return harness
  }

  private static let set = #"""
    {"workbin.email.in-progress":"in-progress",
     "workbin.email.in-progress.displayed-columns":"From, Submitted,MediaType,Key"}
    """#

  @Test("are those that the administrator set for the workbin")
  func administrator() throws {
    let harness = try Self.harness(Self.set)
    #expect(
      harness.state.chosenColumns == [
        .from, .userData("SubmittedAt"), .medium, .userData("Key"),
      ])
    #expect(try Self.harness().state.chosenColumns == nil)
  }

  @Test("are chosen by the agent from its own and any key of userData seen, and kept")
  func chosen() throws {
    var harness = try Self.harness()
    harness.press(.list(.openColumns))
    guard case .picker(let picker)? = harness.state.dialog else {
      Issue.record("no picker")
      return
    }
    let lines = harness.state.lines(of: picker)
    #expect(
      lines.filter { $0.isChecked == true }.map(\.name) == [
        "Received", "From", "Subject", "Priority", "Age",
      ])
    #expect(lines.last?.name == "Key")
    harness.press(.list(.toggleColumn("Key")))
    harness.press(.list(.toggleColumn("From")))
    harness.press(.list(.toggleColumn("Age")))
    #expect(
      harness.kept?.lists["workbin/in-progress"]?.columns == [
        "Received", "Subject", "Priority", "Key",
      ])
    #expect(harness.state.chosenColumns?.last == .userData("Key"))
    harness.press(.list(.resetColumns))
    #expect(harness.state.chosenColumns == nil)
    #expect(harness.kept?.lists == [:])
  }

  @Test("one of them can be moved, and stays selected; the last one can't be hidden")
  func moved() throws {
    var harness = try Self.harness()
    harness.press(.list(.openColumns))
    harness.press(.list(.moveColumn(by: -1)))
    #expect(harness.kept == nil)
    harness.press(.list(.moveColumn(by: 1)))
    harness.press(.list(.moveColumn(by: 1)))
    #expect(
      harness.kept?.lists["workbin/in-progress"]?.columns == [
        "From", "Subject", "Received", "Priority", "Age",
      ])
    for name in ["From", "Subject", "Received", "Priority", "Age"] {
      harness.press(.list(.toggleColumn(name)))
    }
    #expect(harness.kept?.lists["workbin/in-progress"]?.columns == ["Age"])
    #expect(harness.state.notice?.message == "A list has one column at least")
  }

  @Test("what was kept is shown again, and the order with it")
  func again() throws {
    var harness = try Self.harness()
    var kept = Preferences()
    kept.lists["workbin/in-progress"] = ListPreferences(
      columns: ["Key"], sort: Sort(column: "Key", isDescending: true))
    harness.state.preferences = kept
    harness.press(.goToList(.myInteractions))
    harness.press(.goToList(.workbin("w1")))
    #expect(harness.state.chosenColumns == [.userData("Key")])
    #expect(harness.state.screen.list.model.sort == Sort(column: "Key", isDescending: true))
  }
}
