/// What somebody may have meant by a word that is not known.
package enum SpellingSuggestion {
  /// The known word that needs the fewest changes; nil when all are too far from it.
  package static func nearest(to word: String, among known: [String]) -> String? {
    guard word.utf8.count <= maxBytes else { return nil }
    let near = known.map { (name: $0, distance: distance(Array(word.utf8), Array($0.utf8))) }
      .min { $0.distance < $1.distance }
    guard let near, near.distance <= max(1, near.name.utf8.count / 3) else { return nil }
    return near.name
  }

  private static let maxBytes = 40

  /// How many letters must be put in, taken out, replaced or swapped with the next one (the
  /// Damerau-Levenshtein distance, each place changed once), row by row.
  private static func distance(_ from: [UInt8], _ to: [UInt8]) -> Int {
    var (older, row) = ([Int](), Array(0...to.count))
    for (count, letter) in from.enumerated() {
      var next = [count + 1]
      for (index, other) in to.enumerated() {
        let replaced = row[index] + (letter == other ? 0 : 1)
        var least = min(replaced, row[index + 1] + 1, next[index] + 1)
        if count > 0, index > 0, letter == to[index - 1], from[count - 1] == other {
          least = min(least, older[index - 1] + 1)
        }
        next.append(least)
      }
      (older, row) = (row, next)
    }
    return row[to.count]
  }
}
