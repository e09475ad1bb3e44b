import Core
import Text
import Themes
import WebServices

/// The columns of the time axis: when, what, the particulars, and how long after the pull.
struct TimeAxis {
  private static let elapsedWidth = 7
  /// Farther from what they belong to, the elapsed times would be hard to read.
  private static let maxDetailWidth = 48

  private let clock: WallClock
  private let caseData: CaseData
  private let glyphs: GlyphSet
  private let columns: Int
  /// Of what happened: as many columns as the maxWidth of them needs.
  private let titleWidth: Int
  /// How long each state lasted, by the number of the happening that ended it.
  private let stateDurations: [Int: Duration]

  init(
    _ entries: [HistoryEntry], clock: WallClock, caseData: CaseData, glyphs: GlyphSet, columns: Int
  ) {
    (self.clock, self.caseData, self.glyphs, self.columns) = (clock, caseData, glyphs, columns)
    stateDurations = Dictionary(
      entries.indices.compactMap { index in
        entries.timeInState(before: index).map { (entries[index].number, $0) }
      }, uniquingKeysWith: { first, _ in first })
    let maxWidth = entries.map {
      Self.title(of: HistoryEntryText($0, caseData), glyphs, columns).columns
    }.max()
    titleWidth = min(maxWidth ?? 0, columns < 60 ? 14 : 24)
  }

  /// What happened, as this terminal can show it; where it is narrow without where it came from.
  private static func title(of text: HistoryEntryText, _ glyphs: GlyphSet, _ columns: Int) -> Line {
    let line = text.title.map { TextSpan(glyphs.adapted($0.text), $0.role) }
    return columns < 60 ? line.suffix(1) : line
  }

  /// The rows of one happening.
  func lines(_ entry: HistoryEntry) -> [Line] {
    let text = HistoryEntryText(entry, caseData)
    let elapsed = TextSpan(
      entry.elapsed?.formatted ?? .empty, .muted, width: Self.elapsedWidth, .right
    )
    if columns < 48 { return stacked(entry, text, elapsed) }
    let title = Self.title(of: text, glyphs, columns).fitted(to: titleWidth)
    let front = [TextSpan(" "), time(entry), .blank(2)] + title + [.blank(2)]
    let beside = entry.elapsed == nil ? 0 : Self.elapsedWidth
    let room = min(columns - front.columns - beside - 1, Self.maxDetailWidth)
    let details = glyphs.adapted(detail(entry, text)).wrapped(to: max(1, room), limit: 3)
    let first = front + [TextSpan(details.first ?? .empty, .text, width: room)]
    return [first + (beside == 0 ? [] : [elapsed])]
      + details.dropFirst().map { [.blank(front.columns), TextSpan($0)] }
  }

  /// Where it is very narrow the particulars stand below.
  private func stacked(_ entry: HistoryEntry, _ text: HistoryEntryText, _ elapsed: TextSpan)
    -> [Line]
  {
    let front = [TextSpan(" "), time(entry), .blank(2)]
    let room = max(1, columns - front.columns - Self.elapsedWidth - 1)
    let details = detail(entry, text)
      .wrapped(to: max(1, columns - front.columns - 1), limit: 2)
    return [front + text.title.suffix(1).fitted(to: room) + [elapsed]]
      + details.filter { !$0.isEmpty }.map { [.blank(front.columns), TextSpan($0, .muted)] }
  }

  private func detail(_ entry: HistoryEntry, _ text: HistoryEntryText) -> SafeText {
    guard let duration = stateDurations[entry.number] else { return text.detail }
    return text.detail + " after \(duration.formatted)"
  }

  private func time(_ entry: HistoryEntry) -> TextSpan {
    let local = clock.localTime(entry.at)
    return TextSpan(columns < 60 ? local.timeToSecond : local.timeToMillisecond, .muted)
  }
}
