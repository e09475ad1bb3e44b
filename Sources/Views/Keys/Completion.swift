import Desk

/// A way to go on with what has been typed on the command line.
struct Completion: Equatable {
  /// What is shown of it. May come from outside.
  let name: String
  /// The whole line then.
  let line: String
  /// What it does, in the table's words.
  var explanation = ""

  private static let most = 60

  /// In alphabetical order for the words of commands, in the state's order for what follows them.
  static func ways(from text: String, in state: State) -> [Completion] {
    let text = String(text.drop { $0 == " " })
    guard let blank = text.firstIndex(of: " ") else { return words(from: text, in: state) }
    let word = text[..<blank].lowercased()
    guard let command = Command.callable(in: state).first(where: { $0.word == word }),
      let argument = command.argument
    else { return [] }
    let rest = text[blank...].drop { $0 == " " }.lowercased()
    return argument.completions(state).lazy
      .filter { !$0.isEmpty && $0.lowercased().hasPrefix(rest) }
      .prefix(most)
      .map {
        Completion(
          name: $0, line: "\(command.word) \($0)", explanation: argument.explanation)
      }
  }

  private static func words(from text: String, in state: State) -> [Completion] {
    let begin = text.lowercased()
    return Command.callable(in: state).filter { $0.word.hasPrefix(begin) }
      .sorted { $0.word < $1.word }
      .map { command in
        Completion(
          name: command.word, line: command.argument == nil ? command.word : command.word + " ",
          explanation: command.explanation)
      }
  }
}
