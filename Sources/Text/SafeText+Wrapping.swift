extension SafeText {
  /// The text in lines of at most so many columns, broken at blanks; a longer word after its
  /// joints, such as `@` and `/`, or else anywhere. At most `limit` lines; the last one ends in `…`
  /// when there is more, and keeps the sign that something was removed.
  package func wrapped(to columns: Int, limit: Int = 1_000) -> [SafeText] {
    guard columns > 0, limit > 0 else { return [] }
    if width <= columns { return [self] }
    let (room, isHuge) = columns.multipliedReportingOverflow(by: limit + 1)
    var lines = (isHuge ? self : clipped(to: room)).filledLines(columns, limit + 1)
    if lines.count > limit {
      lines.removeLast(lines.count - limit)
      lines[limit - 1] = (lines[limit - 1] + " …").clipped(to: columns)
    }
    if wasAltered, let last = lines.indices.last { lines[last] += .removed }
    return lines
  }

  /// At most so many columns of it, ending with a whole word where it must end early.
  package func clippedAtWord(to columns: Int) -> SafeText {
    guard width > columns, columns > 2 else { return clipped(to: max(0, columns)) }
    return (wrapped(to: columns - 2, limit: 2).first ?? .empty) + " …"
  }

  private func filledLines(_ columns: Int, _ limit: Int) -> [SafeText] {
    var lines: [SafeText] = []
    var (line, used) = ("", 0)
    for word in words(of: columns) {
      if !line.isEmpty, used + 1 + word.width <= columns {
        line += " "
        used += 1
      } else if !line.isEmpty {
        lines.append(.trusted(line, wasAltered: false))
        if lines.count == limit { return lines }
        (line, used) = ("", 0)
      }
      line += word.string
      used += word.width
    }
    return line.isEmpty ? lines : lines + [.trusted(line, wasAltered: false)]
  }

  /// Wrapped in as few lines, all of them about as long.
  package func balanced(to columns: Int) -> [SafeText] {
    var best = wrapped(to: columns)
    guard best.count > 1, best.count < 8 else { return best }
    for narrower in stride(from: columns - 1, to: columns / best.count, by: -1) {
      let lines = wrapped(to: narrower)
      if lines.count > best.count { break }
      best = lines
    }
    return best
  }

  /// Its words; one that is wider than a line comes in several parts.
  private func words(of columns: Int) -> [SafeText] {
    blankSeparatedWords.flatMap { $0.width <= columns ? [$0] : $0.brokenWord(every: columns) }
  }

  /// What stands between blanks; a blank that bears a mark is none.
  private var blankSeparatedWords: [SafeText] {
    guard isPlainASCII else {
      return string.split(separator: " ").map { .trusted(String($0), wasAltered: false) }
    }
    return string.utf8.split(separator: UInt8(ascii: " ")).map {
      SafeText(
        string: String(Substring($0)), wasAltered: false, width: $0.count, isPlainASCII: true)
    }
  }

  /// In parts of at most so many columns, each ending where the word has a joint if it has one.
  private func brokenWord(every columns: Int) -> [SafeText] {
    var parts: [[CellCharacter]] = []
    var part: [CellCharacter] = []
    var used = 0
    for character in cellCharacters {
      if used + character.width > columns, !part.isEmpty {
        let end = Self.breakOffset(part, columns)
        parts.append(Array(part[..<end]))
        part.removeFirst(end)
        used = part.reduce(0) { $0 + $1.width }
      }
      part.append(character)
      used += character.width
    }
    return (parts + [part]).map { .trusted($0.map(\.text).joined(), wasAltered: false) }
  }

  /// Where a part ends: after its last joint, unless that would leave most of the line blank.
  private static func breakOffset(_ part: [CellCharacter], _ columns: Int) -> Int {
    guard let last = part.lastIndex(where: { breakCharacters.contains($0.text) }) else {
      return part.count
    }
    let width = part[...last].reduce(0) { $0 + $1.width }
    return width * 3 >= columns ? last + 1 : part.count
  }

  private static let breakCharacters: Set<String> = ["@", ".", "/", "_", "-", ":"]
}
