import Core
import Text
import Themes

extension State {
  /// How many lie in my workbins, as far as they are known.
  var allMineCount: Int { workbins.reduce(0) { $0 + ($1.isMine ? $1.count ?? 0 : 0) } }

  /// How many are invitations; nothing where none are.
  private func invitationCountLine(_ glyphs: GlyphSet) -> Line {
    invitationCount == 0
      ? []
      : [
        TextSpan(glyphs[.invited], .stateInvited), TextSpan(invitationCount.grouped, .stateInvited),
        TextSpan(" "),
      ]
  }

  /// How many are mine, after how many of them are invitations.
  func heldCountLine(_ glyphs: GlyphSet) -> Line {
    invitationCountLine(glyphs) + [TextSpan(held.count.grouped, held.isEmpty ? .muted : .accent)]
  }

  /// How much lies with a member of the team, as far as it is known; where nothing is known, why.
  func countLine(of member: TeamMember, _ glyphs: GlyphSet) -> Line {
    let theirs = workbins.filter { $0.owner == member.owner }
    if case .failed = member.status { return [member.statusSpan(glyphs)] }
    guard !theirs.isEmpty else { return [member.statusSpan(glyphs)] }
    return [TextSpan(theirs.reduce(0) { $0 + ($1.count ?? 0) }.grouped, .muted)]
  }
}
