import Desk
import Terminal
import Testing

@testable import Views

@Suite("A click on a key that is shown is that key")
struct KeyClickTests {
  @Test("every key of the bar, at each of its cells", arguments: [40, 60, 80, 110, 160])
  func bar(columns: Int) throws {
    let hand = Hand(try Scene.atWork(), columns, 24)
    for (key, label) in [
      (Key.enter, "Enter open"), (.character("p"), "p pull"), (.character(":"), ": command"),
      (.character("?"), "? help"),
    ] {
      let start = try hand.findInLastRow(label)
      for x in start.x..<start.x + label.count {
        var hand = hand
        hand.click(at: Point(x: x, y: start.y))
        #expect(hand.meant == intent(for: key, in: hand.before), "\(label)")
        #expect(hand.meant != nil)
      }
    }
  }

  @Test("twice in a row it runs once")
  func nervous() throws {
    var hand = Hand(try Scene.atWork())
    try hand.click("Space mark")
    #expect(hand.meant == .list(.mark))
    try hand.click("Space mark")
    #expect(hand.meant == nil)
    #expect(hand.state.marked.count == 1)
    hand.wait(.seconds(1))
    try hand.click("Space mark")
    #expect(hand.state.marked.count == 2)
  }

  @Test("an answer in a question counts only once the question has stood there")
  func question() throws {
    for (answer, isGone) in [("y yes", true), ("any other key", true), ("t into a queue", true)] {
      var hand = Hand(try Scene.askedToComplete())
      try hand.click(answer)
      #expect(hand.meant != nil)
      #expect(hand.isAsked)
      hand.wait(.milliseconds(149))
      try hand.click(answer, below: nil)
      hand.wait(.milliseconds(500))
      #expect(hand.isAsked)
      try hand.click(answer)
      #expect(hand.isAsked != isGone)
    }
  }

  @Test("no is what the answer without a key of its own says")
  func otherKey() throws {
    var hand = Hand(try Scene.askedToComplete())
    hand.wait(.milliseconds(200))
    try hand.click("any other key")
    #expect(hand.meant == .answer(false))
    #expect(hand.state.acts["02F0ASAK8EAFA00W"] == nil)
  }

  @Test("yes does it")
  func yes() throws {
    var hand = Hand(try Scene.askedToComplete())
    hand.wait(.milliseconds(200))
    try hand.click("y yes")
    #expect(hand.meant == .answer(true))
    #expect(hand.state.acts["02F0ASAK8EAFA00W"] != nil)
  }

  @Test("beside the answers, and outside of the question, nothing is answered")
  func beside() throws {
    var hand = Hand(try Scene.askedToComplete())
    hand.wait(.milliseconds(200))
    for text in [
      "Complete this", "workitem 02F0", "email-in-progress", "On my desk", "workbin", "can:",
    ] {
      try hand.click(text, times: 2)
      #expect(hand.meant == nil, "\(text)")
      try hand.turn(.wheelDown, over: text)
      #expect(hand.meant == nil, "\(text)")
    }
    #expect(hand.isAsked)
  }

  @Test("in the question before the end: put back all, keep, stay")
  func quitting() throws {
    let answers: [(String, Intent)] = [
      ("p puts back all", .act(.quit(.putBackAll))), ("k keeps", .act(.quit(.keep))),
      ("any other key", .answer(false)),
    ]
    for (answer, meant) in answers {
      var hand = Hand(try Scene.quitting())
      hand.wait(.milliseconds(200))
      try hand.click(answer)
      #expect(hand.meant == meant)
    }
  }

  @Test("a mouse that does something is no other key")
  func noKey() throws {
    for scene in [try Scene.quitting(), try Scene.askedToComplete()] {
      let key = Key.mouse(MouseEvent(.press, at: Point(x: 0, y: 0)))
      #expect(intent(for: key, in: scene.state) == nil)
    }
  }
}

extension Hand {
  fileprivate var isAsked: Bool {
    if case .question(let question) = state.dialog {
      question.deed == .complete(queue: nil)
    } else {
      false
    }
  }
}
