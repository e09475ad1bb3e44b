import Desk
import Terminal
import Text

extension CommandLine {
  /// What Enter does.
  func run(in state: State) -> Intent {
    let text = entry.text.trimmed
    switch Reading(text, in: state) {
    case .intent(let meant): return .words(.run(line: text, meant))
    case .refused(let sentence): return .words(.refuse(sentence))
    case .nothing: return .back
    }
  }

  /// What Tab does; nil where there is no way to go on.
  func complete(by step: Int, in state: State) -> Intent? {
    let ways = Completion.ways(from: base, in: state)
    guard !ways.isEmpty else { return nil }
    let before = completing?.number ?? (step > 0 ? -1 : ways.count)
    return take((before + step + ways.count) % ways.count, of: ways)
  }

  /// What a click on a way to go on does; nil where there is none of that number.
  func take(_ number: Int, in state: State) -> Intent? {
    let ways = Completion.ways(from: base, in: state)
    return ways.indices.contains(number) ? take(number, of: ways) : nil
  }

  private func take(_ number: Int, of ways: [Completion]) -> Intent {
    .words(.complete(base: base, number: number, of: ways.count, to: ways[number].line))
  }
}

extension Reading {
  /// What a line means: a command by its word, or by the beginning of one alone; or a number.
  package init(_ line: String, in state: State) {
    let text = line.trimmed
    guard !text.isEmpty else {
      self = .nothing
      return
    }
    if let number = Int(text), number > 0 {
      self = state.isAtTheDoor ? .atTheDoor(text) : .intent(.words(.goToLine(number)))
      return
    }
    let word = text.prefix { $0 != " " }
    let rest = String(text.dropFirst(word.count)).trimmed
    self.init(word: word.lowercased(), rest, in: state)
  }

  private init(word: String, _ rest: String, in state: State) {
    let known = Command.callable(in: state)
    let begun = known.filter { $0.word.hasPrefix(word) }
    if let command = known.first(where: { $0.word == word }) ?? (begun.count == 1 ? begun[0] : nil)
    {
      self.init(command, rest, in: state)
    } else if begun.count > 1 {
      let words = begun.prefix(6).map { "“\($0.word)”" }.joined(separator: ", ")
      self = .refused("“\(word)” may be \(words): type more of it")
    } else if state.isAtTheDoor, Command.all.contains(where: { $0.isCallable && $0.word == word }) {
      self = .atTheDoor(word)
    } else {
      self = .refused(
        "There is no command “\(word)”.\(Self.guess(word, among: known.map(\.word)))")
    }
  }

  private init(_ command: Command, _ rest: String, in state: State) {
    switch (command.argument, rest.isEmpty) {
    case (let argument?, false): self = argument.reading(rest, state)
    case (let argument?, true) where argument.isNeeded:
      self = .refused("“\(command.word)” needs \(argument.explanation): \(command.usage)")
    case (nil, false): self = .refused("“\(command.word)” takes nothing after it")
    case (_, true): self = command.intent.map(Reading.intent) ?? .nothing
    }
  }

  private static func atTheDoor(_ word: String) -> Reading {
    .refused("“\(word)” works once you are signed in")
  }
}

extension Command {
  /// Whether the command line knows it: what works outside of dialogs.
  var isCallable: Bool { intent != nil && !places.isDisjoint(with: .everywhere) }

  /// Those that the command line knows over what it lies on, those of the focus first, so that a
  /// word which two places share means what the key means here.
  static func callable(in state: State) -> [Command] {
    let place = state.placeBehind
    let there = all.filter {
      $0.isCallable && !$0.places.isDisjoint(with: place == .door ? .door : .panels)
    }
    let here = there.filter { $0.places.contains(place) }
    let words = Set(here.map(\.word))
    return here + there.filter { !$0.places.contains(place) && !words.contains($0.word) }
  }
}

extension String {
  var trimmed: String {
    String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
  }
}
