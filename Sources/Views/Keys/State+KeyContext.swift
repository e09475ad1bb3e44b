import Core

extension State {
  /// Where a key is pressed.
  var keyContext: KeyContext {
    switch dialog {
    case .help: .help
    case .quit: .quit
    case .confirmation: .confirmation
    case .results: .results
    case .userDataForm(let form): form.input == nil ? .form : .formField
    case .states: .agentStates
    case .picker(let picker): picker.purpose == .columns ? .columnPicker : .picker
    case .filter: .filter
    case .commandLine: .commandLine
    case .dataSearch: .userDataSearch
    case .text: .textViewer
    case nil: keyContextBehindDialog
    }
  }

  /// The same without the dialog that may be open over it.
  var keyContextBehindDialog: KeyContext {
    if isOnSignInScreen { return .signIn }
    switch focus {
    case .workbins: return .workbins
    case .items: return .items
    case .live: return .live
    }
  }

  /// Whether the agent is not signed in and has nothing to look at yet.
  var isOnSignInScreen: Bool {
    server.agent == nil && workbins.isEmpty && held.isEmpty
  }
}
