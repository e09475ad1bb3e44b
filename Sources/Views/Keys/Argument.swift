import Core

/// What may stand after a command's word on the command line.
package struct Argument: Sendable {
  /// For people: `QUEUE`.
  let name: String
  let explanation: String
  /// Ways to go on, of which those are offered that begin with what has been typed.
  var candidates: @Sendable (State) -> [String] = { _ in [] }
  /// What the command means with it.
  let parse: @Sendable (String, State) -> ParsedCommand
}

extension Argument {
  /// A text that may be anything.
  static func text(
    _ name: String, _ explanation: String,
    candidates: @escaping @Sendable (State) -> [String] = { _ in [] },
    _ intent: @escaping @Sendable (String) -> Intent
  ) -> Argument {
    Argument(name: name, explanation: explanation, candidates: candidates) {
      text, _ in .intent(intent(text))
    }
  }

  /// One of those that the state knows, by its name in upper or lower case.
  static func oneOf(
    _ name: String, _ explanation: String, called what: String,
    _ choices: @escaping @Sendable (State) -> [(name: String, intent: Intent)]
  ) -> Argument {
    Argument(
      name: name, explanation: explanation,
      candidates: { choices($0).map(\.name) },
      parse: { text, state in
        let choices = choices(state)
        let wanted = text.lowercased()
        if let chosen = choices.first(where: { $0.name == text })
          ?? choices.first(where: { $0.name.lowercased() == wanted })
        {
          return .intent(chosen.intent)
        }
        let names = choices.prefix(2_000).map(\.name)
        return .invalid(
          "There is no \(what) “\(text)”.\(ParsedCommand.suggestion(text, among: names))")
      })
  }
}
