import JSON
import Testing
import WebServices

@testable import Core

@Suite("Editing userData")
struct UserDataTests {
  private let update = "POST /me/emails/E1 UpdateUserData"

  private func editing(_ data: String = #"{"Key":"old","N":1,"No":null,"L":[1]}"#) throws -> Scene {
    var scene = try Scene.holding()
    try scene.notify(Scene.mail("E1", "Processing", data: data))
    scene.press(.action(.editUserData))
    return scene
  }

  /// Two of mine with different userData, both marked, and their form open.
  private func editingTwo() throws -> Scene {
    var scene = try Scene.holding()
    try scene.notify(Scene.mail("E1", "Processing", data: #"{"Key":"old","N":1}"#))
    try scene.notify(Scene.mail("E2", "Processing", data: #"{"More":"x","Key":"other","N":1}"#))
    scene.press(.goToList(.myInteractions))
    scene.press(.move(.first))
    for _ in 0..<2 { scene.press(.list(.mark)) }
    scene.press(.action(.editUserData))
    return scene
  }

  @Test("of several, the keys that all have are edited together, after one question")
  func several() throws {
    var scene = try editingTwo()
    #expect(try form(scene).rows.map(\.key) == ["Key", "N"])
    #expect(try form(scene).rows.map(\.differs) == [true, false])
    #expect(try form(scene).change.isEmpty)
    scene.press(.action(.form(.editValue)))
    scene.press(.edit(.insert("old")))
    scene.press(.action(.form(.takeTyped)))
    #expect(try form(scene).change.updated.map(\.key) == ["Key"])
    scene.press(.action(.form(.send)))
    scene.wait(.seconds(1))
    scene.press(.answer(true))
    for id in ["E1", "E2"] {
      #expect(scene.waits(for: "POST /me/emails/\(id) UpdateUserData"))
    }
    #expect(scene.state.batches.running?.items.map(\.id) == ["E1", "E2"])
  }

  @Test("a key that is added to several is updated where it is there already")
  func addedToSeveral() throws {
    var scene = try editingTwo()
    scene.press(.action(.form(.addKey)))
    scene.press(.edit(.insert("More")))
    scene.press(.action(.form(.takeTyped)))
    scene.press(.edit(.insert("y")))
    scene.press(.action(.form(.takeTyped)))
    scene.press(.action(.form(.send)))
    scene.wait(.seconds(1))
    scene.press(.answer(true))
    #expect(scene.waits(for: "POST /me/emails/E1 AttachUserData"))
    #expect(scene.waits(for: "POST /me/emails/E2 UpdateUserData"))
  }

  @Test("the editor takes one at a time, and says so")
  func editorOfSeveral() throws {
    var scene = try editingTwo()
    scene.press(.back)
    scene.press(.action(.openEditor))
    #expect(scene.state.notice?.message.contains("one interaction at a time") == true)
  }

  private func form(_ scene: Scene) throws -> UserDataForm {
    guard case .userDataForm(let form) = scene.state.dialog else { throw Missing() }
    return form
  }

  private struct Missing: Error {}

  /// Types a value in the selected row.
  private func type(_ text: String, _ scene: inout Scene) {
    scene.press(.action(.form(.editValue)))
    scene.press(.edit(.deleteToStart))
    scene.press(.edit(.insert(text)))
    scene.press(.action(.form(.takeTyped)))
  }

  private func body(_ name: String, _ scene: Scene) -> String? {
    scene.waiting.first { $0.call.name.hasSuffix(name) }?.call.body?.text
  }

  @Test("one row for each key, with its type")
  func rows() throws {
    let form = try form(editing())
    #expect(form.rows.map(\.key) == ["Key", "N", "L", "No"])
    #expect(form.rows.compactMap { $0.wanted?.typeName } == ["text", "number", "list", "null"])
  }

  @Test("in the order of the live pane: the administrator's keys, the customer's case, the rest")
  func order() throws {
    var scene = try Scene.holding()
    scene.state.administrator.take(
      try Scene.administratorOptions(caseDataOrder: "IsHeld,Reason"), at: scene.now)
    try scene.notify(
      Scene.mail(
        "E1", "Processing",
        data: #"{"RTenant":"E","Empty":"","Key":"old","Reason":"late","IsHeld":0}"#))
    scene.press(.action(.editUserData))
    #expect(try form(scene).rows.map(\.key) == ["IsHeld", "Reason", "Key", "Empty", "RTenant"])
  }

  @Test("only what was changed is sent: new, changed and deleted keys each by their operation")
  func sent() throws {
    var scene = try editing()
    type("new", &scene)
    scene.press(.action(.form(.addKey)))
    scene.press(.edit(.insert("Note")))
    scene.press(.action(.form(.takeTyped)))
    scene.press(.edit(.insert("x")))
    scene.press(.action(.form(.takeTyped)))
    scene.press(.moveInDialog(.first))
    scene.press(.moveInDialog(.down))
    scene.press(.action(.form(.toggleDeleted)))
    scene.press(.action(.form(.send)))
    #expect(
      body("AttachUserData", scene)
        == #"{"operationName":"AttachUserData","userData":{"Note":"x"}}"#)
    scene.answer("POST /me/emails/E1 AttachUserData")
    #expect(
      body("UpdateUserData", scene)
        == #"{"operationName":"UpdateUserData","userData":{"Key":"new"}}"#)
    scene.answer(update)
    #expect(
      body("DeleteUserData", scene) == #"{"operationName":"DeleteUserData","keys":["N"]}"#)
    #expect(scene.phase("E1") == .sent)
    scene.answer("POST /me/emails/E1 DeleteUserData")
    #expect(scene.phase("E1") == .confirmed)
    #expect(scene.sentence == "“About E1”: 1 key changed, 1 key added, 1 key deleted")
  }

  @Test("one of the operations refused: told, and R sends all again")
  func refused() throws {
    var scene = try editing()
    type("new", &scene)
    scene.press(.action(.form(.send)))
    scene.answer(update, #"{"statusCode":2,"statusMessage":"locked"}"#)
    #expect(scene.sentence?.hasPrefix("“About E1” was not changed: not possible") == true)
    scene.press(.action(.retry))
    #expect(scene.waits(for: update))
  }

  @Test("a value keeps its type where what is typed can be of it")
  func types() throws {
    var scene = try editing(#"{"N":1,"B":true,"T":"5","F":1.5,"L":[1]}"#)
    let typed = [
      ("2", UserDataValue.int(2)), ("false", .bool(false)), ("6", .string("6")),
      ("2.5", .number("2.5")),
      ("[2,3]", .nested("[2,3]")),
    ]
    for (text, value) in typed {
      type(text, &scene)
      #expect(try form(scene).row?.wanted == value)
      scene.press(.moveInDialog(.down))
    }
    scene.press(.moveInDialog(.first))
    type("two", &scene)
    #expect(try form(scene).row?.wanted == .string("two"))
  }

  @Test("the server's own changes are followed, where the agent has changed nothing")
  func followed() throws {
    var scene = try editing()
    type("new", &scene)
    try scene.notify(
      Scene.mail("E1", "Processing", data: #"{"Key":"old","N":2,"No":null,"X":"y"}"#))
    let form = try form(scene)
    #expect(form.rows.map(\.key) == ["Key", "N", "No", "X"])
    #expect(form.rows[1].wanted == .int(2))
    #expect(form.change.updated.map(\.key) == ["Key"])
    #expect(!form.hasConflict)
  }

  @Test("both changed a key: nothing is sent until the agent has chosen")
  func conflict() throws {
    var scene = try editing()
    type("new", &scene)
    try scene.notify(Scene.mail("E1", "Processing", data: #"{"Key":"theirs","N":1}"#))
    #expect(try form(scene).rows[0].theirs == .value(.string("theirs")))
    scene.press(.action(.form(.send)))
    #expect(try form(scene).notice?.hasPrefix("Choose first") == true)
    #expect(!scene.waits(for: update))
    var other = scene
    scene.press(.action(.form(.keepMine)))
    scene.press(.action(.form(.send)))
    #expect(scene.waits(for: update))
    other.press(.action(.form(.takeTheirs)))
    #expect(try form(other).change.isEmpty)
  }

  @Test("Esc over changes asks once more")
  func leaving() throws {
    var scene = try editing()
    type("new", &scene)
    scene.press(.action(.form(.leave)))
    #expect(try form(scene).notice == "1 key changed, not sent: w sends, Esc again drops it")
    // News of it does not take the warning away.
    let news = #"{"Key":"old","N":1,"No":null,"L":[2]}"#
    try scene.notify(Scene.mail("E1", "Processing", data: news))
    #expect(try form(scene).notice == "1 key changed, not sent: w sends, Esc again drops it")
    scene.press(.action(.form(.leave)))
    #expect(scene.state.dialog == nil)
  }

  @Test("without the capability it is said in the form, and nothing typed is lost")
  func incapable() throws {
    var scene = try editing()
    type("new", &scene)
    try scene.notify(Scene.mail("E1", "Processing", ["AttachUserData"]))
    scene.press(.action(.form(.send)))
    #expect(try form(scene).notice?.hasPrefix("UpdateUserData is not among") == true)
    #expect(try form(scene).row?.wanted == .string("new"))
  }

  @Test("told as it is wanted before the answer: confirmed by that")
  func overtaking() throws {
    var scene = try editing()
    type("new", &scene)
    scene.press(.action(.form(.send)))
    try scene.notify(
      Scene.mail(
        "E1", "Processing", kind: "PropertiesUpdated",
        data: #"{"Key":"new","N":1,"No":null,"L":[1]}"#))
    #expect(scene.phase("E1") == .confirmed)
  }
}

@Suite("UserData through the agent's own editor")
struct EditorTests {
  private func task(_ scene: Scene) -> EditorTask? {
    scene.effects.lazy.reversed().compactMap {
      if case .openEditor(let task) = $0 { task } else { nil }
    }.first
  }

  private func opened() throws -> Scene {
    var scene = try Scene.holding()
    try scene.notify(Scene.mail("E1", "Processing", data: #"{"Key":"old","No":null}"#))
    scene.press(.action(.openEditor))
    return scene
  }

  @Test("the editor gets every key and, for reading, the rest")
  func opening() throws {
    let task = try task(opened())
    guard case .userData(let entries)? = task?.content else {
      Issue.record("no editor")
      return
    }
    #expect(entries.map(\.key) == ["Key", "No"])
    #expect(task?.headers.map(\.name) == ["id", "medium", "state", "subject", "capabilities"])
  }

  @Test("what came out is sent; what the file can't hold is left alone")
  func sent() throws {
    var scene = try opened()
    scene.happen(
      .edited(
        "E1",
        .entries([
          .init(key: "Key", value: .string("new")), .init(key: "Add", value: .int(1)),
        ])))
    let body = scene.waiting.last?.call.body?.text
    #expect(body == #"{"operationName":"AttachUserData","userData":{"Add":1}}"#)
    #expect(scene.state.actions["E1"]?.action == .changeUserData(change(added: 1)))
  }

  private func change(added: Int) -> UserDataChange {
    var change = UserDataChange()
    change.attached = [.init(key: "Add", value: .int(added))]
    change.updated = [.init(key: "Key", value: .string("new"))]
    return change
  }

  @Test("nothing changed, nothing sent")
  func unchanged() throws {
    var scene = try opened()
    scene.happen(.edited("E1", .entries([.init(key: "Key", value: .string("old"))])))
    #expect(scene.waiting.isEmpty)
    #expect(scene.sentence == "Nothing was changed, so nothing is sent")
  }

  @Test("the server changed the same key while the editor was open: the form asks")
  func conflict() throws {
    var scene = try opened()
    try scene.notify(Scene.mail("E1", "Processing", data: #"{"Key":"theirs","No":null}"#))
    scene.happen(.edited("E1", .entries([.init(key: "Key", value: .string("new"))])))
    guard case .userDataForm(let form) = scene.state.dialog else {
      Issue.record("no form")
      return
    }
    #expect(form.rows[0].theirs == .value(.string("theirs")))
    #expect(scene.waiting.isEmpty)
  }

  @Test("what can't be read is kept for the next time")
  func unreadable() throws {
    var scene = try opened()
    scene.happen(.edited("E1", .unreadable(text: "Key = oops", "Line 1 is no TOML")))
    #expect(scene.sentence == "Line 1 is no TOML. Nothing is lost: E goes on with it")
    scene.press(.action(.openEditor))
    #expect(task(scene)?.previousText == "Key = oops")
  }

  @Test("an editor that failed is told")
  func failed() throws {
    var scene = try opened()
    scene.happen(.edited("E1", .failed("The editor ended with status 3")))
    #expect(scene.sentence == "The editor ended with status 3")
    #expect(scene.waiting.isEmpty)
  }
}
