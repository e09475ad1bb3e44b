/// One function for each command; zsh shows what each option is.
struct ZshCompletion {
  let grammar: Grammar

  var script: String {
    """
    #compdef workbin
    \(grammar.commands.map(function).joined(separator: "\n"))
    _workbin() {
      if ((CURRENT > 2 && $+functions[_workbin_$words[2]])); then
        shift words
        ((CURRENT--))
        _workbin_$words[1]
        return
      fi
      local -a commands
      commands=(
    \(grammar.namedCommands.map(description).joined(separator: "\n"))
      )
      ((CURRENT == 2)) && _describe command commands
      _workbin_\(grammar.defaultCommand)
    }
    if [[ $funcstack[1] == _workbin ]]; then
      _workbin "$@"
    else
      compdef _workbin workbin
    fi
    """
  }

  private func description(_ command: Grammar.Command) -> String {
    "    " + "\(command.name):\(command.abstract)".quotedForShell
  }

  private func function(_ command: Grammar.Command) -> String {
    let choices = grammar.choices(after: command)
    let argumentSpecs =
      choices.isEmpty ? [] : ["1:\(command.name):(\(choices.joined(separator: " ")))"]
    let specs = (command.options.flatMap(optionSpecs) + argumentSpecs).map {
      "    " + $0.quotedForShell
    }
    return "_workbin_\(command.name)() {\n  _arguments \\\n"
      + specs.joined(separator: " \\\n") + "\n}"
  }

  private func optionSpecs(_ option: Grammar.Argument) -> [String] {
    option.names.map { name in
      let help = option.help.map { "[]\\:".contains($0) ? "\\\($0)" : String($0) }.joined()
      guard let valueName = option.valueName else { return "\(name)[\(help)]" }
      return "\(name)[\(help)]:\(valueName):\(completionAction(option))"
    }
  }

  private func completionAction(_ option: Grammar.Argument) -> String {
    let choices = option.choices.joined(separator: " ")
    return switch (option.choices.isEmpty, option.isFile) {
    case (true, true): "_files"
    case (true, false): " "
    case (false, true): "{compadd \(choices); _files}"
    case (false, false): "(\(choices))"
    }
  }
}
