import Desk
import Terminal

/// The mouse as far as it matters to what it does next: what it has pressed, and clicked last.
package struct Pointer: Sendable {
  /// A second click counts as one with the first within so long.
  package static let doubleClick = Duration.milliseconds(400)
  /// How many lines the wheel goes.
  static let wheel = 3

  private var pressed: Spot?
  private var clicked: (spot: Spot, at: State.Instant)?

  package init() {}

  /// What is meant by it; nil when it means nothing there. `regions` are those of the picture that
  /// is seen. A click is meant once the button comes up over what it went down on: what came there
  /// meanwhile is not hit, and who moves off takes it back.
  package mutating func intent(
    for event: MouseEvent, on regions: Regions, in state: State, at now: State.Instant
  ) -> Intent? {
    let spot = regions.spot(at: event.point)
    switch event.deed {
    case .press:
      pressed = spot
      return nil
    case .release:
      defer { pressed = nil }
      return spot == pressed ? click(on: spot, in: state, at: now) : nil
    case .wheelUp: return spot.scroll(by: -Self.wheel, in: state)
    case .wheelDown: return spot.scroll(by: Self.wheel, in: state)
    }
  }

  private mutating func click(on spot: Spot, in state: State, at now: State.Instant) -> Intent? {
    let isSecond = clicked.map { $0.spot == spot && now - $0.at <= Self.doubleClick } ?? false
    clicked = isSecond ? nil : (spot, now)
    return isSecond ? spot.doubleClick(in: state) : spot.click(in: state)
  }
}
