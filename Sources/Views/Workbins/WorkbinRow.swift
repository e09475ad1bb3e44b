import Desk
import Text
import Themes
import WebServices

/// One row of the left panel.
enum WorkbinRow {
  case gap
  case heading(SafeText)
  case desk
  case allMine
  case shelf(Shelf)
  /// Of the team: their workbins stand below, as far as they are known.
  case member(TeamMember)

  /// My desk first, then my workbins, then those of groups and places, then those of the team; gaps
  /// between them where there is room.
  static func all(_ state: State, room: Int) -> [WorkbinRow] {
    let own = state.shelves.filter { $0.holder == .plain }
    let mine = own.filter { $0.workbin.owner == .agent }
    let others = own.filter { $0.workbin.owner != .agent }
    let team = team(state)
    let parts = [
      state.mergesMine ? [.desk, .allMine] : [.desk],
      mine.isEmpty ? [] : [.heading("Mine")] + mine.map(WorkbinRow.shelf),
      others.isEmpty ? [] : [.heading("Groups")] + others.map(WorkbinRow.shelf),
      team.isEmpty ? [] : [.heading("Team")] + team,
    ].filter { !$0.isEmpty }
    let spaced = Array(parts.joined(separator: [.gap]))
    return spaced.count <= room ? spaced : parts.flatMap { $0 }
  }

  private static func team(_ state: State) -> [WorkbinRow] {
    state.team.flatMap { member in
      let theirs = state.shelves.filter { $0.holder == member.holder }
      return [.member(member)] + theirs.map(WorkbinRow.shelf)
    }
  }

  var place: Place? {
    switch self {
    case .gap, .heading, .member: nil
    case .desk: .desk
    case .allMine: .allMine
    case .shelf(let shelf): .shelf(shelf.id)
    }
  }

  /// Its fields, in exactly so many columns.
  func line(_ state: State, _ glyphs: Glyphs, columns: Int) -> Line {
    switch self {
    case .gap: []
    case .heading(let text): [Piece(" "), Piece(text, .muted)]
    case .desk:
      Self.line(
        mark: Piece(glyphs[.desk], .accent), name: Piece("On my desk"), owner: nil,
        count: state.deskCount(glyphs), columns)
    case .allMine:
      Self.line(
        mark: Piece(glyphs[.allMine], .accent), name: Piece("All mine"), owner: nil,
        count: [Piece(state.countOfMine.grouped, state.countOfMine == 0 ? .muted : .text)], columns)
    case .member(let member):
      Self.line(
        mark: Piece(" "), name: Piece("\(member.name)", .title), owner: nil,
        count: state.count(of: member, glyphs), columns)
    case .shelf(let shelf):
      Self.line(
        mark: shelf.mark(glyphs), name: Piece(shelf.nameInPanel, shelf.nameRole),
        owner: shelf.ownerWord,
        count: shelf.countLine(glyphs), columns)
    }
  }

  private static func line(
    mark: Piece, name: Piece, owner: SafeText?, count: Line, _ columns: Int
  ) -> Line {
    let room = columns - 2 - 1 - count.columns
    var line = [Piece(mark.text, mark.role, width: 2)]
    let shown = min(name.columns, max(0, room))
    line.append(Piece(name.text, name.role, width: shown))
    if let owner, shown + 1 + owner.width <= room { line.append(Piece(" " + owner, .muted)) }
    line.append(.blank(columns - line.columns - count.columns))
    return line + count
  }
}

extension State {
  /// How many lie in my workbins, as far as they are known.
  var countOfMine: Int { shelves.reduce(0) { $0 + ($1.isMine ? $1.count ?? 0 : 0) } }

  /// How many are invitations, and how many there are.
  fileprivate func invitations(_ glyphs: Glyphs) -> Line {
    invited == 0
      ? []
      : [Piece(glyphs[.invited], .stateInvited), Piece(invited.grouped, .stateInvited), Piece(" ")]
  }

  func deskCount(_ glyphs: Glyphs) -> Line {
    invitations(glyphs) + [Piece(desk.count.grouped, desk.isEmpty ? .muted : .accent)]
  }
}

extension State {
  /// How much lies with a member of the team, as far as it is known; where nothing is known, why.
  func count(of member: TeamMember, _ glyphs: Glyphs) -> Line {
    let theirs = shelves.filter { $0.holder == member.holder }
    if case .failed = member.status { return [member.word(glyphs)] }
    guard !theirs.isEmpty else { return [member.word(glyphs)] }
    return [Piece(theirs.reduce(0) { $0 + ($1.count ?? 0) }.grouped, .muted)]
  }
}

extension TeamMember {
  /// Why nothing of it is shown.
  func word(_ glyphs: Glyphs) -> Piece {
    switch status {
    case .unread, .reading: Piece(glyphs("reading…"), .muted)
    case .read: Piece("no workbins", .muted)
    case .failed: Piece("failed", .levelError)
    }
  }
}

extension Shelf {
  /// Below its holder's name, another's needs no more than its own.
  fileprivate var nameInPanel: SafeText {
    holder == .plain ? "\(name)" : "  \(workbin.displayName)"
  }

  /// Whose kind of workbin it is, where it is neither mine nor another's by name.
  fileprivate var ownerWord: SafeText? {
    workbin.owner == .agent || holder != .plain ? nil : "(\(workbin.owner.name))"
  }

  /// What must be seen first: that it can't be read, else that something is new in it.
  func mark(_ glyphs: Glyphs) -> Piece {
    if case .failed = content { return Piece(glyphs[.failed], .levelError) }
    return unseen.isEmpty ? Piece(" ") : Piece(glyphs[.new], .new)
  }

  var nameRole: Role {
    if case .failed = content { return .levelError }
    return isStale ? .stale : unseen.isEmpty ? .text : .new
  }

  /// How many came unseen, and how many there are; `·` as long as nobody knows.
  func countLine(_ glyphs: Glyphs) -> Line {
    guard let count, content != .unread else { return [Piece(glyphs[.dot], .muted)] }
    if case .failed = content { return [Piece("failed", .levelError)] }
    var line: Line = []
    if !unseen.isEmpty { line += [Piece("+\(unseen.count)", .new), Piece(" ")] }
    if isStale { line.append(Piece(glyphs[.stale], .stale)) }
    return line + [Piece(count.grouped, isStale ? .stale : count == 0 ? .muted : .text)]
  }
}
