import Core
import Text
import Themes
import WebServices

/// All the userData of an interaction, in as many columns as are wide enough.
struct UserDataColumns {
  /// More than any screen of reading; decoding goes no further.
  private static let maxCount = 500

  let blocks: [UserDataBlock]
  /// What a column needs at least: a time as it was sent is long.
  private let minColumnWidth: Int
  /// Keys that are not shown.
  private let hiddenCount: Int

  /// `query`: only keys, labels and values that hold it are shown; empty: all.
  init(
    _ data: UserData?, changed: Set<String>, caseData: CaseData = CaseData(), query: String = "",
    timeFormat: TimeFormat = .local, clock: WallClock, glyphs: GlyphSet
  ) {
    let query = query.lowercased()
    let all = (data?.entries ?? []).filter { query.isEmpty || $0.matches(query, caseData) }
    let isFirst = { (entry: UserData.Entry) in caseData.rank(of: entry.key) != nil }
    let present = (all.filter(isFirst) + all.filter { !isFirst($0) }).prefix(Self.maxCount)
    hiddenCount = all.count - present.count
    minColumnWidth = timeFormat == .asSent ? 46 : 38
    let keys = Set(all.map(\.key))
    let gone = query.isEmpty ? changed.subtracting(keys).sorted() : []
    let items =
      present.map { UserDataGroups.Item(key: $0.key, value: $0.value) }
      + gone.map { UserDataGroups.Item(key: $0, value: nil) }
    blocks = UserDataGroups(items, caseData).groups.map { group in
      UserDataBlock(
        group: group.kind,
        entries: group.items.map {
          UserDataBlock.Entry(
            $0, label: caseData.label(of: $0.key), hasChanged: changed.contains($0.key),
            query: query)
        }, clock: clock, glyphs: glyphs, timeFormat: timeFormat)
    }
  }

  func lines(columns: Int) -> [Line] {
    let count = min(3, max(1, columns / minColumnWidth))
    // The last column keeps off the edge.
    let room = columns - 1 - 2 * (count - 1)
    let stacks = stacks(count, columns: room / count)
    let widths = Self.distribute(room, by: stacks.map { $0.map(\.intrinsicWidth).max() ?? 0 })
    let texts = zip(stacks, widths).map { blocks, width in
      Array(blocks.map { $0.lines(columns: width) }.joined(separator: [[]]))
    }
    let height = texts.map(\.count).max() ?? 0
    let rows = (0..<height).map { row in
      Line(zip(texts, widths).map { fitted($0, row, $1) }.joined(separator: [.blank(2)]))
    }
    return hiddenCount == 0
      ? rows : rows + [[TextSpan(" and \(hiddenCount.grouped) more keys", .muted)]]
  }

  /// Each block goes below what is shortest so far.
  private func stacks(_ count: Int, columns: Int) -> [[UserDataBlock]] {
    var stacks: [[UserDataBlock]] = Array(repeating: [], count: count)
    var heights = Array(repeating: 0, count: count)
    for block in blocks {
      let shortest = heights.indices.min { heights[$0] < heights[$1] } ?? 0
      stacks[shortest].append(block)
      heights[shortest] += block.lines(columns: columns).count + 1
    }
    return stacks
  }

  /// The same for all where that is enough; else those that need more get what the others leave.
  static func distribute(_ columns: Int, by needs: [Int]) -> [Int] {
    let even = columns / max(1, needs.count)
    guard needs.contains(where: { $0 > even }) else { return needs.map { _ in even } }
    var widths = needs
    var (room, open) = (columns, needs.count)
    for index in needs.indices.sorted(by: { needs[$0] < needs[$1] }) {
      widths[index] = min(needs[index], room / open)
      (room, open) = (room - widths[index], open - 1)
    }
    return widths
  }

  private func fitted(_ stack: [Line], _ row: Int, _ width: Int) -> Line {
    guard row < stack.count else { return [.blank(width)] }
    return stack[row].fitted(to: width)
  }
}

extension UserData.Entry {
  /// Whether key, label or value hold a text in lower case.
  fileprivate func matches(_ query: String, _ caseData: CaseData) -> Bool {
    key.lowercased().contains(query) || value.styledText.text.string.lowercased().contains(query)
      || caseData.label(of: key)?.lowercased().contains(query) ?? false
  }
}
