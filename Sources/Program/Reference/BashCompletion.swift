/// Where there is nothing to offer, such as for a file, bash offers what it always does.
struct BashCompletion {
  let grammar: Grammar

  var script: String {
    """
    _workbin() {
      local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
      local command=\(grammar.defaultCommand) words=
      if ((COMP_CWORD > 1)); then
        case ${COMP_WORDS[1]} in
          \(names.joined(separator: " | "))) command=${COMP_WORDS[1]} ;;
        esac
      fi
      case $command:$previous in
    \(grammar.commands.flatMap(optionValueCases).joined(separator: "\n"))
        *)
          case $command in
    \(grammar.commands.map(candidateCase).joined(separator: "\n"))
          esac
          ((COMP_CWORD == 1)) && words="\(names.joined(separator: " ")) $words"
          ;;
      esac
      mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
    }
    complete -o default -F _workbin workbin
    """
  }

  private var names: [String] { grammar.namedCommands.map(\.name) }

  /// What may follow the options that take a value.
  private func optionValueCases(_ command: Grammar.Command) -> [String] {
    command.options.filter { $0.valueName != nil }.map { option in
      let names = option.names.map { "\(command.name):\($0)" }.joined(separator: " | ")
      return "    \(names)) words=\(option.choices.joined(separator: " ").quotedForShell) ;;"
    }
  }

  private func candidateCase(_ command: Grammar.Command) -> String {
    let choices = grammar.choices(after: command)
    let candidates = choices.isEmpty ? command.options.flatMap(\.names) : choices
    return "        \(command.name)) words=\(candidates.joined(separator: " ").quotedForShell) ;;"
  }
}
