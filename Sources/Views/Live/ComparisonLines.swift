import Desk
import Text
import Themes
import WebServices

/// Two states of an interaction set side by side: what is gone, what is new, what is otherwise.
struct ComparisonLines {
  let difference: SnapshotDifference
  let caseData: CaseData
  /// Only keys, labels and values that hold it are set side by side; empty: all.
  var query = ""

  func lines(columns: Int) -> [Line] {
    var lines = query.isEmpty ? stateLines + capabilityLines : []
    let changes = difference.changes.filter(isSought).prefix(500)
    let widest = changes.map { name(of: $0).width }.max() ?? 0
    let width = min(widest, 24, max(8, columns * 2 / 5))
    lines += changes.flatMap { row($0, width, columns) }
    let nothing: SafeText =
      query.isEmpty ? " Nothing is otherwise." : " Nothing that is otherwise is called so."
    return lines.isEmpty ? [[Piece(nothing, .muted)]] : lines
  }

  private var stateLines: [Line] {
    let (before, after) = difference.states
    guard before != after else { return [] }
    return [
      [
        Piece(" State  "), Piece("\(before.name)", .muted), Piece(" → ", .muted),
        Piece("\(after.name)", after.look.role),
      ]
    ]
  }

  private var capabilityLines: [Line] {
    difference.gained.map { [Piece(" + ", .diffAdd), Piece("can \($0)", .diffAdd)] }
      + difference.lost.map { [Piece(" - ", .diffDel), Piece("can \($0)", .diffDel)] }
  }

  private func isSought(_ change: SnapshotDifference.Change) -> Bool {
    let sought = query.lowercased()
    guard !sought.isEmpty else { return true }
    let texts = [change.before, change.after].map { $0?.words.text.string ?? "" }
    return ([change.key, name(of: change).string] + texts)
      .contains { $0.lowercased().contains(sought) }
  }

  private func name(of change: SnapshotDifference.Change) -> SafeText {
    .field(caseData.label(of: change.key) ?? change.key)
  }

  private func row(
    _ change: SnapshotDifference.Change, _ width: Int, _ columns: Int
  ) -> [Line] {
    let (before, after) = (change.before?.words.text, change.after?.words.text)
    let sign: Piece =
      change.before == nil
      ? Piece(" + ", .diffAdd)
      : change.after == nil ? Piece(" - ", .diffDel) : Piece(" • ", .diffChange)
    let front: Line = [sign, Piece(name(of: change), .muted, width: width), .blank(2)]
    let room = max(4, columns - front.columns)
    guard let before, let after else {
      let (text, role): (SafeText, Role) =
        before.map { ($0, .diffDel) } ?? (after ?? .empty, .diffAdd)
      return [front + [Piece(text.clipped(to: room), role)]]
    }
    if before.width + after.width + 3 <= room {
      return [front + [Piece(before, .muted), Piece(" → ", .muted), Piece(after, .diffChange)]]
    }
    return [
      front + [Piece(before.clipped(to: room), .muted)],
      [
        .blank(front.columns - 2), Piece("→ ", .muted), Piece(after.clipped(to: room), .diffChange),
      ],
    ]
  }
}
