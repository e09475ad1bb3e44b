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
    \(grammar.named.map(description).joined(separator: "\n"))
      )
      ((CURRENT == 2)) && _describe command commands
      _workbin_\(grammar.usual)
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
    let places = choices.isEmpty ? [] : ["1:\(command.name):(\(choices.joined(separator: " ")))"]
    let specs = (command.options.flatMap(specs) + places).map { "    " + $0.quotedForShell }
    return "_workbin_\(command.name)() {\n  _arguments \\\n"
      + specs.joined(separator: " \\\n") + "\n}"
  }

  private func specs(_ option: Grammar.Argument) -> [String] {
    option.names.map { name in
      let words = option.words.map { "[]\\:".contains($0) ? "\\\($0)" : String($0) }.joined()
      guard let value = option.value else { return "\(name)[\(words)]" }
      return "\(name)[\(words)]:\(value):\(action(option))"
    }
  }

  private func action(_ option: Grammar.Argument) -> String {
    let choices = option.choices.joined(separator: " ")
    return switch (option.choices.isEmpty, option.isFile) {
    case (true, true): "_files"
    case (true, false): " "
    case (false, true): "{compadd \(choices); _files}"
    case (false, false): "(\(choices))"
    }
  }
}
