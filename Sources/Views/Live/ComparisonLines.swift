import Core
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
    let changes = difference.changes.filter(matchesQuery).prefix(500)
    let widest = changes.map { name(of: $0).width }.max() ?? 0
    let width = min(widest, 24, max(8, columns * 2 / 5))
    lines += changes.flatMap { row($0, width, columns) }
    let nothing: SafeText =
      query.isEmpty ? " Nothing is otherwise." : " Nothing that is otherwise is called so."
    return lines.isEmpty ? [[TextSpan(nothing, .muted)]] : lines
  }

  private var stateLines: [Line] {
    let (before, after) = difference.states
    guard before != after else { return [] }
    return [
      [
        TextSpan(" State  "), TextSpan("\(before.name)", .muted), TextSpan(" → ", .muted),
        TextSpan("\(after.name)", after.style.role),
      ]
    ]
  }

  private var capabilityLines: [Line] {
    difference.gained.map { [TextSpan(" + ", .diffAdd), TextSpan("can \($0)", .diffAdd)] }
      + difference.lost.map { [TextSpan(" - ", .diffDel), TextSpan("can \($0)", .diffDel)] }
  }

  private func matchesQuery(_ change: SnapshotDifference.Change) -> Bool {
    let term = query.lowercased()
    guard !term.isEmpty else { return true }
    let texts = [change.before, change.after].map { $0?.styledText.text.string ?? "" }
    return ([change.key, name(of: change).string] + texts)
      .contains { $0.lowercased().contains(term) }
  }

  private func name(of change: SnapshotDifference.Change) -> SafeText {
    .bounded(caseData.label(of: change.key) ?? change.key)
  }

  private func row(
    _ change: SnapshotDifference.Change, _ width: Int, _ columns: Int
  ) -> [Line] {
    let (before, after) = (change.before?.styledText.text, change.after?.styledText.text)
    let sign: TextSpan =
      change.before == nil
      ? TextSpan(" + ", .diffAdd)
      : change.after == nil ? TextSpan(" - ", .diffDel) : TextSpan(" • ", .diffChange)
    let front: Line = [sign, TextSpan(name(of: change), .muted, width: width), .blank(2)]
    let room = max(4, columns - front.columns)
    guard let before, let after else {
      let (text, role): (SafeText, Role) =
        before.map { ($0, .diffDel) } ?? (after ?? .empty, .diffAdd)
      return [front + [TextSpan(text.clipped(to: room), role)]]
    }
    if before.width + after.width + 3 <= room {
      return [
        front + [TextSpan(before, .muted), TextSpan(" → ", .muted), TextSpan(after, .diffChange)]
      ]
    }
    return [
      front + [TextSpan(before.clipped(to: room), .muted)],
      [
        .blank(front.columns - 2), TextSpan("→ ", .muted),
        TextSpan(after.clipped(to: room), .diffChange),
      ],
    ]
  }
}
