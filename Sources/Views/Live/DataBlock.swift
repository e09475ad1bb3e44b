import Desk
import Text
import Themes
import WebServices

/// One group of userData as lines: its title, then a key and a value in each.
struct DataBlock {
  /// A key with its value; a value that is gone has none.
  struct Entry {
    let key: String
    let datum: Datum?
    let hasChanged: Bool
  }

  let group: DataGroup
  let entries: [Entry]
  let clock: WallClock
  let glyphs: Glyphs

  func lines(columns: Int) -> [Line] {
    let key = min(
      max(8, entries.map { SafeText($0.key).width }.max() ?? 0), max(8, columns * 11 / 20))
    let title: Line = [Piece(" "), Piece(SafeText(group.title), .title)]
    let rows = group == .times ? timeLines(key) : entries.map { line($0, key) }
    return [title] + rows
  }

  private func line(_ entry: Entry, _ width: Int) -> Line {
    guard let datum = entry.datum else {
      return keyFields(entry, width, .diffDel) + [Piece("removed", .diffDel)]
    }
    let (text, role) = datum.words
    return keyFields(entry, width, .muted) + [Piece(text, entry.hasChanged ? .diffChange : role)]
  }

  private func keyFields(_ entry: Entry, _ width: Int, _ role: Role) -> Line {
    let key: Role = entry.hasChanged && entry.datum != nil ? .diffChange : role
    let sign = entry.hasChanged ? Piece(glyphs[.changed], key, width: 2) : .blank(2)
    return [.blank(1), sign, Piece(SafeText(entry.key), key, width: width), .blank(2)]
  }

  /// In their order, the date where it changes, and how much later each was than the one before.
  private func timeLines(_ width: Int) -> [Line] {
    let times = entries.enumerated().compactMap { index, entry -> (Entry, Timestamp, Int)? in
      guard case .string(let text)? = entry.datum else { return nil }
      return Timestamp(text).map { (entry, $0, index) }
    }.sorted { ($0.1, $0.2) < ($1.1, $1.2) }
    var before: Timestamp?
    return times.map { entry, time, _ in
      defer { before = time }
      return keyFields(entry, width, .muted) + fields(of: time, after: before, entry.hasChanged)
    }
  }

  private func fields(of time: Timestamp, after before: Timestamp?, _ hasChanged: Bool) -> Line {
    let role: Role = hasChanged ? .diffChange : .text
    var line = [Piece(clock.local(time).seconds, role)]
    if let before { line.append(Piece("  \(difference(before, time))", .muted)) }
    if !clock.local(time).isSameDay(as: clock.local(before ?? clock.time)) {
      line.append(Piece("  \(clock.local(time).date)", .muted))
    }
    return line
  }
}
