import Desk
import Text
import Themes
import WebServices

/// One group of userData as lines: its title, then a key and a value in each.
struct DataBlock {
  /// A key with its value; a value that is gone has none.
  struct Entry {
    let datum: Datum?
    let hasChanged: Bool
    let name: SafeText
    let words: (text: SafeText, role: Role)?
    /// Whether the key holds what is searched for.
    let isKeySought: Bool

    init(key: String, datum: Datum?, hasChanged: Bool, sought: String = "") {
      (self.datum, self.hasChanged) = (datum, hasChanged)
      isKeySought = !sought.isEmpty && key.lowercased().contains(sought)
      let plain = datum?.words
      let isSought = plain.map { $0.text.string.lowercased().contains(sought) } ?? false
      (name, words) = (
        .field(key), plain.map { ($0.text, isSought && !sought.isEmpty ? .match : $0.role) }
      )
    }
  }

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
    let key = keyWidth(columns)
    let title: Line = [Piece(" "), Piece(SafeText(group.title), .title)]
    guard group == .times else { return [title] + entries.flatMap { lines($0, key, columns) } }
    return [title + [Piece("  ", .muted)] + firstDay] + timeLines(key)
  }

  /// Keys get what the values leave them; half in any case, and more beside times.
  private func keyWidth(_ columns: Int) -> Int {
    let widest = max(8, entries.map(\.name.width).max() ?? 0)
    let value = entries.map { $0.words?.text.width ?? 0 }.max() ?? 0
    let room = group == .times ? columns * 3 / 5 : max(columns / 2, columns - 5 - value)
    return min(widest, max(8, room))
  }

  /// A key that is too long for its column stands in full where its value leaves it the room; a
  /// value that is too long for its row goes on below.
  private func lines(_ entry: Entry, _ width: Int, _ columns: Int) -> [Line] {
    guard let (text, plain) = entry.words else {
      return [keyFields(entry, width, .diffDel) + [Piece("removed", .diffDel)]]
    }
    let role = entry.hasChanged ? Role.diffChange : plain
    let fits = entry.name.width + 5 + text.width <= columns
    let front = keyFields(entry, fits ? max(width, entry.name.width) : width, .muted)
    let parts = text.wrapped(to: max(4, columns - front.columns), limit: 4)
    var lines: [Line] = parts.map { [.blank(front.columns), Piece($0, role)] }
    if let first = lines.first { lines[0] = front + first.dropFirst() }
    return lines
  }

  private func keyFields(_ entry: Entry, _ width: Int, _ role: Role) -> Line {
    let key: Role =
      entry.isKeySought ? .match : entry.hasChanged && entry.datum != nil ? .diffChange : role
    let sign = entry.hasChanged ? Piece(glyphs[.changed], key, width: 2) : .blank(2)
    return [.blank(1), sign, Piece(entry.name, key, width: width), .blank(2)]
  }

  /// The times in their order; those of one moment as they came.
  private var times: [(entry: Entry, time: Timestamp)] {
    entries.enumerated().compactMap { index, entry -> (Entry, Timestamp, Int)? in
      guard case .string(let text)? = entry.datum else { return nil }
      return Timestamp(text).map { (entry, $0, index) }
    }
    .sorted { ($0.1, $0.2) < ($1.1, $1.2) }
    .map { ($0.0, $0.1) }
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
    guard telling == .local, let first = times.first.map({ clock.local($0.time) }),
      !first.isSameDay(as: clock.local(clock.time))
    else { return [] }
    return [Piece(first.date, .muted)]
  }

  /// Each with how much later it was than the one before, and its date where that is another.
  private func timeLines(_ width: Int) -> [Line] {
    var before: Timestamp?
    return times.map { entry, time in
      defer { before = time }
      var line = keyFields(entry, width, .muted)
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
