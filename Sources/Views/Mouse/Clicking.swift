import Desk
import Terminal

/// What a click means.
extension Spot {
  func click(in state: State) -> Intent? {
    switch self {
    case .key(let key): intent(for: key, in: state)
    case .line(let line): .select(line)
    case .way(let number): state.takeWay(number)
    case .item(let id) where state.takesItems: .point(.item(id))
    case .pane, .place, .tab, .item, .heading: state.dialog == nil ? clickOnPanel(state) : nil
    case .nothing, .dialog: nil
    }
  }

  private func clickOnPanel(_ state: State) -> Intent? {
    switch self {
    case .pane(let panel): .focus(panel)
    case .place(let place), .tab(let place): .point(.place(place))
    case .heading(let column):
      // As the sort command; again, as the command that turns the order round.
      state.listing.sort.map { Column($0.column) } == column
        ? .list(.reverse) : .list(.sort(by: column.name))
    default: nil
    }
  }

  /// The second click on the same. What the first has done is not done again: an act is one act,
  /// however nervous the finger.
  func doubleClick(in state: State) -> Intent? {
    switch self {
    case .item(let id): state.dialog == nil ? .point(.pull(id)) : nil
    case .place(let place), .tab(let place): state.dialog == nil ? .go(place) : nil
    case .line: state.choosesByEnter ? intent(for: .enter, in: state) : nil
    case .heading: click(in: state)
    case .nothing, .pane, .dialog, .key, .way: nil
    }
  }
}

extension State {
  /// What is typed becomes that way to go on; it runs by Enter alone.
  fileprivate func takeWay(_ number: Int) -> Intent? {
    guard case .commandLine(let line) = dialog else { return nil }
    return line.take(number, in: self)
  }

  /// Whether an item can be selected: also while it is being searched for.
  fileprivate var takesItems: Bool {
    switch dialog {
    case .filter, nil: true
    default: false
    }
  }

  /// Whether Enter does what the selected line of the dialog says; results are only looked at.
  fileprivate var choosesByEnter: Bool {
    switch dialog {
    case .help, .states, .picker: true
    case .form(let form): form.typing == nil
    default: false
    }
  }
}
