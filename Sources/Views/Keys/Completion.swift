import Core

/// A way to go on with what has been typed on the command line.
struct Completion: Equatable {
  /// What is shown of it. May come from outside.
  let name: String
  /// The whole line then.
  let line: String
  /// What it does, in the table's words.
  var explanation = ""

  private static let maxCount = 60

  /// In alphabetical order for the words of commands, in the state's order for what follows them.
  static func candidates(from text: String, in state: State) -> [Completion] {
    let text = String(text.drop { $0 == " " })
    guard let blank = text.firstIndex(of: " ") else { return commandNames(from: text, in: state) }
    let word = text[..<blank].lowercased()
    guard
      let command = Command.commandLineCommands(in: state).first(where: {
        $0.commandLineName == word
      }),
      let argument = command.argument
    else { return [] }
    let rest = text[blank...].drop { $0 == " " }.lowercased()
    return argument.candidates(state).lazy
      .filter { !$0.isEmpty && $0.lowercased().hasPrefix(rest) }
      .prefix(maxCount)
      .map {
        Completion(
          name: $0, line: "\(command.commandLineName) \($0)", explanation: argument.explanation)
      }
  }

  private static func commandNames(from text: String, in state: State) -> [Completion] {
    let begin = text.lowercased()
    return Command.commandLineCommands(in: state).filter { $0.commandLineName.hasPrefix(begin) }
      .sorted { $0.commandLineName < $1.commandLineName }
      .map { command in
        Completion(
          name: command.commandLineName,
          line: command.argument == nil ? command.commandLineName : command.commandLineName + " ",
          explanation: command.explanation)
      }
  }
}
