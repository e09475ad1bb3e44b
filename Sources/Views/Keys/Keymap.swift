import Desk
import Terminal
import WebServices

/// What a key means now; nil when it means nothing here.
package func intent(for key: Key, in state: State) -> Intent? {
  let place = state.keyPlace
  if let command = Command.all.first(where: { $0.places.contains(place) && $0.keys.contains(key) })
  {
    return command.action.intent(in: state)
  }
  switch state.dialog {
  case .help(let query, _): return search(query, key)
  case .quit, .question: return key.isPressed ? .answer(false) : nil
  case .picker, .filter, .commandLine, .dataSearch: return Edit(key).map(Intent.edit)
  case .form(let form): return form.typing == nil ? nil : Edit(key).map(Intent.edit)
  case .states, .results, .reading, nil: return nil
  }
}

extension Key {
  /// Whether somebody pressed it, so that it answers a question: whatever is not a clear yes is no.
  fileprivate var isPressed: Bool {
    switch self {
    case .pasted, .mouse, .resize, .unknown: false
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
    case .quit: return .quitting
    case .question: return .question
    case .results: return .results
    case .form(let form): return form.typing == nil ? .form : .field
    case .states: return .states
    case .picker(let picker): return picker.subject == .columns ? .columns : .picker
    case .filter: return .filter
    case .commandLine: return .commandLine
    case .dataSearch: return .dataSearch
    case .reading: return .reading
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
    switch self {
    case .intent(let intent): return intent
    case .runSelected: return state.openHelp?.command.flatMap(\.chosen).map(Intent.run)
    case .moveInHelp(let movement): return state.openHelp.map { .select($0.line(movement)) }
    case .moveInStates(let movement): return state.openState.map { .select($0 + movement.step) }
    case .chooseState: return state.openState.map { .setState(state.availability.states[$0]) }
    case .pick: return state.pickedLine.map { .run($0.intent) }
    case .pickAndStay: return state.pickedLine?.intent
    case .runLine: return state.openLine.map { $0.run(in: state) }
    case .completeLine(let step): return state.openLine?.complete(by: step, in: state)
    }
  }
}

extension State {
  fileprivate var openHelp: HelpList? {
    guard case .help(let query, let selected) = dialog else { return nil }
    return HelpList(query: query, selected: selected, over: placeBehind)
  }

  fileprivate var pickedLine: PickerLine? {
    guard case .picker(let picker) = dialog else { return nil }
    let lines = lines(of: picker)
    return lines.isEmpty ? nil : lines[min(picker.selected, lines.count - 1)]
  }

  fileprivate var openLine: CommandLine? {
    guard case .commandLine(let line) = dialog else { return nil }
    return line
  }

  /// The line that is selected in the open list of states.
  fileprivate var openState: Int? {
    guard case .states(let selected) = dialog else { return nil }
    return min(selected, availability.states.count - 1)
  }
}

extension Movement {
  /// In a list so short that it has no pages.
  fileprivate var step: Int {
    switch self {
    case .up, .pageUp, .first: -1
    case .down, .pageDown, .last: 1
    }
  }
}

extension Command {
  /// What choosing it from a list does: where it needs more than its word, the line is begun.
  var chosen: Intent? {
    argument?.isNeeded == true ? .words(.open("\(word) ")) : intent
  }

  /// What it does outside of dialogs.
  var intent: Intent? {
    if case .intent(let intent) = action { return intent }
    return nil
  }
}
