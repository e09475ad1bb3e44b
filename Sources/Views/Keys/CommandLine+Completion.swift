import Core

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
