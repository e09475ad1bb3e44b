import Text

extension SafeText {
  /// The text in lines of at most so many columns, broken at blanks; a longer word is cut into
  /// pieces. At most `limit` lines, the last one ends in `…` when there is more.
  func wrapped(to columns: Int, limit: Int = .max) -> [SafeText] {
    guard columns > 0, limit > 0 else { return [] }
    if width <= columns { return [self] }
    var lines: [SafeText] = []
    var line = SafeText.empty
    for word in words(of: columns) {
      if line.isEmpty {
        line = word
      } else if line.width + 1 + word.width <= columns {
        line = line + " " + word
      } else {
        lines.append(line)
        if lines.count > limit { break }
        line = word
      }
    }
    if !line.isEmpty { lines.append(line) }
    guard lines.count > limit else { return lines }
    let last = lines[limit - 1] + " …"
    return lines.prefix(limit - 1) + [last.clipped(to: columns)]
  }

  /// Wrapped in as few lines, all of them about as long.
  func balanced(to columns: Int) -> [SafeText] {
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
    string.split(separator: " ").flatMap { word -> [SafeText] in
      let text = SafeText(String(word))
      return text.width <= columns ? [text] : text.cut(every: columns)
    }
  }

  private func cut(every columns: Int) -> [SafeText] {
    var parts: [String] = []
    var part = ""
    var used = 0
    for grapheme in graphemes {
      if used + grapheme.width > columns, !part.isEmpty {
        parts.append(part)
        (part, used) = ("", 0)
      }
      part += grapheme.text
      used += grapheme.width
    }
    return (parts + [part]).map { SafeText($0) }
  }
}
