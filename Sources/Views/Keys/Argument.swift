import Desk
import Text

/// What may stand after a command's word on the command line.
package struct Argument: Sendable {
  /// For people: `QUEUE`.
  let name: String
  let explanation: String
  /// Whether the command means nothing without it.
  var isNeeded = false
  /// Ways to go on, of which those are offered that begin with what has been typed.
  var completions: @Sendable (State) -> [String] = { _ in [] }
  /// What the command means with it.
  let reading: @Sendable (String, State) -> Reading
}

/// What a typed text means.
package enum Reading: Sendable, Equatable {
  case intent(Intent)
  /// It can't be done, in a sentence. Holds what was typed: untrusted.
  case refused(String)
  case nothing
}

extension Argument {
  /// A text that may be anything.
  static func text(
    _ name: String, _ explanation: String, isNeeded: Bool = false,
    completions: @escaping @Sendable (State) -> [String] = { _ in [] },
    _ intent: @escaping @Sendable (String) -> Intent
  ) -> Argument {
    Argument(name: name, explanation: explanation, isNeeded: isNeeded, completions: completions) {
      text, _ in .intent(intent(text))
    }
  }

  /// One of those that the state knows, by its name in upper or lower case.
  static func oneOf(
    _ name: String, _ explanation: String, isNeeded: Bool = false, called what: String,
    _ choices: @escaping @Sendable (State) -> [(name: String, intent: Intent)]
  ) -> Argument {
    Argument(
      name: name, explanation: explanation, isNeeded: isNeeded,
      completions: { choices($0).map(\.name) },
      reading: { text, state in
        let choices = choices(state)
        let wanted = text.lowercased()
        if let chosen = choices.first(where: { $0.name == text })
          ?? choices.first(where: { $0.name.lowercased() == wanted })
        {
          return .intent(chosen.intent)
        }
        let names = choices.prefix(2_000).map(\.name)
        return .refused("There is no \(what) “\(text)”.\(Reading.guess(text, among: names))")
      })
  }
}

extension Reading {
  /// A question after a sentence, where something known looks much like what was typed.
  static func guess(_ word: String, among known: [String]) -> String {
    Spelling.nearest(to: word.lowercased(), among: known.map { $0.lowercased() })
      .map { " Did you mean “\($0)”?" } ?? ""
  }
}
