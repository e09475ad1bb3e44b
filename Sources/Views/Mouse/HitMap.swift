import Terminal

/// Where a picture has what the mouse can hit. It is told where it is drawn, so that what is seen is
/// what is hit.
package struct HitMap: Sendable {
  private var regions: [(rect: Rect, target: HitTarget)] = []

  package init() {}

  /// What is told later lies above.
  mutating func add(_ rect: Rect, _ target: HitTarget) {
    if !rect.isEmpty { regions.append((rect, target)) }
  }

  package func target(at point: Point) -> HitTarget {
    regions.last { $0.rect.contains(point) }?.target ?? .nothing
  }
}
