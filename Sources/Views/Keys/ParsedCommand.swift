import Core
import Terminal
import Text

extension CommandLine {
  /// What Enter does.
  func run(in state: State) -> Intent {
    let text = self.text.text.trimmed
    switch ParsedCommand(text, in: state) {
    case .intent(let meant): return .commandLine(.run(line: text, meant))
    case .invalid(let sentence): return .commandLine(.fail(sentence))
    case .empty: return .back
    }
  }

  /// What Tab does; nil where there is no way to go on.
  func complete(by step: Int, in state: State) -> Intent? {
    let candidates = Completion.candidates(from: base, in: state)
    guard !candidates.isEmpty else { return nil }
    let before = completion?.number ?? (step > 0 ? -1 : candidates.count)
    return insertCandidate((before + step + candidates.count) % candidates.count, of: candidates)
  }

  /// What a click on a way to go on does; nil where there is none of that number.
  func insertCandidate(_ number: Int, in state: State) -> Intent? {
    let candidates = Completion.candidates(from: base, in: state)
    return candidates.indices.contains(number) ? insertCandidate(number, of: candidates) : nil
  }

  private func insertCandidate(_ number: Int, of candidates: [Completion]) -> Intent {
    .commandLine(
      .complete(base: base, number: number, of: candidates.count, to: candidates[number].line))
  }
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
      self = .invalid(
        "There is no command “\(word)”.\(Self.suggestion(word, among: known.map(\.commandLineName)))"
      )
    }
  }

  private init(_ command: Command, _ rest: String, in state: State) {
    switch (command.argument, rest.isEmpty) {
    case (let argument?, false): self = argument.parse(rest, state)
    case (let argument?, true) where argument.isRequired:
      self = .invalid(
        "“\(command.commandLineName)” needs \(argument.explanation): \(command.usage)")
    case (nil, false): self = .invalid("“\(command.commandLineName)” takes nothing after it")
    case (_, true): self = command.intent.map(ParsedCommand.intent) ?? .empty
    }
  }

  private static func requiringSignIn(_ word: String) -> ParsedCommand {
    .invalid("“\(word)” works once you are signed in")
  }
}

extension Command {
  /// Whether the command line knows it: what works outside of dialogs.
  var isOnCommandLine: Bool { intent != nil && !contexts.isDisjoint(with: .everywhere) }

  /// Those that the command line knows over what it lies on, those of the focus first, so that a
  /// word which two places share means what the key means here.
  static func commandLineCommands(in state: State) -> [Command] {
    let context = state.keyContextBehindDialog
    let there = all.filter {
      $0.isOnCommandLine && !$0.contexts.isDisjoint(with: context == .signIn ? .signIn : .panels)
    }
    let here = there.filter { $0.contexts.contains(context) }
    let words = Set(here.map(\.commandLineName))
    return here
      + there.filter { !$0.contexts.contains(context) && !words.contains($0.commandLineName) }
  }
}

extension String {
  var trimmed: String {
    String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
  }
}
