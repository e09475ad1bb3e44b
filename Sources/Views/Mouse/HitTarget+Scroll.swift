import Core
import Terminal

/// What the wheel means.
extension HitTarget {
  func scrollIntent(by lines: Int, in state: State) -> Intent? {
    switch self {
    case .dialog, .dialogLine: return state.dialogScrollIntent(by: lines)
    case .panel(.live): return .mouse(.scroll(.live, by: lines))
    case .panel(.items), .item, .columnHeader:
      return state.canScrollList ? .mouse(.scroll(.items, by: lines)) : nil
    case .panel(.workbins), .list:
      return state.dialog == nil ? state.workbinsScrollIntent(by: lines) : nil
    case .tab: return state.dialog == nil ? state.adjacentListIntent(by: lines.signum()) : nil
    case .nothing, .key, .candidate: return nil
    }
  }
}

extension State {
  /// Not under a command line: what that will be about stays where it is.
  fileprivate var canScrollList: Bool {
    switch dialog {
    case .filter, .dataSearch, nil: true
    default: false
    }
  }

  fileprivate func dialogScrollIntent(by lines: Int) -> Intent? {
    if case .text = dialog { return .mouse(.scrollText(by: lines)) }
    return selectedLine.map { .select($0 + lines) }
  }

  /// The line that is selected in an open list.
  private var selectedLine: Int? {
    switch dialog {
    case .help(let search): return HelpList(search, over: keyContextBehindDialog).selected
    case .picker(let picker): return min(picker.selected, max(0, lines(of: picker).count - 1))
    case .states(let list), .results(let list): return list.selected
    case .userDataForm(let form): return form.input == nil ? form.selected : nil
    case .filter, .commandLine, .dataSearch, .text, .confirmation, .quit, nil: return nil
    }
  }

  /// The panel from another row on; the selection is taken along where it would be seen no more.
  fileprivate func workbinsScrollIntent(by lines: Int) -> Intent? {
    let page = viewport.workbinsPage
    let rows = WorkbinRow.rows(self, room: page)
    let first = min(max(0, viewport.workbinsOffset + lines), max(0, rows.count - page))
    guard first != viewport.workbinsOffset else { return nil }
    let visible = (first..<min(rows.count, first + page)).filter { row in
      rows[row].list != nil && (first == 0 || row > WorkbinsPanel.firstListRow)
    }
    let unchanged = visible.first { rows[$0].list == screen.list.selected }
    guard
      let target = (unchanged ?? (lines > 0 ? visible.first : visible.last)).flatMap({
        rows[$0].list
      })
    else { return nil }
    return .mouse(.scrollLists(to: first, target))
  }

  fileprivate func adjacentListIntent(by step: Int) -> Intent? {
    guard let index = listIDs.firstIndex(of: screen.list.selected),
      listIDs.indices.contains(index + step)
    else {
      return nil
    }
    return .mouse(.list(listIDs[index + step]))
  }
}
