/// A script from which a shell learns to complete our commands, in its own language.
///
/// The parser has such scripts, too, but they leave out the options of the command that runs when
/// none is named, which are those that an agent types: swift-argument-parser's issue #488, for which
/// its pull request #965 is open. When that is released, this can go.
enum CompletionScript: String, CaseIterable {
  case bash, zsh, fish

  func text(for grammar: Grammar) -> String {
    switch self {
    case .bash: BashCompletion(grammar: grammar).script
    case .zsh: ZshCompletion(grammar: grammar).script
    case .fish: FishCompletion(grammar: grammar).script
    }
  }
}

extension Grammar {
  /// What may stand after `help`.
  var helpTopics: [String] {
    namedCommands.map(\.name).filter { $0 != "help" } + HelpTopic.allCases.map(\.rawValue)
  }

  /// What may stand after a command's name beside its options.
  func choices(after command: Command) -> [String] {
    command.name == "help" ? helpTopics : command.choices
  }
}

extension String {
  /// As a shell takes it word for word.
  var quotedForShell: String {
    "'"
      + split(separator: "'", omittingEmptySubsequences: false)
      .joined(separator: #"'\''"#) + "'"
  }
}
