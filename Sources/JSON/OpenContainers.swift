/// The arrays and objects that a walk through a text is inside of, outermost first; of those beyond
/// the limit only how many they are.
struct OpenContainers {
  typealias Start = JSONRepair.Checkpoint

  private(set) var depth = 0
  private var starts: [Start] = []
  /// How deep attached data begin, and how deep in them a value stands for itself.
  private var attachedData: (depth: Int, valueDepth: Int)?

  /// From here on a value may be left out with all that is in it; what is around it stays. Outside
  /// of attached data that is deeper than the interactions of any answer.
  var replaceableDepth: Int { attachedData?.valueDepth ?? 8 }

  /// The outermost that may be left out.
  var outermostReplaceable: Start? {
    starts.isEmpty ? nil : starts[min(replaceableDepth, starts.count) - 1]
  }

  /// `isArray`: attached data as a list of pairs, each an object with a value in it.
  mutating func push(_ start: Start, isAttachedData: Bool, isArray: Bool, maxDepth: Int) {
    depth += 1
    if depth <= maxDepth { starts.append(start) }
    if isAttachedData, attachedData == nil {
      attachedData = (depth, depth + (isArray ? 2 : 1))
    }
  }

  /// Where the innermost began; nil for one beyond the limit, and when none is open.
  mutating func pop() -> Start? {
    let isCounted = depth == starts.count
    if depth > 0 { depth -= 1 }
    if let attachedData, depth < attachedData.depth { self.attachedData = nil }
    return isCounted ? starts.popLast() : nil
  }

  /// Leaves one, and all that are inside of it.
  mutating func pop(_ start: Start) {
    while let last = starts.last, last.position >= start.position { starts.removeLast() }
    depth = starts.count
    if let attachedData, depth < attachedData.depth { self.attachedData = nil }
  }
}
