import Testing
import WebServices

@testable import Core

@Suite("Going to an item by name")
struct JumpingTests {
  private func names(_ typed: String, in scene: Scene) -> [String] {
    var scene = scene
    scene.press(.openJump)
    scene.press(.edit(.insert(typed)))
    return scene.jumpNames
  }

  /// The first workbin holds these: id, subject, sender.
  private func holding(_ items: [(String, String, String)]) throws -> Scene {
    var scene = try Scene.atWork()
    scene.press(.refresh)
    try scene.notify(Scene.subscribed("w1"))
    let emails = items.map { #"{"id":"\#($0)","subject":"\#($1)","from":"\#($2)"}"# }
    scene.answer(
      "GET /workbins/w1?subresources=*",
      #"{"statusCode":0,"workbin":{"emails":[\#(emails.joined(separator: ","))]}}"#)
    return scene
  }

  @Test("items of every workbin that was read are found from the second letter on")
  func items() throws {
    let scene = try Scene.atWork()
    #expect(!names("e", in: scene).contains("About E1"))
    #expect(names("abe2", in: scene) == ["About E2"])
    #expect(names("E1", in: scene).contains("About E1"))
    #expect(names("zz", in: scene).isEmpty)
  }

  @Test("choosing one goes to it in its workbin, and gives that the keys")
  func go() throws {
    var scene = try Scene.atWork()
    scene.press(.openJump)
    scene.press(.edit(.insert("abe2")))
    guard case .picker(let picker) = scene.state.dialog else {
      Issue.record("no list is open")
      return
    }
    let line = try #require(scene.state.lines(of: picker).first)
    scene.press(.run(line.intent))
    #expect(scene.state.selectedID == "E2")
    #expect(scene.state.focus == .items)
    #expect(scene.state.selectedWorkbin?.id.workbin == "w1")
  }

  @Test("the best stands first: the beginning, a word's beginning, initials, a part, gaps")
  func ranking() throws {
    let scene = try holding([
      ("1", "Bare roof", "x"), ("2", "prefund it all", "x"), ("3", "Rest Early, Fred", "x"),
      ("4", "A refund", "x"), ("5", "Refund", "x"), ("6", "Refund of an order", "x"),
    ])
    #expect(
      names("ref", in: scene) == [
        "Refund · x", "Refund of an order · x", "A refund · x", "Rest Early, Fred · x",
        "prefund it all · x", "Bare roof · x",
      ])
  }

  @Test("all words must be there, in whatever order, in subject, sender or id")
  func words() throws {
    let scene = try holding([
      ("K7Q1", "Refund for order 8812", "ada@example.test"),
      ("K7Q2", "Refund for order 8813", "ben@example.test"),
    ])
    #expect(names("8812 refund", in: scene) == ["Refund for order 8812 · ada@example.test"])
    #expect(names("refund ben", in: scene) == ["Refund for order 8813 · ben@example.test"])
    #expect(names("k7q2", in: scene) == ["Refund for order 8813 · ben@example.test"])
    #expect(names("refund k7q1", in: scene) == ["Refund for order 8812 · ada@example.test"])
    #expect(names("refund nobody", in: scene).isEmpty)
  }

  @Test("upper and lower case are one in every script")
  func scripts() throws {
    let scene = try holding([("1", "Возврат средств", "x"), ("2", "退款申请", "x")])
    #expect(names("ВОЗВРАТ", in: scene) == ["Возврат средств · x"])
    #expect(names("средств", in: scene) == ["Возврат средств · x"])
    #expect(names("申请", in: scene) == ["退款申请 · x"])
  }

  @Test("a workbin and an item are ranked alike, but for letters with gaps: there workbins win")
  func together() throws {
    let scene = try holding([
      ("1", "billing", "x"), ("2", "Both lines", "x"), ("3", "Line down", "x"),
    ])
    #expect(names("bill", in: scene) == ["billing", "billing · x"])
    #expect(names("bln", in: scene) == ["billing", "Both lines · x", "billing · x"])
    #expect(names("li", in: scene).prefix(2) == ["Line down · x", "billing"])
  }

  private func large(_ count: Int, needleAt place: Int) throws -> Scene {
    try holding(
      (0..<count).map { ("X\(100_000 + $0)", $0 == place ? "Needle" : "About ned \($0)", "e@l") })
  }

  @Test("however many there are, the best of all is found, and a slice at a time is looked at")
  func slices() throws {
    var scene = try large(9_000, needleAt: 8_990)
    scene.press(.openJump)
    _ = update(&scene.state, .intent(.edit(.insert("ne"))), at: scene.now)
    #expect(scene.jumpNames.first?.hasPrefix("About ned") == true)
    var slices = 0
    while scene.state.hasPendingSlices {
      _ = update(&scene.state, .slice, at: scene.now)
      slices += 1
    }
    #expect(scene.jumpNames.first == "Needle · e@l")
    #expect(scene.jumpNames.count { $0.hasSuffix("e@l") } == 100)
    #expect((8...10).contains(slices))
  }

  @Test("the line that the agent has moved to stays selected while better ones are found")
  func selection() throws {
    var scene = try large(5_000, needleAt: 4_999)
    scene.press(.openJump)
    _ = update(&scene.state, .intent(.edit(.insert("ne"))), at: scene.now)
    _ = update(&scene.state, .intent(.moveInDialog(.down)), at: scene.now)
    let chosen = scene.selectedJump
    while scene.state.hasPendingSlices { _ = update(&scene.state, .slice, at: scene.now) }
    #expect(scene.jumpNames.first == "Needle · e@l")
    #expect(scene.selectedJump == chosen)
    #expect(chosen?.hasPrefix("About ned 1") == true)
  }

  @Test("once the list is closed, nothing is looked for")
  func closed() throws {
    var scene = try large(9_000, needleAt: 0)
    scene.press(.openJump)
    _ = update(&scene.state, .intent(.edit(.insert("ned"))), at: scene.now)
    #expect(scene.state.hasPendingSlices)
    _ = update(&scene.state, .intent(.back), at: scene.now)
    #expect(!scene.state.hasPendingSlices)
  }

  @Test("what has gone since is not listed")
  func gone() throws {
    var scene = try holding([("E1", "Refund", "x"), ("E2", "Refund again", "x")])
    scene.press(.openJump)
    scene.press(.edit(.insert("refund")))
    #expect(scene.jumpNames == ["Refund · x", "Refund again · x"])
    try scene.notify(Scene.workbin("w1", "ItemRemoved", "E1"))
    scene.wait(.seconds(60))
    #expect(scene.jumpNames == ["Refund again · x"])
  }
}

extension Scene {
  fileprivate var jumpNames: [String] {
    guard case .picker(let picker) = state.dialog else { return [] }
    return state.lines(of: picker).map(\.name)
  }

  fileprivate var selectedJump: String? {
    guard case .picker(let picker) = state.dialog else { return nil }
    return jumpNames[picker.selected]
  }
}
