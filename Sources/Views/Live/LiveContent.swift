import Core
import Text
import Themes
import WebServices

/// What the live pane tells of its subject, as rows from top to bottom.
struct LiveContent {
  /// How many happenings stand on top.
  private static let maxRecentEntries = 6
  /// More than any server has; what goes beyond is not shown.
  private static let maxCapabilities = 60
  /// How much of an email's text is shown, in Unicode scalars.
  private static let maxTextLength = 8_000

  let state: State
  let now: State.Instant
  let appearance: Appearance
  let interaction: Interaction
  /// Nil for what is not mine.
  let held: HeldInteraction?

  init(_ subject: LiveSubject, _ state: State, _ appearance: Appearance, now: State.Instant) {
    (self.state, self.appearance, self.now) = (state, appearance, now)
    switch subject {
    case .held(let held), .released(let held):
      (interaction, self.held) = (held.described, held)
    case .inWorkbin(let interaction, _, _): (self.interaction, held) = (interaction, nil)
    }
  }

  func lines(columns: Int) -> [Line] {
    let entries = state.held.histories[interaction.id]
    let axis = TimeAxis(
      entries, clock: state.clock, caseData: state.administrator.caseData,
      glyphs: appearance.glyphs,
      columns: columns)
    let until = state.selectedEntry.flatMap { selected in
      entries.firstIndex { $0.number == selected.number }
    }
    // In the past, what came later is not yet known.
    let known = entries.prefix(until.map { $0 + 1 } ?? entries.count)
    let recent = known.suffix(Self.maxRecentEntries).flatMap(axis.lines)
    let earlier = known.dropLast(Self.maxRecentEntries).reversed().flatMap(axis.lines)
    if let difference = state.comparison {
      let lines = ComparisonLines(
        difference: difference, caseData: state.administrator.caseData,
        query: state.screen.live.query)
      return (state.isSearchingData ? [searchLine(columns)] : []) + lines.lines(columns: columns)
    }
    let selected = state.selectedEntry
    let data = UserDataColumns(
      selected.map { $0.snapshot?.userData } ?? held?.userData ?? interaction.userData,
      changed: selected?.changedKeys ?? changedKeys, caseData: state.administrator.caseData,
      query: state.screen.live.query, timeFormat: state.timeFormat, clock: state.clock,
      glyphs: appearance.glyphs)
    if state.isSearchingData {
      return [searchLine(columns)] + data.lines(columns: columns)
    }
    let text = plainText
    let parts = [
      headingLines(columns) + previewLines(text, columns), recent, capabilityLines(columns),
      data.lines(columns: columns), textLines(text, columns),
      earlier.isEmpty ? [] : [[TextSpan(" "), TextSpan("Earlier", .title)]] + earlier,
    ]
    return Array(parts.filter { !$0.isEmpty }.joined(separator: [[]]))
  }

  /// What it is about, where anybody said so: an email's subject and sender.
  private func headingLines(_ columns: Int) -> [Line] {
    guard let subject = interaction.subject else { return [] }
    let title: Line = [TextSpan(" "), TextSpan(.bounded(subject), .accent)]
    guard let from = interaction.from else { return [title] }
    let address = SenderAddress(from)
    let reason = address.reason.map { [.blank(2), $0] } ?? []
    let sender: Line = [TextSpan("from ", .muted)] + address.line(appearance.glyphs) + reason
    let isShort = title.columns + 2 + sender.columns < columns
    return isShort ? [title + [.blank(2)] + sender] : [title, [TextSpan(" ")] + sender]
  }

  private func capabilityLines(_ columns: Int) -> [Line] {
    let current = state.selectedEntry?.snapshot?.capabilities ?? held?.capabilities ?? []
    let (gained, lost) = capabilityChanges
    guard !current.isEmpty || !lost.isEmpty else { return [] }
    var lines: [Line] = []
    var line: Line = [TextSpan(" "), TextSpan("can:", .muted), TextSpan(" ")]
    let spans =
      current.prefix(Self.maxCapabilities).map {
        gained.contains($0)
          ? TextSpan("+" + .bounded($0), .diffAdd) : TextSpan(.bounded($0), .capOn)
      } + lost.prefix(Self.maxCapabilities).map { TextSpan("-" + .bounded($0), .diffDel) }
    for span in spans {
      if line.columns + span.columns + 2 > columns, line.count > 3 {
        lines.append(line)
        line = [.blank(6)]
      }
      line += [span, TextSpan("  ")]
    }
    return lines + [line]
  }

  /// Keys that changed so lately that they are marked. Where nothing may move, none are: the time
  /// axis tells the same.
  private var changedKeys: Set<String> {
    guard !appearance.reducesMotion, let held else { return [] }
    return held.highlights.keys(at: now)
  }

  /// The same of what can be done with it.
  private var capabilityChanges: (gained: Set<String>, lost: [String]) {
    if let selected = state.selectedEntry { return selected.capabilityChanges }
    guard !appearance.reducesMotion, let held else { return ([], []) }
    return (held.highlights.gained(at: now), held.highlights.lost(at: now))
  }

  /// What the data are narrowed to.
  private func searchLine(_ columns: Int) -> Line {
    if case .dataSearch(let search) = state.dialog {
      return [TextSpan(" / ", .key)]
        + search.text.line(appearance.glyphs, columns: max(4, columns - 4))
    }
    return [
      TextSpan(" / ", .key), TextSpan(.bounded(state.screen.live.query), .match),
      TextSpan("   Esc shows all again", .muted),
    ]
  }

  /// The plain part of an email, or what can be read in its HTML.
  private var plainText: String? {
    let email = (held?.readableDescription ?? interaction).email
    return email.plainText
      ?? email.html.map { HTMLText.plainText(from: $0, maxBytes: 4 * Self.maxTextLength) }
  }

  /// The first two rows of an email's text, so that what it is about is seen without scrolling and
  /// the userData too.
  private func previewLines(_ text: String?, _ columns: Int) -> [Line] {
    guard let text, !text.isEmpty else { return [] }
    let width = max(4, columns - 2)
    let words = text.unicodeScalars.prefix(1_000).split(whereSeparator: \.properties.isWhitespace)
      .map { String($0) }.joined(separator: " ")
    var rows = SafeText(words).wrapped(to: width)
    if rows.count > 2 { rows = [rows[0], rows[1].clipped(to: width - 2) + " …"] }
    return rows.map { [TextSpan(" "), TextSpan($0, .muted)] }
  }

  /// An email's whole text.
  private func textLines(_ text: String?, _ columns: Int) -> [Line] {
    guard let text, !text.isEmpty else { return [] }
    let isWhole = text.unicodeScalars.count <= Self.maxTextLength
    let shown = isWhole ? text : String(text.unicodeScalars.prefix(Self.maxTextLength))
    let lines = SafeText(shown, lines: .kept).lines
      .flatMap { $0.isEmpty ? [.empty] : $0.wrapped(to: max(1, min(columns - 2, 78))) }
    let rest: [Line] =
      isWhole
      ? [] : [[TextSpan(" "), TextSpan("The rest is not shown. o opens the whole text.", .muted)]]
    return [[TextSpan(" "), TextSpan("Text", .title)]]
      + lines.map { [TextSpan(" "), TextSpan($0, .text)] }
      + rest
  }
}

extension State {
  /// Whether userData are narrowed, or are being.
  fileprivate var isSearchingData: Bool {
    if case .dataSearch = dialog { return true }
    return !screen.live.query.isEmpty
  }
}

extension HistoryEntry {
  /// The keys of userData that changed with it.
  fileprivate var changedKeys: Set<String> {
    if case .userData(let keys) = kind { Set(keys) } else { [] }
  }

  fileprivate var capabilityChanges: (gained: Set<String>, lost: [String]) {
    if case .capabilities(let gained, let lost) = kind { (Set(gained), lost) } else { ([], []) }
  }
}
