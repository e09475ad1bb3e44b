import Core

extension Command {
  /// What the keys of a command do.
  enum Action: Sendable, Equatable {
    case intent(Intent)
    /// Moves in the open list of commands.
    case moveInHelp(Movement)
    /// Does what the selected line of the help says.
    case runSelectedCommand
    /// Comes into the selected state.
    case chooseAgentState
    /// Does what the selected line of the open picker says.
    case choosePickerLine
    /// Does it, and leaves the picker open.
    case choosePickerLineAndStay
    /// Does what the command line says, or tells why it can't be done.
    case runCommandLine
    /// Completes the command line: with the next way to go on, or the one before.
    case completeCommandLine(Int)
  }

  /// What it does outside of dialogs.
  var intent: Intent? {
    if case .intent(let intent) = action { return intent }
    return nil
  }
}

extension Command.Action {
  /// What that is now; nil where nothing would come of it.
  func intent(in state: State) -> Intent? {
    switch self {
    case .intent(let intent): return intent
    case .runSelectedCommand:
      return state.openHelp?.command.flatMap(\.intent).map(Intent.run)
    case .moveInHelp(let movement): return state.openHelp.map { .select($0.selection(movement)) }
    case .chooseAgentState:
      return state.selectedAgentState.map { .setState(state.agentStatus.states[$0]) }
    case .choosePickerLine: return state.selectedPickerLine.map { .run($0.intent) }
    case .choosePickerLineAndStay: return state.selectedPickerLine?.intent
    case .runCommandLine: return state.openCommandLine.map { $0.run(in: state) }
    case .completeCommandLine(let step): return state.openCommandLine?.complete(by: step, in: state)
    }
  }
}

extension State {
  fileprivate var openHelp: HelpList? {
    guard case .help(let search) = dialog else { return nil }
    return HelpList(search, over: keyContextBehindDialog)
  }

  fileprivate var selectedPickerLine: PickerLine? {
    guard case .picker(let picker) = dialog else { return nil }
    let lines = lines(of: picker)
    return lines.isEmpty ? nil : lines[min(picker.selected, lines.count - 1)]
  }

  fileprivate var openCommandLine: CommandLine? {
    guard case .commandLine(let line) = dialog else { return nil }
    return line
  }

  /// The line that is selected in the open list of states.
  fileprivate var selectedAgentState: Int? {
    guard case .states(let list) = dialog else { return nil }
    return min(list.selected, agentStatus.states.count - 1)
  }
}
