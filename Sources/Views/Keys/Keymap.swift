import Core
import Terminal

/// What keys mean, by the table of commands.
package enum Keymap {
  /// What a key means now; nil when it means nothing here.
  package static func intent(for key: Key, in state: State) -> Intent? {
    let context = state.keyContext
    if let command = Command.all.first(where: {
      $0.contexts.contains(context) && $0.keys.contains(key)
    }) {
      return command.action.intent(in: state)
    }
    return state.dialog == nil && key.isPaste
      ? .pasteWhereNothingIsTyped : lineIntent(for: key, state.dialog)
  }

  /// What a key that is no command means to the dialog that is open.
  private static func lineIntent(for key: Key, _ dialog: Dialog?) -> Intent? {
    switch dialog {
    case .quit, .confirmation: key.isKeyPress ? .answer(false) : nil
    case .help, .picker, .filter, .commandLine, .dataSearch: TextEdit(key).map(Intent.edit)
    case .userDataForm(let form): form.input == nil ? nil : TextEdit(key).map(Intent.edit)
    case .states, .results, .text, nil: nil
    }
  }
}

extension Key {
  fileprivate var isPaste: Bool { if case .pasted = self { true } else { false } }

  /// Whether somebody pressed it, so that it answers a question: whatever is not a clear yes is no.
  fileprivate var isKeyPress: Bool {
    switch self {
    case .pasted, .mouse, .unknown: false
    default: true
    }
  }
}
