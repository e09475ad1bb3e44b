/// The templates of a page: what stands in one is for scripts alone. One that never ends would hide
/// the rest of the page, so it is then read once more, and that one is none.
struct HTMLTemplates {
  private var depth = 0
  /// How many have begun that stand in no other.
  private var count = 0
  /// Which of those is known to have no end.
  private let knownUnended: Int?

  /// `unended`: what was found out by a first reading.
  init(unended: Int? = nil) { knownUnended = unended }

  var isInside: Bool { depth > 0 }

  /// At the page's end: which one had none.
  var unended: Int? { isInside ? count : nil }

  /// Returns whether this is the one that has no end. None of those in it counts.
  mutating func open() -> Bool {
    if count == knownUnended { return false }
    if depth == 0 { count += 1 }
    if count == knownUnended { return true }
    depth += 1
    return false
  }

  mutating func close() { depth = max(0, depth - 1) }
}
