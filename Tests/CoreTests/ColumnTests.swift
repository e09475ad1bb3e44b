import Testing
import WebServices

@testable import Core

@Suite("The columns of a list")
struct ColumnTests {
  private static func scene(_ settings: String = "{}") throws -> Scene {
    var scene = Scene()
    scene.happen(.started)
    scene.answer(
      "GET /me?subresources=*",
      #"{"statusCode":0,"user":{"id":"u1","settings":{"interaction-workspace":\#(settings)}}}"#)
    scene.answer("GET /workbins?fields=*", Scene.twoWorkbins)
    scene.happen(.link(.live))
    scene.happen(.established(again: false))
    scene.answer("POST /me StartContactCenterSession")
    scene.answer("POST /workbins/w1 Subscribe")
    try scene.notify(Scene.subscribed("w1"))
    scene.answer("GET /workbins/w1?subresources=*", Scene.content(["E1"]))
    scene.press(.focus(.items))
    return scene
  }

  private static let set = #"""
    {"workbin.email.in-progress":"in-progress",
     "workbin.email.in-progress.displayed-columns":"From, Submitted,MediaType,Key"}
    """#

  @Test("are those that the administrator set for the workbin")
  func administrator() throws {
    let scene = try Self.scene(Self.set)
    #expect(
      scene.state.chosenColumns == [
        .from, .userData("SubmittedAt"), .medium, .userData("Key"),
      ])
    #expect(try Self.scene().state.chosenColumns == nil)
  }

  @Test("are chosen by the agent from its own and any key of userData seen, and kept")
  func chosen() throws {
    var scene = try Self.scene()
    scene.press(.list(.openColumns))
    guard case .picker(let picker)? = scene.state.dialog else {
      Issue.record("no picker")
      return
    }
    let lines = scene.state.lines(of: picker)
    #expect(
      lines.filter { $0.isChecked == true }.map(\.name) == [
        "Received", "From", "Subject", "Priority", "Age",
      ])
    #expect(lines.last?.name == "Key")
    scene.press(.list(.toggleColumn("Key")))
    scene.press(.list(.toggleColumn("From")))
    scene.press(.list(.toggleColumn("Age")))
    #expect(
      scene.kept?.lists["workbin/in-progress"]?.columns == [
        "Received", "Subject", "Priority", "Key",
      ])
    #expect(scene.state.chosenColumns?.last == .userData("Key"))
    scene.press(.list(.resetColumns))
    #expect(scene.state.chosenColumns == nil)
    #expect(scene.kept?.lists == [:])
  }

  @Test("one of them can be moved, and stays selected; the last one can't be hidden")
  func moved() throws {
    var scene = try Self.scene()
    scene.press(.list(.openColumns))
    scene.press(.list(.moveColumn(by: -1)))
    #expect(scene.kept == nil)
    scene.press(.list(.moveColumn(by: 1)))
    scene.press(.list(.moveColumn(by: 1)))
    #expect(
      scene.kept?.lists["workbin/in-progress"]?.columns == [
        "From", "Subject", "Received", "Priority", "Age",
      ])
    for name in ["From", "Subject", "Received", "Priority", "Age"] {
      scene.press(.list(.toggleColumn(name)))
    }
    #expect(scene.kept?.lists["workbin/in-progress"]?.columns == ["Age"])
    #expect(scene.state.notice?.message == "A list has one column at least")
  }

  @Test("what was kept is shown again, and the order with it")
  func again() throws {
    var scene = try Self.scene()
    var kept = Preferences()
    kept.lists["workbin/in-progress"] = ListPreferences(
      columns: ["Key"], sort: Sort(column: "Key", isDescending: true))
    scene.state.preferences = kept
    scene.press(.goToList(.myInteractions))
    scene.press(.goToList(.workbin("w1")))
    #expect(scene.state.chosenColumns == [.userData("Key")])
    #expect(scene.state.list.model.sort == Sort(column: "Key", isDescending: true))
  }
}
