import Core
import Terminal

/// What a click means.
extension HitTarget {
  func clickIntent(in state: State) -> Intent? {
    switch self {
    case .key(let key): Keymap.intent(for: key, in: state)
    case .dialogLine(let line): .select(line)
    case .candidate(let number): state.candidateIntent(number)
    case .item(let id) where state.canSelectItems: .mouse(.item(id))
    case .panel, .list, .tab, .item, .columnHeader:
      state.dialog == nil ? panelClickIntent(state) : nil
    case .nothing, .dialog: nil
    }
  }

  private func panelClickIntent(_ state: State) -> Intent? {
    switch self {
    case .panel(let panel): .focus(panel)
    case .list(let list), .tab(let list): .mouse(.list(list))
    case .columnHeader(let column):
      // As the sort command; again, as the command that turns the order round.
      state.screen.list.model.sort.map { Column($0.column) } == column
        ? .list(.reverse) : .list(.sort(by: column.name))
    default: nil
    }
  }

  /// The second click on the same. What the first has done is not done again: an act is one act,
  /// however nervous the finger.
  func doubleClickIntent(in state: State) -> Intent? {
    switch self {
    case .item(let id): state.dialog == nil ? .mouse(.pull(id)) : nil
    case .list(let list), .tab(let list): state.dialog == nil ? .goToList(list) : nil
    case .dialogLine: state.hasLineAction ? Keymap.intent(for: .enter, in: state) : nil
    case .columnHeader: clickIntent(in: state)
    case .nothing, .panel, .dialog, .key, .candidate: nil
    }
  }
}

extension State {
  /// What is typed becomes that way to go on; it runs by Enter alone.
  fileprivate func candidateIntent(_ number: Int) -> Intent? {
    guard case .commandLine(let line) = dialog else { return nil }
    return line.insertCandidate(number, in: self)
  }

  /// Whether an item can be selected: also while it is being searched for.
  fileprivate var canSelectItems: Bool {
    switch dialog {
    case .filter, nil: true
    default: false
    }
  }

  /// Whether Enter does what the selected line of the dialog says; results are only looked at.
  fileprivate var hasLineAction: Bool {
    switch dialog {
    case .help, .states, .picker: true
    case .userDataForm(let form): form.input == nil
    default: false
    }
  }
}
