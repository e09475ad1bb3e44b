import Text
import Themes

/// How the columns of the item list share its width. From gets what the rows seen need, as long as
/// their subjects leave it; Subject takes the rest; when it
/// gets narrow the priority goes first, then the time of receipt.
struct ItemColumns {
  static let gap = 2
  /// The medium's sign and a blank.
  static let medium = 2
  static let age = 7
  private static let mostFrom = 60

  let received: Int
  /// The state's word; on my desk only.
  let state: Int
  let from: Int
  let subject: Int
  let priority: Int

  init(columns: Int, onDesk: Bool, needs: (from: Int, subject: Int) = (0, 0)) {
    let priority = columns >= 64 && !onDesk ? 3 : 0
    let received = columns >= 52 ? 8 : 0
    let state = onDesk ? (columns >= 64 ? 12 : 2) : 0
    let fixed =
      Self.medium + Self.age + [received, state, priority].reduce(0) { $0 + ($1 > 0 ? $1 + 2 : 0) }
    let rest = max(0, columns - fixed)
    let share = min(26, max(8, rest * 2 / 5))
    let slack = rest - 2 * Self.gap - max(needs.subject, rest * 2 / 5)
    let from = max(share, min(needs.from, Self.mostFrom, slack))
    (self.received, self.state, self.priority) = (received, state, priority)
    self.from = min(from, rest)
    subject = max(0, rest - self.from - 2 * Self.gap)
  }

  /// From the subject to the end of the row.
  var tail: Int { subject + Self.gap + (priority > 0 ? priority + Self.gap : 0) + Self.age }

  var heads: Line {
    let tail = priority > 0 ? Piece("Pri", .muted, width: priority, .right) : nil
    return front(
      medium: .blank(Self.medium), received: Piece("Received", .muted),
      state: Piece(state > 2 ? "State" : "", .muted), from: Piece("From", .muted))
      + [Piece("Subject", .muted, width: subject), .blank(Self.gap)]
      + (tail.map { [$0, .blank(Self.gap)] } ?? [])
      + [Piece("Age", .muted, width: Self.age, .right)]
  }

  /// The fields before the subject, each in its column.
  func front(medium: Piece, received: Piece, state: Piece, from: Piece) -> Line {
    var line = [Piece(medium.text, medium.role, width: Self.medium)]
    for (piece, width) in [(received, self.received), (state, self.state), (from, self.from)]
    where width > 0 {
      line += [Piece(piece.text, piece.role, width: width), .blank(Self.gap)]
    }
    return line
  }
}
