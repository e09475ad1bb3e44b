import Desk
import Terminal

/// What the wheel means.
extension Spot {
  func scroll(by lines: Int, in state: State) -> Intent? {
    switch self {
    case .dialog, .line: return state.scrollDialog(by: lines)
    case .pane(.live): return .point(.scroll(.live, by: lines))
    case .pane(.items), .item, .heading:
      return state.listCanScroll ? .point(.scroll(.items, by: lines)) : nil
    case .pane(.workbins), .place: return state.dialog == nil ? state.scrollPlaces(by: lines) : nil
    case .tab: return state.dialog == nil ? state.nextPlace(by: lines.signum()) : nil
    case .nothing, .key, .way: return nil
    }
  }
}

extension State {
  /// Not under a command line: what that will be about stays where it is.
  fileprivate var listCanScroll: Bool {
    switch dialog {
    case .filter, .dataSearch, nil: true
    default: false
    }
  }

  fileprivate func scrollDialog(by lines: Int) -> Intent? {
    if case .reading = dialog { return .point(.scrollText(by: lines)) }
    return selectedLine.map { .select($0 + lines) }
  }

  /// The line that is selected in an open list.
  private var selectedLine: Int? {
    switch dialog {
    case .help(let query, let selected):
      let list = HelpList(query: query, selected: selected, over: placeBehind)
      return list.selected
    case .picker(let picker): return min(picker.selected, max(0, lines(of: picker).count - 1))
    case .states(let selected), .results(let selected): return selected
    case .form(let form): return form.typing == nil ? form.selected : nil
    case .filter, .commandLine, .dataSearch, .reading, .question, .quit, nil: return nil
    }
  }

  /// The panel from another row on; the selection is taken along where it would be seen no more.
  fileprivate func scrollPlaces(by lines: Int) -> Intent? {
    let page = viewport.workbinsPage
    let rows = WorkbinRow.all(self, room: page)
    let first = min(max(0, viewport.workbinsOffset + lines), max(0, rows.count - page))
    guard first != viewport.workbinsOffset else { return nil }
    let seen = (first..<min(rows.count, first + page)).filter { row in
      rows[row].place != nil && (first == 0 || row > WorkbinsPanel.firstPlace)
    }
    let kept = seen.first { rows[$0].place == place }
    guard let target = (kept ?? (lines > 0 ? seen.first : seen.last)).flatMap({ rows[$0].place })
    else { return nil }
    return .point(.scrollPlaces(to: first, target))
  }

  fileprivate func nextPlace(by step: Int) -> Intent? {
    guard let index = places.firstIndex(of: place), places.indices.contains(index + step) else {
      return nil
    }
    return .point(.place(places[index + step]))
  }
}
