/// One line for each option; fish shows what it is.
struct FishCompletion {
  let grammar: Grammar

  var script: String {
    """
    function __workbin_runs
        set -l words (commandline -opc)
        set -l command \(grammar.usual)
        contains -- "$words[2]" \(grammar.named.map(\.name).joined(separator: " "))
        and set command $words[2]
        test $command = $argv[1]
    end
    complete -c workbin -f
    \(grammar.named.map(name).joined(separator: "\n"))
    \(grammar.commands.flatMap(lines).joined(separator: "\n"))
    """
  }

  private func name(_ command: Grammar.Command) -> String {
    "complete -c workbin -n __fish_use_subcommand -a \(command.name)"
      + " -d \(command.abstract.quotedForFish)"
  }

  private func lines(_ command: Grammar.Command) -> [String] {
    let start = "complete -c workbin -n '__workbin_runs \(command.name)'"
    let choices = grammar.choices(after: command)
    let places =
      choices.isEmpty ? [] : ["\(start) -a \(choices.joined(separator: " ").quotedForFish)"]
    return command.options.map { start + line($0) } + places
  }

  private func line(_ option: Grammar.Argument) -> String {
    let names = option.names.map { name in
      name.hasPrefix("--") ? " -l \(name.dropFirst(2))" : " -s \(name.dropFirst())"
    }.joined()
    return "\(names)\(value(option)) -d \(option.words.quotedForFish)"
  }

  private func value(_ option: Grammar.Argument) -> String {
    guard option.value != nil else { return "" }
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
