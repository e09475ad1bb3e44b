/// How far a place is from Greenwich, now and at other times: daylight saving changes it twice a year.
package struct UTCOffsets: Sendable, Equatable {
  private struct Change: Sendable, Equatable {
    /// Seconds since 1970.
    let at: Int64
    /// Seconds east of Greenwich from then on.
    let offset: Int
  }

  private let first: Int
  private let changes: [Change]

  /// One that never changes; seconds east of Greenwich.
  package init(_ offset: Int) { (first, changes) = (offset, []) }

  /// All that there are between two times, in seconds since 1970. `offset` tells that of one moment;
  /// two changes are at least `Self.step` apart.
  package init(from start: Int64, through end: Int64, offset: (Int64) -> Int) {
    first = offset(start)
    var changes: [Change] = []
    var (time, known) = (start, first)
    while time < end {
      let next = min(time + Self.step, end)
      let after = offset(next)
      if after != known {
        changes.append(Change(at: Self.change(after: time, until: next, offset), offset: after))
      }
      (time, known) = (next, after)
    }
    self.changes = changes
  }

  /// Seconds east of Greenwich at a time in milliseconds since 1970. Before the first change that is
  /// known it is as it was then, after the last one as it is since.
  package func offset(at milliseconds: Int64) -> Int {
    let seconds = milliseconds.floorDivided(by: 1000).quotient
    var (low, high) = (0, changes.count)
    while low < high {
      let middle = (low + high) / 2
      if changes[middle].at <= seconds { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? first : changes[low - 1].offset
  }

  /// Four weeks: no place changes its clocks more often but Morocco, around Ramadan, and that after a
  /// month.
  private static let step: Int64 = 28 * 86_400

  /// The first second at which the offset is no longer that of `time`.
  private static func change(
    after time: Int64, until end: Int64, _ offset: (Int64) -> Int
  ) -> Int64 {
    let before = offset(time)
    var (low, high) = (time, end)
    while high - low > 1 {
      let middle = low + (high - low) / 2
      if offset(middle) == before { low = middle } else { high = middle }
    }
    return high
  }
}
