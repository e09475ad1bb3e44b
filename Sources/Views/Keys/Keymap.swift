import Desk
import Terminal

/// What a key means now; nil when it means nothing here.
package func intent(for key: Key, in state: State) -> Intent? {
  let place = state.keyPlace
  if let command = Command.all.first(where: { $0.places.contains(place) && $0.keys.contains(key) })
  {
    return command.action.intent(in: state)
  }
  switch state.dialog {
  case .help(let query, _): return search(query, key)
  case .quit: return key.isPressed ? .answer(false) : nil
  case nil: return nil
  }
}

extension Key {
  /// Whether somebody pressed it, so that it answers a question: whatever is not a clear yes is no.
  fileprivate var isPressed: Bool {
    switch self {
    case .pasted, .resize, .unknown: false
    default: true
    }
  }
}

/// In the help, what is typed narrows the list.
private func search(_ query: String, _ key: Key) -> Intent? {
  switch key {
  case .character(let character): .search(query + String(character))
  case .pasted(let text): .search(query + text)
  case .backspace: query.isEmpty ? .back : .search(String(query.dropLast()))
  default: nil
  }
}

extension State {
  /// Where a key is pressed.
  var keyPlace: Command.Places {
    switch dialog {
    case .help: return .help
    case .quit: return .question
    case nil: return placeBehind
    }
  }

  /// The same without the dialog that may be open over it.
  var placeBehind: Command.Places {
    if isAtTheDoor { return .door }
    switch focus {
    case .workbins: return .workbins
    case .items: return .items
    case .live: return .live
    }
  }
}

extension Command.Action {
  fileprivate func intent(in state: State) -> Intent? {
    if case .intent(let intent) = self { return intent }
    guard case .help(let query, let selected) = state.dialog else { return nil }
    let list = HelpList(query: query, selected: selected, over: state.placeBehind)
    switch self {
    case .intent(let intent): return intent
    case .runSelected: return list.command.flatMap(\.intent).map(Intent.run)
    case .moveInHelp(let movement): return .select(list.line(movement))
    }
  }
}

extension Command {
  /// What it does outside of dialogs.
  var intent: Intent? {
    if case .intent(let intent) = action { return intent }
    return nil
  }
}
