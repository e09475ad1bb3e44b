import Core

extension State {
  /// Why choosing a command from a list would come to nothing.
  func disabledReason(for command: Command) -> String? {
    command.intent.flatMap { disabledReason(for: $0) }
  }

  /// The same without the name of what it is about.
  func shortDisabledReason(for command: Command) -> String? {
    command.intent.flatMap { shortDisabledReason(for: $0) }
  }
}
