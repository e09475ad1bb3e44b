import Testing

@testable import Terminal

@Suite("The question about the ground holds nobody up")
struct GroundQuestionTests {
  private static let start = ContinuousClock.now
  private let white = Ground(luminance: 1)

  private func question(isRelayed: Bool = false) -> GroundQuestion {
    GroundQuestion(at: Self.start, isRelayed: isRelayed)
  }

  @Test("an answer ends the wait at once")
  func answered() {
    var question = question()
    #expect(question.isHoldingUp)
    question.take(.ground(white), at: Self.start)
    #expect(!question.isHoldingUp)
    #expect(question.ground == white)
  }

  @Test("so does an answer to what was asked behind it: no other will come")
  func passedOver() {
    var question = question()
    question.take(.attributes, at: Self.start)
    #expect(!question.isHoldingUp)
    #expect(question.ground == nil)
  }

  @Test("but not where GNU screen answers that itself, and passes the question on")
  func relayed() {
    var question = question(isRelayed: true)
    question.take(.attributes, at: Self.start)
    #expect(question.isHoldingUp && !question.isOver)
    question.take(.ground(white), at: Self.start)
    #expect(!question.isHoldingUp && question.isOver)
  }

  @Test("where nothing comes, a tenth of a second is the end of it")
  func silent() {
    #expect(question().waitEnd == Self.start + .milliseconds(100))
  }

  @Test("a late answer counts for two seconds, and then no more")
  func late() {
    var question = question()
    question.take(.attributes, at: Self.start)
    question.take(.ground(white), at: Self.start + .seconds(3))
    #expect(question.ground == nil)
    question.take(.ground(white), at: Self.start + .seconds(1))
    #expect(question.ground == white)
  }

  @Test("the first answer counts, whoever sends another")
  func first() {
    var question = question()
    question.take(.ground(white), at: Self.start)
    question.take(.ground(Ground(luminance: 0)), at: Self.start)
    #expect(question.ground == white)
  }
}

@Suite("What the environment says about the ground")
struct InheritedGroundTests {
  @Test(
    "COLORFGBG ends with the number of the ground",
    arguments: [
      ("0;15", true), ("15;0", false), ("0;default;15", true), ("12;7", true), ("7;8", false),
      ("0;9", true), ("default;0", false),
    ] as [(String, Bool)])
  func colorfgbg(value: String, isLight: Bool) {
    #expect(Ground(colorfgbg: value)?.isLight == isLight)
  }

  @Test(
    "else it says nothing",
    arguments: ["", ";", "0;default", "0;16", "0;-1", "15;", "white", "0;999999999999999999999"])
  func nothing(value: String) {
    #expect(Ground(colorfgbg: value) == nil)
  }
}
