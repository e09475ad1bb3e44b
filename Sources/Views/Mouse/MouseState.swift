import Core
import Terminal

/// The mouse as far as it matters to what it does next: what it has pressed, and clicked last.
package struct MouseState: Sendable {
  /// A second click counts as one with the first within so long.
  package static let doubleClickInterval = Duration.milliseconds(400)
  /// How many lines the wheel goes.
  static let linesPerWheelStep = 3

  private var pressed: HitTarget?
  private var lastClick: (target: HitTarget, at: State.Instant)?

  package init() {}

  /// What is meant by it; nil when it means nothing there. `hitMap` is that of the picture that
  /// is seen. A click is meant once the button comes up over what it went down on: what came there
  /// meanwhile is not hit, and who moves off takes it back.
  package mutating func intent(
    for event: MouseEvent, on hitMap: HitMap, in state: State, at now: State.Instant
  ) -> Intent? {
    let target = hitMap.target(at: event.point)
    switch event.kind {
    case .press:
      pressed = target
      return nil
    case .release:
      defer { pressed = nil }
      return target == pressed ? clickIntent(on: target, in: state, at: now) : nil
    case .wheelUp: return target.scrollIntent(by: -Self.linesPerWheelStep, in: state)
    case .wheelDown: return target.scrollIntent(by: Self.linesPerWheelStep, in: state)
    }
  }

  private mutating func clickIntent(on target: HitTarget, in state: State, at now: State.Instant)
    -> Intent?
  {
    let isDoubleClick =
      lastClick.map { $0.target == target && now - $0.at <= Self.doubleClickInterval } ?? false
    lastClick = isDoubleClick ? nil : (target, now)
    return isDoubleClick ? target.doubleClickIntent(in: state) : target.clickIntent(in: state)
  }
}
