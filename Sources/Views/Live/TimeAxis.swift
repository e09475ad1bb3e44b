import Desk
import Text
import Themes
import WebServices

/// The columns of the time axis: when, what, the particulars, and how long after the pull.
struct TimeAxis {
  private static let elapsed = 7
  /// Farther from what they belong to, the elapsed times would be hard to read.
  private static let longestDetail = 48

  private let clock: WallClock
  private let caseData: CaseData
  private let glyphs: Glyphs
  private let columns: Int
  /// Of what happened: as many columns as the longest of them needs.
  private let what: Int
  /// How long each state lasted, by the number of the happening that ended it.
  private let stays: [Int: Duration]

  init(
    _ happenings: [Happening], clock: WallClock, caseData: CaseData, glyphs: Glyphs, columns: Int
  ) {
    (self.clock, self.caseData, self.glyphs, self.columns) = (clock, caseData, glyphs, columns)
    stays = Dictionary(
      happenings.indices.compactMap { index in
        happenings.stay(before: index).map { (happenings[index].number, $0) }
      }, uniquingKeysWith: { first, _ in first })
    let longest = happenings.map {
      Self.what(of: HappeningWords($0, caseData), glyphs, columns).columns
    }.max()
    what = min(longest ?? 0, columns < 60 ? 14 : 24)
  }

  /// What happened, as this terminal can show it; where it is narrow without where it came from.
  private static func what(of words: HappeningWords, _ glyphs: Glyphs, _ columns: Int) -> Line {
    let line = words.what.map { Piece(glyphs($0.text), $0.role) }
    return columns < 60 ? line.suffix(1) : line
  }

  /// The rows of one happening.
  func lines(_ happening: Happening) -> [Line] {
    let words = HappeningWords(happening, caseData)
    let took = Piece(
      happening.elapsed.map { elapsedWords($0) } ?? .empty, .muted, width: Self.elapsed, .right)
    if columns < 48 { return stacked(happening, words, took) }
    let what = Self.what(of: words, glyphs, columns).cut(to: what)
    let front = [Piece(" "), time(happening), .blank(2)] + what + [.blank(2)]
    let beside = happening.elapsed == nil ? 0 : Self.elapsed
    let room = min(columns - front.columns - beside - 1, Self.longestDetail)
    let details = glyphs(detail(happening, words)).wrapped(to: max(1, room), limit: 3)
    let first = front + [Piece(details.first ?? .empty, .text, width: room)]
    return [first + (beside == 0 ? [] : [took])]
      + details.dropFirst().map { [.blank(front.columns), Piece($0)] }
  }

  /// Where it is very narrow the particulars stand below.
  private func stacked(_ happening: Happening, _ words: HappeningWords, _ took: Piece) -> [Line] {
    let front = [Piece(" "), time(happening), .blank(2)]
    let room = max(1, columns - front.columns - Self.elapsed - 1)
    let details = detail(happening, words)
      .wrapped(to: max(1, columns - front.columns - 1), limit: 2)
    return [front + words.what.suffix(1).cut(to: room) + [took]]
      + details.filter { !$0.isEmpty }.map { [.blank(front.columns), Piece($0, .muted)] }
  }

  private func detail(_ happening: Happening, _ words: HappeningWords) -> SafeText {
    guard let stay = stays[happening.number] else { return words.detail }
    return words.detail + " after \(elapsedWords(stay))"
  }

  private func time(_ happening: Happening) -> Piece {
    let local = clock.local(happening.at)
    return Piece(columns < 60 ? local.seconds : local.milliseconds, .muted)
  }
}
