/// The end of the program, as far as the server is concerned.
struct Shutdown {
  /// How long each of the two good-byes, to CometD and to the contact centre, may take.
  static let timeout = Duration.seconds(2)

  let endSession: Bool
  let deadline: ContinuousClock.Instant
}
