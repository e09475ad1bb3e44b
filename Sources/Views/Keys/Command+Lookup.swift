import Core

extension Command {
  /// Whether the command line knows it: what works outside of dialogs.
  var isOnCommandLine: Bool { intent != nil && !contexts.isDisjoint(with: .everywhere) }

  /// Those that can be run by name, or from the help, while the keys go there.
  static func runnable(from context: KeyContext) -> [Command] {
    all.filter { $0.intent != nil && !$0.contexts.isDisjoint(with: context.reachable) }
  }

  /// Those that the command line knows over what it lies on, those of the focus first, so that a
  /// word which two places share means what the key means here.
  static func commandLineCommands(in state: State) -> [Command] {
    let context = state.keyContextBehindDialog
    let there = runnable(from: context)
    let here = there.filter { $0.contexts.contains(context) }
    let words = Set(here.map(\.commandLineName))
    return here
      + there.filter { !$0.contexts.contains(context) && !words.contains($0.commandLineName) }
  }
}
