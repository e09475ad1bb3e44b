import CNcurses
import Glibc

extension Screen {
  /// Finds out which ground the terminal has: asks it, and where it does not answer believes the
  /// environment. Waits as long as an answer takes, and at most a tenth of a second.
  ///
  /// To be called once, before the first picture; not where it makes no difference.
  package mutating func askForGround() {
    guard depth != .monochrome, groundQuestion == nil else { return }
    let environment = TerminalEnvironment()
    if understandsQuestions {
      let question = GroundQuestion(at: .now, isRelayed: environment.isInGNUScreen)
      groundQuestion = question
      decoder.awaitAnswer(until: question.end)
      send(GroundQuestion.bytes.utf8)
      waitForAnswer()
    }
    inheritedGround = environment.ground
  }

  /// The ground as far as it is known; a late answer changes it.
  package var ground: Ground? { groundQuestion?.ground ?? inheritedGround }

  /// What the terminal has answered among the keys.
  mutating func takeAnswers(at now: ContinuousClock.Instant) {
    for answer in decoder.takeAnswers() { groundQuestion?.take(answer, at: now) }
    if let groundQuestion, groundQuestion.isOver, groundQuestion.ground != nil {
      decoder.awaitAnswer(until: nil)
    }
  }

  /// An answer that is still under way would be typed to the shell.
  func discardAnswer() {
    if let groundQuestion, !groundQuestion.isOver, .now < groundQuestion.end {
      tcflush(inputDescriptor, TCIFLUSH)
    }
  }

  /// Nobody types more while the program starts.
  private static let maxHeldKeys = 4_096

  /// Keys that were typed meanwhile are held.
  private mutating func waitForAnswer() {
    while let question = groundQuestion, question.isHoldingUp, !isStalled,
      heldKeys.count < Self.maxHeldKeys
    {
      var input = pollfd(fd: inputDescriptor, events: Int16(POLLIN), revents: 0)
      let ready = poll(&input, 1, Self.milliseconds(until: question.waitEnd))
      if ready < 0, errno == EINTR { continue }
      guard ready > 0, input.revents & Int16(POLLIN) != 0, .now < question.waitEnd else { return }
      heldKeys += decodeInput(at: .now)
    }
  }

  private static func milliseconds(until end: ContinuousClock.Instant) -> Int32 {
    Int32(max(.zero, end - .now) / .milliseconds(1)) + 1
  }

  /// Whether it keeps such a question to itself when it can't answer, as what is made after xterm
  /// does (`XT`): others would show it.
  private var understandsQuestions: Bool {
    guard ncurses_string("cup").map({ String(cString: $0).hasPrefix("\u{1B}[") }) ?? false else {
      return false
    }
    let family = typeName.prefix { $0 != "-" && $0 != "." }
    return ncurses_flag("XT") || Self.askableFamilies.contains(String(family))
  }

  /// Whose entries do not say so.
  private static let askableFamilies: Set<String> = [
    "xterm", "rxvt", "screen", "tmux", "foot", "kitty", "mlterm", "wezterm", "ghostty", "contour",
  ]
}
