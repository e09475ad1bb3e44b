import Testing
import WebServices

@testable import Core

@Suite("Going to an item by name")
struct JumpTests {
  private func names(_ typed: String, in harness: UpdateHarness) -> [String] {
    var harness = harness
    harness.press(.openJump)
    harness.press(.edit(.insert(typed)))
    return harness.jumpNames
  }

  /// The first workbin holds these: id, subject, sender.
  private func holding(_ items: [(String, String, String)]) throws -> UpdateHarness {
    var harness = try UpdateHarness.atWork()
    harness.press(.refresh)
    try harness.notify(UpdateHarness.subscribed("w1"))
    let emails = items.map { #"{"id":"\#($0)","subject":"\#($1)","from":"\#($2)"}"# }
    harness.respond(
      "GET /workbins/w1?subresources=*",
      #"{"statusCode":0,"workbin":{"emails":[\#(emails.joined(separator: ","))]}}"#)
    return harness
  }

  @Test("items of every workbin that was read are found from the second letter on")
  func items() throws {
    let harness = try UpdateHarness.atWork()
    #expect(!names("e", in: harness).contains("About E1"))
    #expect(names("abe2", in: harness) == ["About E2"])
    #expect(names("E1", in: harness).contains("About E1"))
    #expect(names("zz", in: harness).isEmpty)
  }

  @Test("choosing one goes to it in its workbin, and gives that the keys")
  func go() throws {
    var harness = try UpdateHarness.atWork()
    harness.press(.openJump)
    harness.press(.edit(.insert("abe2")))
    guard case .picker(let picker) = harness.state.dialog else {
      Issue.record("no list is open")
      return
    }
    let line = try #require(harness.state.lines(of: picker).first)
    harness.press(.run(line.intent))
    #expect(harness.state.selectedID == "E2")
    #expect(harness.state.focus == .items)
    #expect(harness.state.selectedWorkbin?.id.workbin == "w1")
  }

  @Test("the best stands first: the beginning, a word's beginning, initials, a part, gaps")
  func ranking() throws {
    let harness = try holding([
      ("1", "Bare roof", "x"), ("2", "prefund it all", "x"), ("3", "Rest Early, Fred", "x"),
      ("4", "A refund", "x"), ("5", "Refund", "x"), ("6", "Refund of an order", "x"),
    ])
    #expect(
      names("ref", in: harness) == [
        "Refund · x", "Refund of an order · x", "A refund · x", "Rest Early, Fred · x",
        "prefund it all · x", "Bare roof · x",
      ])
  }

  @Test("all words must be there, in whatever order, in subject, sender or id")
  func words() throws {
    let harness = try holding([
      ("K7Q1", "Refund for order 8812", "ada@example.test"),
      ("K7Q2", "Refund for order 8813", "ben@example.test"),
    ])
    #expect(names("8812 refund", in: harness) == ["Refund for order 8812 · ada@example.test"])
    #expect(names("refund ben", in: harness) == ["Refund for order 8813 · ben@example.test"])
    #expect(names("k7q2", in: harness) == ["Refund for order 8813 · ben@example.test"])
    #expect(names("refund k7q1", in: harness) == ["Refund for order 8812 · ada@example.test"])
    #expect(names("refund nobody", in: harness).isEmpty)
  }

  @Test("upper and lower case are one in every script")
  func scripts() throws {
    let harness = try holding([("1", "Возврат средств", "x"), ("2", "退款申请", "x")])
    #expect(names("ВОЗВРАТ", in: harness) == ["Возврат средств · x"])
    #expect(names("средств", in: harness) == ["Возврат средств · x"])
    #expect(names("申请", in: harness) == ["退款申请 · x"])
  }

  @Test("a workbin and an item are ranked alike, but for letters with gaps: there workbins win")
  func together() throws {
    let harness = try holding([
      ("1", "billing", "x"), ("2", "Both lines", "x"), ("3", "Line down", "x"),
    ])
    #expect(names("bill", in: harness) == ["billing", "billing · x"])
    #expect(names("bln", in: harness) == ["billing", "Both lines · x", "billing · x"])
    #expect(names("li", in: harness).prefix(2) == ["Line down · x", "billing"])
  }

  private func large(_ count: Int, needleAt place: Int) throws -> UpdateHarness {
    try holding(
      (0..<count).map { ("X\(100_000 + $0)", $0 == place ? "Needle" : "About ned \($0)", "e@l") })
  }

  @Test("however many there are, the best of all is found, and a slice at a time is looked at")
  func slices() throws {
    var harness = try large(9_000, needleAt: 8_990)
    harness.press(.openJump)
    _ = update(&harness.state, .intent(.edit(.insert("ne"))), at: harness.now)
    #expect(harness.jumpNames.first?.hasPrefix("About ned") == true)
    var slices = 0
    while harness.state.hasPendingSlices {
      _ = update(&harness.state, .slice, at: harness.now)
      slices += 1
    }
    #expect(harness.jumpNames.first == "Needle · e@l")
    #expect(harness.jumpNames.count { $0.hasSuffix("e@l") } == 100)
    #expect((8...10).contains(slices))
  }

  @Test("the line that the agent has moved to stays selected while better ones are found")
  func selection() throws {
    var harness = try large(5_000, needleAt: 4_999)
    harness.press(.openJump)
    _ = update(&harness.state, .intent(.edit(.insert("ne"))), at: harness.now)
    _ = update(&harness.state, .intent(.moveInDialog(.down)), at: harness.now)
    let chosen = harness.selectedJump
    while harness.state.hasPendingSlices { _ = update(&harness.state, .slice, at: harness.now) }
    #expect(harness.jumpNames.first == "Needle · e@l")
    #expect(harness.selectedJump == chosen)
    #expect(chosen?.hasPrefix("About ned 1") == true)
  }

  @Test("once the list is closed, nothing is looked for")
  func closed() throws {
    var harness = try large(9_000, needleAt: 0)
    harness.press(.openJump)
    _ = update(&harness.state, .intent(.edit(.insert("ned"))), at: harness.now)
    #expect(harness.state.hasPendingSlices)
    _ = update(&harness.state, .intent(.back), at: harness.now)
    #expect(!harness.state.hasPendingSlices)
  }

  @Test("what has gone since is not listed")
  func gone() throws {
    var harness = try holding([("E1", "Refund", "x"), ("E2", "Refund again", "x")])
    harness.press(.openJump)
    harness.press(.edit(.insert("refund")))
    #expect(harness.jumpNames == ["Refund · x", "Refund again · x"])
    try harness.notify(UpdateHarness.workbin("w1", "ItemRemoved", "E1"))
    harness.wait(.seconds(60))
    #expect(harness.jumpNames == ["Refund again · x"])
  }
}

extension UpdateHarness {
  fileprivate var jumpNames: [String] {
    guard case .picker(let picker) = state.dialog else { return [] }
    return state.lines(of: picker).map(\.name)
  }

  fileprivate var selectedJump: String? {
    guard case .picker(let picker) = state.dialog else { return nil }
    return jumpNames[picker.selected]
  }
}
