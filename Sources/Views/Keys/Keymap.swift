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
    switch state.dialog {
    case .quit, .confirmation: return key.isKeyPress ? .answer(false) : nil
    case .help, .picker, .filter, .commandLine, .dataSearch: return TextEdit(key).map(Intent.edit)
    case .userDataForm(let form): return form.input == nil ? nil : TextEdit(key).map(Intent.edit)
    case .states, .results, .text, nil: return nil
    }
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
