import Desk
import Text
import Themes
import WebServices

/// One group of userData as lines: its title, then a key and a value in each.
struct DataBlock {
  let group: DataGroup
  let entries: [Entry]
  let clock: WallClock
  let glyphs: Glyphs
  var telling = TimeTelling.local

  /// The columns in which nothing need be wrapped or cut.
  var need: Int { lines(columns: Self.unbounded).map(\.columns).max() ?? 0 }

  /// Wider than any screen, and than what a field may hold.
  private static let unbounded = 10_000

  func lines(columns: Int) -> [Line] {
    let name = nameWidth(columns)
    let title: Line = [Piece(" "), Piece(SafeText(group.title), .title)]
    if group == .times { return [title + [Piece("  ", .muted)] + firstDay] + timeLines(name) }
    let values = valueWidth(columns, name)
    return [title] + entries.flatMap { lines($0, name, values, columns) }
  }

  /// Names get what the values leave them; half in any case, and more beside times.
  private func nameWidth(_ columns: Int) -> Int {
    let widest = max(8, entries.map(\.name.width).max() ?? 0)
    let value = entries.map { words(of: $0)?.text.width ?? 0 }.max() ?? 0
    let room = group == .times ? columns * 3 / 5 : max(columns / 2, columns - 5 - value)
    return min(widest, max(8, room))
  }

  /// The columns of those values beside which the key can stand, too; nil where there is no room.
  private func valueWidth(_ columns: Int, _ name: Int) -> Int? {
    let named = entries.filter { !$0.other.isEmpty && $0.words != nil }
    let aside = named.map(\.aside.width).max() ?? 0
    let room = columns - Self.front - name - 2 - aside
    return named.compactMap { words(of: $0)?.text.width }.filter { $0 <= room }.max()
  }

  /// Before the name a sign and blanks, after it a gap.
  private static let front = 5

  /// A name that is too long for its column stands in full where its value leaves it the room; a
  /// value that is too long for its row goes on below.
  private func lines(_ entry: Entry, _ width: Int, _ values: Int?, _ columns: Int) -> [Line] {
    guard let (text, plain) = words(of: entry) else {
      return [nameFields(entry, width, .diffDel) + [Piece("removed", .diffDel)]]
    }
    let role = entry.hasChanged ? Role.diffChange : plain
    let fits = entry.name.width + Self.front + text.width <= columns
    let front = nameFields(entry, fits ? max(width, entry.name.width) : width, .muted)
    if let values, text.width <= values, !entry.other.isEmpty {
      let row = front + [Piece(text, role, width: values), .blank(2), Piece(entry.aside, .muted)]
      if row.columns <= columns { return [row] }
    }
    let parts = text.wrapped(to: max(4, columns - front.columns), limit: 4)
    var lines: [Line] = parts.map { [.blank(front.columns), Piece($0, role)] }
    if let first = lines.first { lines[0] = front + first.dropFirst() }
    return lines
  }

  private func nameFields(_ entry: Entry, _ width: Int, _ role: Role) -> Line {
    let name: Role =
      entry.isNameSought ? .match : entry.hasChanged && entry.words != nil ? .diffChange : role
    let sign = entry.hasChanged ? Piece(glyphs[.changed], name, width: 2) : .blank(2)
    return [.blank(1), sign, Piece(entry.name, name, width: width), .blank(2)]
  }

  /// A time that the administrator has put among the others is told as they all are.
  private func words(of entry: Entry) -> (text: SafeText, role: Role)? {
    guard group == .caseData, let time = entry.item.time, let role = entry.words?.role else {
      return entry.words
    }
    let day: SafeText = telling == .local ? clock.local(time).date + " " : .empty
    return (day + told(time, entry), role)
  }

  private func told(_ time: Timestamp, _ entry: Entry) -> SafeText {
    switch telling {
    case .local: return clock.local(time).seconds
    case .age: return clock.age(of: time)
    case .sent: return entry.words?.text ?? .empty
    }
  }

  /// The day on which they begin, beside the title; nothing for today.
  private var firstDay: Line {
    guard telling == .local, let first = entries.first?.item.time.map(clock.local),
      !first.isSameDay(as: clock.local(clock.time))
    else { return [] }
    return [Piece(first.date, .muted)]
  }

  /// Each with how much later it was than the one before, and its date where that is another.
  private func timeLines(_ width: Int) -> [Line] {
    var before: Timestamp?
    return entries.compactMap { entry in
      guard let time = entry.item.time else { return nil }
      defer { before = time }
      var line = nameFields(entry, width, .muted)
      line.append(Piece(told(time, entry), entry.hasChanged ? .diffChange : .text))
      guard telling != .sent, let before else { return line }
      line.append(Piece("  \(difference(before, time))", .muted))
      if telling == .local, !clock.local(time).isSameDay(as: clock.local(before)) {
        line.append(Piece("  \(clock.local(time).date)", .muted))
      }
      return line
    }
  }
}
