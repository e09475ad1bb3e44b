import Core
import Text
import Themes
import WebServices

/// One row of the left panel.
enum WorkbinRow {
  case gap
  case heading(SafeText)
  case myInteractions
  case allMine
  case workbin(WorkbinContents)
  /// Of the team: their workbins stand below, as far as they are known.
  case member(TeamMember)

  /// My desk first, then my workbins, then those of groups and places, then those of the team; gaps
  /// between them where there is room.
  static func rows(_ state: State, room: Int) -> [WorkbinRow] {
    let own = state.workbins.filter { $0.owner == .implicit }
    let mine = own.filter { $0.workbin.ownerType == .agent }
    let others = own.filter { $0.workbin.ownerType != .agent }
    let team = teamRows(state)
    let parts = [
      state.fixedListIDs.compactMap { row(of: $0, state) },
      mine.isEmpty ? [] : [.heading("Mine")] + mine.map(WorkbinRow.workbin),
      others.isEmpty ? [] : [.heading("Groups")] + others.map(WorkbinRow.workbin),
      team.isEmpty ? [] : [.heading("Team")] + team,
    ].filter { !$0.isEmpty }
    let spaced = Array(parts.joined(separator: [.gap]))
    return spaced.count <= room ? spaced : parts.flatMap { $0 }
  }

  /// The row of a list.
  static func row(of list: ListID, _ state: State) -> WorkbinRow? {
    switch list {
    case .myInteractions: .myInteractions
    case .allMine: .allMine
    case .workbin(let id): state.workbins[id].map(WorkbinRow.workbin)
    }
  }

  private static func teamRows(_ state: State) -> [WorkbinRow] {
    state.team.flatMap { member in
      let theirs = state.workbins.filter { $0.owner == member.owner }
      return [.member(member)] + theirs.map(WorkbinRow.workbin)
    }
  }

  var list: ListID? {
    switch self {
    case .gap, .heading, .member: nil
    case .myInteractions: .myInteractions
    case .allMine: .allMine
    case .workbin(let workbin): .workbin(workbin.id)
    }
  }

  /// Its fields, in exactly so many columns.
  func line(_ state: State, _ glyphs: GlyphSet, columns: Int) -> Line {
    switch self {
    case .gap: []
    case .heading(let text): [TextSpan(" "), TextSpan(text, .muted)]
    case .myInteractions:
      Self.line(
        glyph: TextSpan(glyphs[.myInteractions], .accent),
        name: TextSpan("\(state.displayName(of: .myInteractions))"), owner: nil,
        count: state.heldCountLine(glyphs), columns)
    case .allMine:
      Self.line(
        glyph: TextSpan(glyphs[.allMine], .accent),
        name: TextSpan("\(state.displayName(of: .allMine))"), owner: nil,
        count: [TextSpan(state.allMineCount.grouped, state.allMineCount == 0 ? .muted : .text)],
        columns)
    case .member(let member):
      Self.line(
        glyph: TextSpan(" "), name: TextSpan("\(member.name)", .title), owner: nil,
        count: state.countLine(of: member, glyphs), columns)
    case .workbin(let workbin):
      Self.line(
        glyph: workbin.statusGlyph(glyphs), name: TextSpan(workbin.panelName, workbin.nameRole),
        owner: workbin.ownerSuffix,
        count: workbin.countLine(glyphs), columns)
    }
  }

  private static func line(
    glyph: TextSpan, name: TextSpan, owner: SafeText?, count: Line, _ columns: Int
  ) -> Line {
    let room = columns - 2 - 1 - count.columns
    var line = [TextSpan(glyph.text, glyph.role, width: 2)]
    let shown = min(name.columns, max(0, room))
    line.append(TextSpan(name.text, name.role, width: shown))
    if let owner, shown + 1 + owner.width <= room { line.append(TextSpan(" " + owner, .muted)) }
    line.append(.blank(columns - line.columns - count.columns))
    return line + count
  }
}
