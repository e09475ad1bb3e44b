import Core
import Text

/// What a typed text means.
package enum ParsedCommand: Sendable, Equatable {
  case intent(Intent)
  /// It can't be done, in a sentence. Holds what was typed: untrusted.
  case invalid(String)
  case empty
}

extension ParsedCommand {
  /// What a line means: a command by its word, or by the beginning of one alone; or a number.
  package init(_ line: String, in state: State) {
    let text = line.trimmed
    guard !text.isEmpty else {
      self = .empty
      return
    }
    if let number = Int(text), number > 0 {
      self =
        state.isOnSignInScreen ? .requiringSignIn(text) : .intent(.commandLine(.goToLine(number)))
      return
    }
    let word = text.prefix { $0 != " " }
    let rest = String(text.dropFirst(word.count)).trimmed
    self.init(word: word.lowercased(), rest, in: state)
  }

  private init(word: String, _ rest: String, in state: State) {
    let known = Command.commandLineCommands(in: state)
    let begun = known.filter { $0.commandLineName.hasPrefix(word) }
    if let command = known.first(where: { $0.commandLineName == word })
      ?? (begun.count == 1 ? begun[0] : nil)
    {
      self.init(command, rest, in: state)
    } else if begun.count > 1 {
      let words = begun.prefix(6).map { "“\($0.commandLineName)”" }.joined(separator: ", ")
      self = .invalid("“\(word)” may be \(words): type more of it")
    } else if state.isOnSignInScreen,
      Command.all.contains(where: { $0.isOnCommandLine && $0.commandLineName == word })
    {
      self = .requiringSignIn(word)
    } else {
      let question = Self.suggestion(word, among: known.map(\.commandLineName))
      self = .invalid("There is no command “\(word)”.\(question)")
    }
  }

  private init(_ command: Command, _ rest: String, in state: State) {
    switch (command.argument, rest.isEmpty) {
    case (let argument?, false): self = argument.parse(rest, state)
    case (nil, false): self = .invalid("“\(command.commandLineName)” takes nothing after it")
    case (_, true): self = command.intent.map(ParsedCommand.intent) ?? .empty
    }
  }

  private static func requiringSignIn(_ word: String) -> ParsedCommand {
    .invalid("“\(word)” works once you are signed in")
  }
}

extension ParsedCommand {
  /// A question after a sentence, where something known looks much like what was typed.
  static func suggestion(_ word: String, among known: [String]) -> String {
    SpellingSuggestion.nearest(to: word.lowercased(), among: known.map { $0.lowercased() })
      .map { " Did you mean “\($0)”?" } ?? ""
  }
}
