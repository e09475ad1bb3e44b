import Desk
import Text
import Themes
import WebServices

/// What the live pane tells of its subject, as rows from top to bottom.
struct LiveContent {
  /// How many happenings stand on top.
  private static let recent = 6
  /// More than any server has; what goes beyond is not shown.
  private static let capabilities = 60
  /// How much of an email's text is shown, in Unicode scalars.
  private static let text = 8_000

  let state: State
  let now: State.Instant
  let look: Look
  let interaction: Interaction
  /// Nil for what is not mine.
  let record: Record?

  init(_ subject: State.LiveSubject, _ state: State, _ look: Look, now: State.Instant) {
    (self.state, self.look, self.now) = (state, look, now)
    switch subject {
    case .mine(let record), .left(let record):
      (interaction, self.record) = (record.described, record)
    case .lying(let interaction, _, _): (self.interaction, record) = (interaction, nil)
    }
  }

  func lines(columns: Int) -> [Line] {
    let happenings = state.histories[interaction.id]
    let axis = TimeAxis(
      happenings, clock: state.clock, caseData: state.caseData, glyphs: look.glyphs,
      columns: columns)
    let until = state.moment.flatMap { moment in
      happenings.firstIndex { $0.number == moment.number }
    }
    // In the past, what came later is not yet known.
    let known = happenings.prefix(until.map { $0 + 1 } ?? happenings.count)
    let recent = known.suffix(Self.recent).flatMap(axis.lines)
    let earlier = known.dropLast(Self.recent).reversed().flatMap(axis.lines)
    if let difference = state.comparison {
      let lines = ComparisonLines(
        difference: difference, caseData: state.caseData, query: state.live.query)
      return (state.isSearchingData ? [searchLine(columns)] : []) + lines.lines(columns: columns)
    }
    let moment = state.moment
    let data = DataColumns(
      moment.map { $0.snapshot?.userData } ?? record?.userData ?? interaction.userData,
      changed: moment?.changedKeys ?? changed, caseData: state.caseData,
      query: state.live.query, telling: state.timeTelling, clock: state.clock, glyphs: look.glyphs)
    if state.isSearchingData {
      return [searchLine(columns)] + data.lines(columns: columns)
    }
    let parts = [
      heading(columns) + beginning(columns), recent, capabilities(columns),
      data.lines(columns: columns), text(columns),
      earlier.isEmpty ? [] : [[Piece(" "), Piece("Earlier", .title)]] + earlier,
    ]
    return Array(parts.filter { !$0.isEmpty }.joined(separator: [[]]))
  }

  /// What it is about, where anybody said so: an email's subject and sender.
  private func heading(_ columns: Int) -> [Line] {
    guard let subject = interaction.subject else { return [] }
    let title: Line = [Piece(" "), Piece(.field(subject), .accent)]
    guard let from = interaction.from else { return [title] }
    let words = SenderWords(from)
    let reason = words.reason.map { [.blank(2), $0] } ?? []
    let sender: Line = [Piece("from ", .muted)] + words.line(look.glyphs) + reason
    let isShort = title.columns + 2 + sender.columns < columns
    return isShort ? [title + [.blank(2)] + sender] : [title, [Piece(" ")] + sender]
  }

  private func capabilities(_ columns: Int) -> [Line] {
    let standing = state.moment?.snapshot?.capabilities ?? record?.capabilities ?? []
    let (gained, lost) = capabilityChanges
    guard !standing.isEmpty || !lost.isEmpty else { return [] }
    var lines: [Line] = []
    var line: Line = [Piece(" "), Piece("can:", .muted), Piece(" ")]
    let words =
      standing.prefix(Self.capabilities).map {
        gained.contains($0) ? Piece("+" + .field($0), .diffAdd) : Piece(.field($0), .capOn)
      } + lost.prefix(Self.capabilities).map { Piece("-" + .field($0), .diffDel) }
    for word in words {
      if line.columns + word.columns + 2 > columns, line.count > 3 {
        lines.append(line)
        line = [.blank(6)]
      }
      line += [word, Piece("  ")]
    }
    return lines + [line]
  }

  /// Keys that changed so lately that they are marked. Where nothing may move, none are: the time
  /// axis tells the same.
  private var changed: Set<String> {
    guard !look.still, let record else { return [] }
    return record.marks.keys(at: now)
  }

  /// The same of what can be done with it.
  private var capabilityChanges: (gained: Set<String>, lost: [String]) {
    if let moment = state.moment { return moment.capabilityChanges }
    guard !look.still, let record else { return ([], []) }
    return (record.marks.gained(at: now), record.marks.lost(at: now))
  }

  /// What the data are narrowed to.
  private func searchLine(_ columns: Int) -> Line {
    if case .dataSearch(let entry) = state.dialog {
      return [Piece(" / ", .key)] + entry.line(look.glyphs, columns: max(4, columns - 4))
    }
    return [
      Piece(" / ", .key), Piece(.field(state.live.query), .match),
      Piece("   Esc shows all again", .muted),
    ]
  }

  private var plainText: String? {
    record.map(\.plainText) ?? interaction.letter.plainText
  }

  /// The first two rows of an email's text, so that what it is about is seen without scrolling and
  /// the userData too.
  private func beginning(_ columns: Int) -> [Line] {
    guard let text = plainText, !text.isEmpty else { return [] }
    let width = max(4, columns - 2)
    let words = text.unicodeScalars.prefix(1_000).split(whereSeparator: \.properties.isWhitespace)
      .map { String($0) }.joined(separator: " ")
    var rows = SafeText(words).wrapped(to: width)
    if rows.count > 2 { rows = [rows[0], rows[1].clipped(to: width - 2) + " …"] }
    return rows.map { [Piece(" "), Piece($0, .muted)] }
  }

  /// An email's whole text.
  private func text(_ columns: Int) -> [Line] {
    guard let text = plainText, !text.isEmpty else { return [] }
    let isWhole = text.unicodeScalars.count <= Self.text
    let shown = isWhole ? text : String(text.unicodeScalars.prefix(Self.text))
    let lines = SafeText(shown, lines: .kept).lines
      .flatMap { $0.isEmpty ? [.empty] : $0.wrapped(to: max(1, min(columns - 2, 78))) }
    let rest: [Line] = isWhole ? [] : [[Piece(" "), Piece("The rest is not shown.", .muted)]]
    return [[Piece(" "), Piece("Text", .title)]] + lines.map { [Piece(" "), Piece($0, .text)] }
      + rest
  }
}

extension State {
  /// Whether userData are narrowed, or are being.
  fileprivate var isSearchingData: Bool {
    if case .dataSearch = dialog { return true }
    return !live.query.isEmpty
  }
}

extension Happening {
  /// The keys of userData that changed with it.
  fileprivate var changedKeys: Set<String> {
    if case .userData(let keys) = what { Set(keys) } else { [] }
  }

  fileprivate var capabilityChanges: (gained: Set<String>, lost: [String]) {
    if case .capabilities(let gained, let lost) = what { (Set(gained), lost) } else { ([], []) }
  }
}
