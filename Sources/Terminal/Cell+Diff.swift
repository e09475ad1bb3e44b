/// What is seen of a style where nothing stands: its ground, and a line under it.
private struct BlankAppearance: Hashable {
  let color: Color
  let attributes: Attributes
  /// Of the line.
  let underlineColor: Color?

  init(_ style: Style, in depth: ColorDepth) {
    let all = depth == .monochrome ? style.monochrome : style.attributes
    attributes = all.intersection([.underline, .reverse])
    let isReversed = attributes.contains(.reverse)
    let (background, foreground) =
      isReversed
      ? (style.foreground, style.background) : (style.background, style.foreground)
    color = depth == .monochrome ? .standard : background
    underlineColor = attributes.contains(.underline) && depth != .monochrome ? foreground : nil
  }
}

extension Style {
  /// Whether a blank looks the same in both.
  func hasSameBlank(as other: Style, in depth: ColorDepth) -> Bool {
    self == other || BlankAppearance(self, in: depth) == BlankAppearance(other, in: depth)
  }
}

extension Cell {
  var isBlank: Bool { character == .blank }

  /// Whether nobody can tell them apart on the screen.
  func isVisuallyEqual(to other: Cell, in depth: ColorDepth) -> Bool {
    self == other
      || isBlank && other.isBlank && style.hasSameBlank(as: other.style, in: depth)
  }
}

extension ArraySlice<Cell> {
  /// A way to the right that costs about as many bytes as so many blanks.
  private static let maxGap = 8

  /// Where cells look different from those of an older row, with the few blanks between two of
  /// them: those are written rather than jumped over, so that they can be in the style that is in
  /// use.
  func changedRuns(over old: ArraySlice<Cell>, in depth: ColorDepth) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for index in indices where !self[index].isVisuallyEqual(to: old[index], in: depth) {
      if let last = runs.last, canBridge(last.upperBound, to: index) {
        runs[runs.count - 1] = last.lowerBound..<index + 1
      } else {
        // A wide character is handed over whole.
        let start = self[index].character == .rightHalf ? Swift.max(startIndex, index - 1) : index
        runs.append(start..<index + 1)
      }
    }
    return runs
  }

  private func canBridge(_ end: Int, to next: Int) -> Bool {
    next - end < Self.maxGap && self[end..<next].allSatisfy(\.isBlank)
  }

  /// How a cell is best drawn after one in another style. A change of style is some twenty bytes on
  /// the line: a blank takes the style that is in use, or else that of the text after it, as long
  /// as it looks the same.
  func style(at index: Int, after used: Style?, in depth: ColorDepth) -> Style {
    let own = self[index].style
    guard self[index].isBlank else { return own }
    if let used, own.hasSameBlank(as: used, in: depth) { return used }
    let next = self[index...].first { !$0.isBlank }
    guard let next, own.hasSameBlank(as: next.style, in: depth) else { return own }
    return next.style
  }
}
