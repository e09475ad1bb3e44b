import Core
import Text
import Themes
import Time
import WebServices

/// One group of userData as lines: its title, then a key and a value in each.
struct UserDataBlock {
  let group: UserDataGroup
  let entries: [Entry]
  let clock: WallClock
  let glyphs: GlyphSet
  var timeFormat = TimeFormat.local

  /// The columns in which nothing need be wrapped or cut.
  var intrinsicWidth: Int { lines(columns: Self.unboundedWidth).map(\.columns).max() ?? 0 }

  /// Wider than any screen, and than what a field may hold.
  private static let unboundedWidth = 10_000

  func lines(columns: Int) -> [Line] {
    let name = nameWidth(columns)
    let title: Line = [TextSpan(" "), TextSpan(SafeText(group.title), .title)]
    if group == .times {
      return [title + [TextSpan("  ", .muted)] + firstDateNote] + timeLines(name)
    }
    let values = valueWidth(columns, name)
    return [title] + entries.flatMap { lines($0, name, values, columns) }
  }

  /// Names get what the values leave them; half in any case, and more beside times.
  private func nameWidth(_ columns: Int) -> Int {
    let widest = max(8, entries.map(\.name.width).max() ?? 0)
    let value = entries.map { displayedValue(of: $0)?.text.width ?? 0 }.max() ?? 0
    let room = group == .times ? columns * 3 / 5 : max(columns / 2, columns - 5 - value)
    return min(widest, max(8, room))
  }

  /// The columns of those values beside which the key can stand, too; nil where there is no room.
  private func valueWidth(_ columns: Int, _ name: Int) -> Int? {
    let withAlternate = entries.filter { !$0.alternateName.isEmpty && $0.value != nil }
    let widestAlternate = withAlternate.map(\.alternateNameInParentheses.width).max() ?? 0
    let room = columns - Self.nameMargin - name - 2 - widestAlternate
    return withAlternate.compactMap { displayedValue(of: $0)?.text.width }.filter { $0 <= room }
      .max()
  }

  /// Before the name a sign and blanks, after it a gap.
  private static let nameMargin = 5

  /// A name that is too long for its column stands in full where its value leaves it the room; a
  /// value that is too long for its row goes on below.
  private func lines(_ entry: Entry, _ width: Int, _ values: Int?, _ columns: Int) -> [Line] {
    guard let (text, plain) = displayedValue(of: entry) else {
      return [nameFields(entry, width, .diffDel) + [TextSpan("removed", .diffDel)]]
    }
    let role = entry.hasChanged ? Role.diffChange : plain
    let fits = entry.name.width + Self.nameMargin + text.width <= columns
    let front = nameFields(entry, fits ? max(width, entry.name.width) : width, .muted)
    if let values, text.width <= values, !entry.alternateName.isEmpty {
      let row =
        front + [
          TextSpan(text, role, width: values), .blank(2),
          TextSpan(entry.alternateNameInParentheses, .muted),
        ]
      if row.columns <= columns { return [row] }
    }
    let parts = text.wrapped(to: max(4, columns - front.columns), limit: 4)
    var lines: [Line] = parts.map { [.blank(front.columns), TextSpan($0, role)] }
    if let first = lines.first { lines[0] = front + first.dropFirst() }
    return lines
  }

  private func nameFields(_ entry: Entry, _ width: Int, _ role: Role) -> Line {
    let name: Role =
      entry.isNameMatch ? .match : entry.hasChanged && entry.value != nil ? .diffChange : role
    let sign = entry.hasChanged ? TextSpan(glyphs[.changed], name, width: 2) : .blank(2)
    return [.blank(1), sign, TextSpan(entry.name, name, width: width), .blank(2)]
  }

  /// A time that the administrator has put among the others is told as they all are.
  private func displayedValue(of entry: Entry) -> (text: SafeText, role: Role)? {
    guard group == .caseData, let time = entry.item.time, let role = entry.value?.role else {
      return entry.value
    }
    let day: SafeText = timeFormat == .local ? clock.localTime(time).dayMonthAndYear + " " : .empty
    return (day + formattedTime(time, entry), role)
  }

  private func formattedTime(_ time: Timestamp, _ entry: Entry) -> SafeText {
    switch timeFormat {
    case .local: return clock.localTime(time).timeToSecond
    case .age: return clock.age(of: time)
    case .asSent: return entry.value?.text ?? .empty
    }
  }

  /// The day on which they begin, beside the title; nothing for today.
  private var firstDateNote: Line {
    guard timeFormat == .local, let first = entries.first?.item.time.map({ clock.localTime($0) }),
      first.date != clock.localTime(clock.time).date
    else { return [] }
    return [TextSpan(first.dayMonthAndYear, .muted)]
  }

  /// Each with how much later it was than the one before, and its date where that is another.
  private func timeLines(_ width: Int) -> [Line] {
    var before: Timestamp?
    return entries.compactMap { entry in
      guard let time = entry.item.time else { return nil }
      defer { before = time }
      var line = nameFields(entry, width, .muted)
      line.append(TextSpan(formattedTime(time, entry), entry.hasChanged ? .diffChange : .text))
      guard timeFormat != .asSent, let before else { return line }
      line.append(TextSpan("  \(time.formattedDifference(since: before))", .muted))
      if timeFormat == .local, clock.localTime(time).date != clock.localTime(before).date {
        line.append(TextSpan("  \(clock.localTime(time).dayMonthAndYear)", .muted))
      }
      return line
    }
  }
}
