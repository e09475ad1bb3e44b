/// How long answers and events take on their way: invented, at the world's pace.
struct Latency: Sendable {
  private let pace: Double
  private var random: RandomSource

  init(_ configuration: Configuration) {
    pace = configuration.pace
    random = RandomSource(seed: configuration.seed ^ 0xDE1A_75)
  }

  /// The way of an answer, and that of the events which its request has caused. Events have a
  /// connection of their own, and now and then one overtakes the answer.
  mutating func next() -> (response: Duration, event: Duration) {
    guard pace > 0 else { return (.zero, .zero) }
    let response = Double(random.number(in: 20...300)) / pace
    let event = random.chance(30) ? response / 4 : response + 40 / pace
    return (.milliseconds(response), .milliseconds(event))
  }

  /// The time until the world moves again by itself.
  mutating func untilNextEvent() -> Duration {
    .milliseconds(Double(random.number(in: 1_500...6_000)) / pace)
  }
}
