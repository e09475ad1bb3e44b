import JSON
import Testing
import WebServices

@testable import Core

@Suite("Editing userData")
struct UserDataFormTests {
  private let update = "POST /me/emails/E1 UpdateUserData"

  private func editing(_ data: String = #"{"Key":"old","N":1,"No":null,"L":[1]}"#) throws
    -> UpdateHarness
  {
    var harness = try UpdateHarness.holding()
    try harness.notify(UpdateHarness.mail("E1", "Processing", data: data))
    harness.press(.action(.editUserData))
    return harness
  }

  /// Two of mine with different userData, both marked, and their form open.
  private func editingTwo() throws -> UpdateHarness {
    var harness = try UpdateHarness.holding()
    try harness.notify(UpdateHarness.mail("E1", "Processing", data: #"{"Key":"old","N":1}"#))
    try harness.notify(
      UpdateHarness.mail("E2", "Processing", data: #"{"More":"x","Key":"other","N":1}"#))
    harness.press(.goToList(.myInteractions))
    harness.press(.move(.first))
    for _ in 0..<2 { harness.press(.list(.mark)) }
    harness.press(.action(.editUserData))
    return harness
  }

  @Test("of several, the keys that all have are edited together, after one question")
  func several() throws {
    var harness = try editingTwo()
    #expect(try form(harness).rows.map(\.key) == ["Key", "N"])
    #expect(try form(harness).rows.map(\.differs) == [true, false])
    #expect(try form(harness).change.isEmpty)
    harness.press(.action(.form(.editValue)))
    harness.press(.edit(.insert("old")))
    harness.press(.action(.form(.takeTyped)))
    #expect(try form(harness).change.updated.map(\.key) == ["Key"])
    harness.press(.action(.form(.send)))
    harness.wait(.seconds(1))
    harness.press(.answer(true))
    for id in ["E1", "E2"] {
      #expect(harness.waits(for: "POST /me/emails/\(id) UpdateUserData"))
    }
    #expect(harness.state.actions.batches.running?.items.map(\.id) == ["E1", "E2"])
  }

  @Test("a key that is added to several is updated where it is there already")
  func addedToSeveral() throws {
    var harness = try editingTwo()
    harness.press(.action(.form(.addKey)))
    harness.press(.edit(.insert("More")))
    harness.press(.action(.form(.takeTyped)))
    harness.press(.edit(.insert("y")))
    harness.press(.action(.form(.takeTyped)))
    harness.press(.action(.form(.send)))
    harness.wait(.seconds(1))
    harness.press(.answer(true))
    #expect(harness.waits(for: "POST /me/emails/E1 AttachUserData"))
    #expect(harness.waits(for: "POST /me/emails/E2 UpdateUserData"))
  }

  @Test("the editor takes one at a time, and says so")
  func editorOfSeveral() throws {
    var harness = try editingTwo()
    harness.press(.back)
    harness.press(.action(.openEditor))
    #expect(harness.state.notice?.message.contains("one interaction at a time") == true)
  }

  private func form(_ harness: UpdateHarness) throws -> UserDataForm {
    guard case .userDataForm(let form) = harness.state.dialog else { throw Missing() }
    return form
  }

  private struct Missing: Error {}

  /// Types a value in the selected row.
  private func type(_ text: String, _ harness: inout UpdateHarness) {
    harness.press(.action(.form(.editValue)))
    harness.press(.edit(.deleteToStart))
    harness.press(.edit(.insert(text)))
    harness.press(.action(.form(.takeTyped)))
  }

  private func body(_ name: String, _ harness: UpdateHarness) -> String? {
    harness.waiting.first { $0.call.name.hasSuffix(name) }?.call.body?.text
  }

  @Test("one row for each key, with its type")
  func rows() throws {
    let form = try form(editing())
    #expect(form.rows.map(\.key) == ["Key", "N", "L", "No"])
    #expect(form.rows.compactMap { $0.wanted?.typeName } == ["text", "number", "list", "null"])
  }

  @Test("in the order of the live pane: the administrator's keys, the customer's case, the rest")
  func order() throws {
    var harness = try UpdateHarness.holding()
    harness.state.administrator.take(
      try UpdateHarness.administratorOptions(caseDataOrder: "IsHeld,Reason"), at: harness.now)
    try harness.notify(
      UpdateHarness.mail(
        "E1", "Processing",
        data: #"{"RTenant":"E","Empty":"","Key":"old","Reason":"late","IsHeld":0}"#))
    harness.press(.action(.editUserData))
    #expect(try form(harness).rows.map(\.key) == ["IsHeld", "Reason", "Key", "Empty", "RTenant"])
  }

  @Test("only what was changed is sent: new, changed and deleted keys each by their operation")
  func sent() throws {
    var harness = try editing()
    type("new", &harness)
    harness.press(.action(.form(.addKey)))
    harness.press(.edit(.insert("Note")))
    harness.press(.action(.form(.takeTyped)))
    harness.press(.edit(.insert("x")))
    harness.press(.action(.form(.takeTyped)))
    harness.press(.moveInDialog(.first))
    harness.press(.moveInDialog(.down))
    harness.press(.action(.form(.toggleDeleted)))
    harness.press(.action(.form(.send)))
    #expect(
      body("AttachUserData", harness)
        == #"{"operationName":"AttachUserData","userData":{"Note":"x"}}"#)
    harness.respond("POST /me/emails/E1 AttachUserData")
    #expect(
      body("UpdateUserData", harness)
        == #"{"operationName":"UpdateUserData","userData":{"Key":"new"}}"#)
    harness.respond(update)
    #expect(
      body("DeleteUserData", harness) == #"{"operationName":"DeleteUserData","keys":["N"]}"#)
    #expect(harness.phase("E1") == .sent)
    harness.respond("POST /me/emails/E1 DeleteUserData")
    #expect(harness.phase("E1") == .confirmed)
    #expect(harness.sentence == "“About E1”: 1 key changed, 1 key added, 1 key deleted")
  }

  @Test("one of the operations refused: told, and R sends all again")
  func refused() throws {
    var harness = try editing()
    type("new", &harness)
    harness.press(.action(.form(.send)))
    harness.respond(update, #"{"statusCode":2,"statusMessage":"locked"}"#)
    #expect(harness.sentence?.hasPrefix("“About E1” was not changed: not possible") == true)
    harness.press(.action(.retry))
    #expect(harness.waits(for: update))
  }

  @Test("a value keeps its type where what is typed can be of it")
  func types() throws {
    var harness = try editing(#"{"N":1,"B":true,"T":"5","F":1.5,"L":[1]}"#)
    let typed = [
      ("2", UserDataValue.int(2)), ("false", .bool(false)), ("6", .string("6")),
      ("2.5", .number("2.5")),
      ("[2,3]", .nested("[2,3]")),
    ]
    for (text, value) in typed {
      type(text, &harness)
      #expect(try form(harness).row?.wanted == value)
      harness.press(.moveInDialog(.down))
    }
    harness.press(.moveInDialog(.first))
    type("two", &harness)
    #expect(try form(harness).row?.wanted == .string("two"))
  }

  @Test("the server's own changes are followed, where the agent has changed nothing")
  func followed() throws {
    var harness = try editing()
    type("new", &harness)
    try harness.notify(
      UpdateHarness.mail("E1", "Processing", data: #"{"Key":"old","N":2,"No":null,"X":"y"}"#))
    let form = try form(harness)
    #expect(form.rows.map(\.key) == ["Key", "N", "No", "X"])
    #expect(form.rows[1].wanted == .int(2))
    #expect(form.change.updated.map(\.key) == ["Key"])
    #expect(!form.hasConflict)
  }

  @Test("both changed a key: nothing is sent until the agent has chosen")
  func conflict() throws {
    var harness = try editing()
    type("new", &harness)
    try harness.notify(UpdateHarness.mail("E1", "Processing", data: #"{"Key":"theirs","N":1}"#))
    #expect(try form(harness).rows[0].theirs == .value(.string("theirs")))
    harness.press(.action(.form(.send)))
    #expect(try form(harness).hint?.hasPrefix("Choose first") == true)
    #expect(!harness.waits(for: update))
    var other = harness
    harness.press(.action(.form(.keepMine)))
    harness.press(.action(.form(.send)))
    #expect(harness.waits(for: update))
    other.press(.action(.form(.takeTheirs)))
    #expect(try form(other).change.isEmpty)
  }

  @Test("Esc over changes asks once more")
  func leaving() throws {
    var harness = try editing()
    type("new", &harness)
    harness.press(.action(.form(.leave)))
    #expect(try form(harness).hint == "1 key changed, not sent: w sends, Esc again drops it")
    // News of it does not take the warning away.
    let news = #"{"Key":"old","N":1,"No":null,"L":[2]}"#
    try harness.notify(UpdateHarness.mail("E1", "Processing", data: news))
    #expect(try form(harness).hint == "1 key changed, not sent: w sends, Esc again drops it")
    harness.press(.action(.form(.leave)))
    #expect(harness.state.dialog == nil)
  }

  @Test("without the capability it is said in the form, and nothing typed is lost")
  func incapable() throws {
    var harness = try editing()
    type("new", &harness)
    try harness.notify(UpdateHarness.mail("E1", "Processing", ["AttachUserData"]))
    harness.press(.action(.form(.send)))
    #expect(try form(harness).hint?.hasPrefix("UpdateUserData is not among") == true)
    #expect(try form(harness).row?.wanted == .string("new"))
  }

  @Test("told as it is wanted before the answer: confirmed by that")
  func overtaking() throws {
    var harness = try editing()
    type("new", &harness)
    harness.press(.action(.form(.send)))
    try harness.notify(
      UpdateHarness.mail(
        "E1", "Processing", kind: "PropertiesUpdated",
        data: #"{"Key":"new","N":1,"No":null,"L":[1]}"#))
    #expect(harness.phase("E1") == .confirmed)
  }
}

@Suite("UserData through the agent's own editor")
struct EditorTests {
  private func task(_ harness: UpdateHarness) -> EditorTask? {
    harness.effects.lazy.reversed().compactMap {
      if case .openEditor(let task) = $0 { task } else { nil }
    }.first
  }

  private func opened() throws -> UpdateHarness {
    var harness = try UpdateHarness.holding()
    try harness.notify(UpdateHarness.mail("E1", "Processing", data: #"{"Key":"old","No":null}"#))
    harness.press(.action(.openEditor))
    return harness
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
    var harness = try opened()
    harness.happen(
      .edited(
        "E1",
        .entries([
          .init(key: "Key", value: .string("new")), .init(key: "Add", value: .int(1)),
        ])))
    let body = harness.waiting.last?.call.body?.text
    #expect(body == #"{"operationName":"AttachUserData","userData":{"Add":1}}"#)
    #expect(harness.state.actions["E1"]?.action == .changeUserData(change(added: 1)))
  }

  private func change(added: Int) -> UserDataChange {
    var change = UserDataChange()
    change.attached = [.init(key: "Add", value: .int(added))]
    change.updated = [.init(key: "Key", value: .string("new"))]
    return change
  }

  @Test("nothing changed, nothing sent")
  func unchanged() throws {
    var harness = try opened()
    harness.happen(.edited("E1", .entries([.init(key: "Key", value: .string("old"))])))
    #expect(harness.waiting.isEmpty)
    #expect(harness.sentence == "Nothing was changed, so nothing is sent")
  }

  @Test("the server changed the same key while the editor was open: the form asks")
  func conflict() throws {
    var harness = try opened()
    try harness.notify(UpdateHarness.mail("E1", "Processing", data: #"{"Key":"theirs","No":null}"#))
    harness.happen(.edited("E1", .entries([.init(key: "Key", value: .string("new"))])))
    guard case .userDataForm(let form) = harness.state.dialog else {
      Issue.record("no form")
      return
    }
    #expect(form.rows[0].theirs == .value(.string("theirs")))
    #expect(harness.waiting.isEmpty)
  }

  @Test("what can't be read is kept for the next time")
  func unreadable() throws {
    var harness = try opened()
    harness.happen(.edited("E1", .unreadable(text: "Key = oops", "Line 1 is no TOML")))
    #expect(harness.sentence == "Line 1 is no TOML. Nothing is lost: E goes on with it")
    harness.press(.action(.openEditor))
    #expect(task(harness)?.previousText == "Key = oops")
  }

  @Test("closed without a change: nothing is sent, and what can't be read is kept")
  func unsaved() throws {
    var harness = try opened()
    harness.happen(.edited("E1", .unsaved))
    #expect(harness.sentence == "Nothing was changed, so nothing is sent")
    harness.press(.action(.openEditor))
    harness.happen(.edited("E1", .unreadable(text: "Key = oops", "Line 1 is no TOML")))
    harness.press(.action(.openEditor))
    harness.happen(.edited("E1", .unsaved))
    #expect(harness.sentence == "Nothing was changed, so nothing is sent. E goes on with it")
    harness.press(.action(.openEditor))
    #expect(task(harness)?.previousText == "Key = oops")
  }

  @Test("an editor that failed is told")
  func failed() throws {
    var harness = try opened()
    harness.happen(.edited("E1", .failed("The editor ended with status 3")))
    #expect(harness.sentence == "The editor ended with status 3")
    #expect(harness.waiting.isEmpty)
  }
}
