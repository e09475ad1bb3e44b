import Core
import Terminal
import WebServices

/// What a key means now; nil when it means nothing here.
package func intent(for key: Key, in state: State) -> Intent? {
  let context = state.keyContext
  if let command = Command.all.first(where: {
    $0.contexts.contains(context) && $0.keys.contains(key)
  }) {
    return command.action.intent(in: state)
  }
  switch state.dialog {
  case .quit, .confirmation: return key.isKeyPress ? .answer(false) : nil
  case .help, .picker, .filter, .commandLine, .dataSearch: return TextEdit(key).map(Intent.edit)
  case .userDataForm(let form): return form.input == nil ? nil : TextEdit(key).map(Intent.edit)
  case .states, .results, .text, nil: return nil
  }
}

extension Key {
  /// Whether somebody pressed it, so that it answers a question: whatever is not a clear yes is no.
  fileprivate var isKeyPress: Bool {
    switch self {
    case .pasted, .mouse, .resize, .unknown: false
    default: true
    }
  }
}

extension State {
  /// Where a key is pressed.
  var keyContext: Command.KeyContext {
    switch dialog {
    case .help: return .help
    case .quit: return .quit
    case .confirmation: return .confirmation
    case .results: return .results
    case .userDataForm(let form): return form.input == nil ? .form : .formField
    case .states: return .agentStates
    case .picker(let picker): return picker.purpose == .columns ? .columnPicker : .picker
    case .filter: return .filter
    case .commandLine: return .commandLine
    case .dataSearch: return .userDataSearch
    case .text: return .textViewer
    case nil: return keyContextBehindDialog
    }
  }

  /// The same without the dialog that may be open over it.
  var keyContextBehindDialog: Command.KeyContext {
    if isOnSignInScreen { return .signIn }
    switch focus {
    case .workbins: return .workbins
    case .items: return .items
    case .live: return .live
    }
  }
}

extension Command.Action {
  fileprivate func intent(in state: State) -> Intent? {
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

extension Command {
  /// What it does outside of dialogs.
  var intent: Intent? {
    if case .intent(let intent) = action { return intent }
    return nil
  }
}
