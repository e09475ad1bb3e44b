/// Where the selection or the text on show goes.
package enum Movement: Sendable, Equatable {
  case up, down, pageUp, pageDown, first, last
}

extension Movement {
  /// Where it leads in a list of `count` lines, which must not be empty.
  package func index(from index: Int, count: Int, page: Int) -> Int {
    let target =
      switch self {
      case .up: index - 1
      case .down: index + 1
      case .pageUp: index - max(1, page)
      case .pageDown: index + max(1, page)
      case .first: 0
      case .last: count - 1
      }
    return min(max(0, target), count - 1)
  }
}
