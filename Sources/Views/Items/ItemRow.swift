import Desk
import Text
import Themes
import WebServices

/// One row of the item list: an interaction that lies in a workbin, or one of mine.
struct ItemRow {
  let interaction: Interaction
  /// Its state; told on my desk only.
  var state: InteractionState?
  /// What is told at the row's end, over the subject: the state of a pull.
  var remark: Line = []
  var isStale = false
  var isNew = false
  /// Whether the live pane is pinned to it.
  var isPinned = false

  func line(_ columns: ItemColumns, _ clock: WallClock, _ glyphs: Glyphs) -> Line {
    let medium = interaction.medium.look
    let received = interaction.receivedAt
    let front = columns.front(
      medium: Piece(glyphs[medium.glyph], isStale ? .stale : medium.role),
      received: Piece(received.map(clock.received) ?? .empty, quiet),
      state: stateField(columns, glyphs),
      from: from)
    return front + tail(columns, received.map(clock.age) ?? .empty, glyphs)
  }

  var from: Piece { Piece(.field(interaction.from), textRole) }

  private var textRole: Role { isStale ? .stale : .text }
  private var quiet: Role { isStale ? .stale : .muted }

  private func stateField(_ columns: ItemColumns, _ glyphs: Glyphs) -> Piece {
    guard let state, columns.state > 0 else { return Piece(.empty) }
    let look = state.look
    let word: SafeText = columns.state > 2 ? " \(state.name)" : .empty
    return Piece(glyphs[look.glyph] + word, look.role)
  }

  private func tailWithRemark(_ columns: ItemColumns) -> Line {
    let subject: SafeText = interaction.subject.map { .field($0) } ?? .empty
    let kept = min(subject.width, 10)
    let room = min(remark.columns, max(0, columns.tail - kept - ItemColumns.gap))
    let left = max(0, columns.tail - room - ItemColumns.gap)
    return [Piece(subject, textRole, width: left), .blank(ItemColumns.gap)] + remark
  }

  /// What has no subject is told by its id, so that two such rows can be told apart.
  var subject: Piece {
    guard let subject = interaction.subject else { return Piece(SafeText(interaction.id), quiet) }
    return Piece(.field(subject), isNew ? .new : textRole)
  }

  /// Subject, priority and age; of a row with a remark the subject alone, and shorter.
  private func tail(_ columns: ItemColumns, _ age: SafeText, _ glyphs: Glyphs) -> Line {
    guard remark.isEmpty else { return tailWithRemark(columns) }
    let pin = isPinned ? [Piece(glyphs[.pinned], .accent), .blank(1)] : []
    let room = max(0, columns.subject - pin.columns)
    var line = pin + [Piece(subject.text, subject.role, width: room), .blank(ItemColumns.gap)]
    if columns.priority > 0 {
      let priority: SafeText = interaction.priority.map { "\($0)" } ?? .empty
      line += [Piece(priority, textRole, width: columns.priority, .right), .blank(ItemColumns.gap)]
    }
    return line + [Piece(age, quiet, width: ItemColumns.age, .right)]
  }
}
