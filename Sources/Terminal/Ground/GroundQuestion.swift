/// The question that a terminal was asked about its ground, and what has come of it.
///
/// Many terminals know no such question and stay silent. Behind it they are asked what nearly all of
/// them answer: when that comes first, nothing else will. GNU screen is another case: the second it
/// answers itself and at once, the first the terminal that it runs in.
struct GroundQuestion {
  typealias Instant = ContinuousClock.Instant

  /// The colour of the background (OSC 11), then the device attributes (DA1).
  static let bytes = "\u{1B}]11;?\u{1B}\\\u{1B}[c"

  /// When the first picture comes, answered or not.
  let waitEnd: Instant
  /// Until when a late answer is believed: from a line that is slow, not from anybody later on.
  let end: Instant
  /// Whether GNU screen passes it on.
  private let isRelayed: Bool
  private(set) var ground: Ground?
  private var hasAttributes = false

  init(at now: Instant, isRelayed: Bool) {
    (waitEnd, end) = (now + .milliseconds(100), now + .seconds(2))
    self.isRelayed = isRelayed
  }

  /// Whether all has come that will.
  var isOver: Bool { hasAttributes && (ground != nil || !isRelayed) }

  /// Whether the first picture still waits for the answer.
  var isHoldingUp: Bool { ground == nil && !isOver }

  mutating func take(_ answer: TerminalAnswer, at now: Instant) {
    switch answer {
    case .attributes: hasAttributes = true
    case .ground(let answered):
      if ground == nil, now < end { ground = answered }
    }
  }
}
