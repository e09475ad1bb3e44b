import Desk
import Text
import Themes
import WebServices

/// All the userData of an interaction, in as many columns as are wide enough.
struct DataColumns {
  /// More than any screen of reading; decoding goes no further.
  private static let most = 500

  let blocks: [DataBlock]
  /// What a column needs at least: a time as it was sent is long.
  private let narrowest: Int
  /// Keys that are not shown.
  private let left: Int

  /// `query`: only keys, labels and values that hold it are shown; empty: all.
  init(
    _ data: UserData?, changed: Set<String>, caseData: CaseData = CaseData(), query: String = "",
    telling: TimeTelling = .local, clock: WallClock, glyphs: Glyphs
  ) {
    let sought = query.lowercased()
    let all = (data?.entries ?? []).filter { sought.isEmpty || $0.holds(sought, caseData) }
    let isFirst = { (entry: UserData.Entry) in caseData.place(of: entry.key) != nil }
    let present = (all.filter(isFirst) + all.filter { !isFirst($0) }).prefix(Self.most)
    left = all.count - present.count
    narrowest = telling == .sent ? 46 : 38
    let keys = Set(all.map(\.key))
    let gone = sought.isEmpty ? changed.subtracting(keys).sorted() : []
    let items =
      present.map { DataArrangement.Item(key: $0.key, datum: $0.datum) }
      + gone.map { DataArrangement.Item(key: $0, datum: nil) }
    blocks = DataArrangement(items, caseData).groups.map { group in
      DataBlock(
        group: group.kind,
        entries: group.items.map {
          DataBlock.Entry(
            $0, label: caseData.label(of: $0.key), hasChanged: changed.contains($0.key),
            sought: sought)
        }, clock: clock, glyphs: glyphs, telling: telling)
    }
  }

  func lines(columns: Int) -> [Line] {
    let count = min(3, max(1, columns / narrowest))
    // The last column keeps off the edge.
    let room = columns - 1 - 2 * (count - 1)
    let stacks = stacks(count, columns: room / count)
    let widths = Self.shared(room, by: stacks.map { $0.map(\.need).max() ?? 0 })
    let texts = zip(stacks, widths).map { blocks, width in
      Array(blocks.map { $0.lines(columns: width) }.joined(separator: [[]]))
    }
    let height = texts.map(\.count).max() ?? 0
    let rows = (0..<height).map { row in
      Line(zip(texts, widths).map { fitted($0, row, $1) }.joined(separator: [.blank(2)]))
    }
    return left == 0 ? rows : rows + [[Piece(" and \(left.grouped) more keys", .muted)]]
  }

  /// Each block goes below what is shortest so far.
  private func stacks(_ count: Int, columns: Int) -> [[DataBlock]] {
    var stacks: [[DataBlock]] = Array(repeating: [], count: count)
    var heights = Array(repeating: 0, count: count)
    for block in blocks {
      let shortest = heights.indices.min { heights[$0] < heights[$1] } ?? 0
      stacks[shortest].append(block)
      heights[shortest] += block.lines(columns: columns).count + 1
    }
    return stacks
  }

  /// The same for all where that is enough; else those that need more get what the others leave.
  static func shared(_ columns: Int, by needs: [Int]) -> [Int] {
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
    return stack[row].cut(to: width)
  }
}

extension UserData.Entry {
  /// Whether key, label or value hold a text in lower case.
  fileprivate func holds(_ sought: String, _ caseData: CaseData) -> Bool {
    key.lowercased().contains(sought) || datum.words.text.string.lowercased().contains(sought)
      || caseData.label(of: key)?.lowercased().contains(sought) ?? false
  }
}
