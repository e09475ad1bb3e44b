/// One line for each option; fish shows what it is.
struct FishCompletion {
  let grammar: Grammar

  var script: String {
    """
    function __workbin_runs
        set -l words (commandline -opc)
        set -l command \(grammar.defaultCommand)
        contains -- "$words[2]" \(grammar.namedCommands.map(\.name).joined(separator: " "))
        and set command $words[2]
        test $command = $argv[1]
    end
    complete -c workbin -f
    \(grammar.namedCommands.map(commandEntry).joined(separator: "\n"))
    \(grammar.commands.flatMap(optionLines).joined(separator: "\n"))
    """
  }

  private func commandEntry(_ command: Grammar.Command) -> String {
    "complete -c workbin -n __fish_use_subcommand -a \(command.name)"
      + " -d \(command.abstract.quotedForFish)"
  }

  private func optionLines(_ command: Grammar.Command) -> [String] {
    let start = "complete -c workbin -n '__workbin_runs \(command.name)'"
    let choices = grammar.choices(after: command)
    let argumentLines =
      choices.isEmpty ? [] : ["\(start) -a \(choices.joined(separator: " ").quotedForFish)"]
    return command.options.map { start + optionFlags($0) } + argumentLines
  }

  private func optionFlags(_ option: Grammar.Argument) -> String {
    let names = option.names.map { name in
      name.hasPrefix("--") ? " -l \(name.dropFirst(2))" : " -s \(name.dropFirst())"
    }.joined()
    return "\(names)\(valueFlags(option)) -d \(option.help.quotedForFish)"
  }

  private func valueFlags(_ option: Grammar.Argument) -> String {
    guard option.valueName != nil else { return "" }
    let choices = option.choices.joined(separator: " ")
    return (option.isFile ? " -rF" : " -x")
      + (choices.isEmpty ? "" : " -a \(choices.quotedForFish)")
  }
}

extension String {
  /// Between single quotes, fish takes backslashes and quotes with a backslash before them.
  fileprivate var quotedForFish: String {
    "'" + map { "\\'".contains($0) ? "\\\($0)" : String($0) }.joined() + "'"
  }
}
