import Core
import Text
import Themes

/// The truth about the link and about signing in, as the first line tells it.
struct LinkIndicator {
  var glyph: Glyph
  var role: Role
  /// What must be told in any case: `reconnecting`.
  var short: SafeText
  /// What is told where there is room: `(try 3, next 12:04:37)`.
  var detail: SafeText = .empty
  /// Why; untrusted words of the server or the network.
  var reason: SafeText = .empty

  init(_ glyph: Glyph, _ role: Role, _ short: SafeText) {
    (self.glyph, self.role, self.short) = (glyph, role, short)
  }

  init(_ state: State) {
    switch state.server.signIn {
    case .waiting, .asking:
      self.init(.connecting, .connRetry, "signing in")
    case .retrying(let reason, let attempt, let next):
      self.init(.offline, .connDown, "not connected")
      detail = Self.nextAttempt(attempt + 1, next, state.clock)
      self.reason = SafeText(reason)
    case .refused:
      self.init(.stopped, .connDown, "not signed in")
    case .done:
      self.init(link: state.server.link, state)
    }
  }

  private init(link: LinkStatus, _ state: State) {
    switch link {
    case .idle, .connecting:
      self.init(.connecting, .connRetry, "connecting")
    case .live:
      self.init(live: state)
    case .reconnecting(let attempt, let next, let since, let reason):
      self.init(attempt: attempt, next: next, since: since, state.clock)
      self.reason = SafeText(reason)
    case .stopped(let reason, _):
      self.init(.stopped, .connDown, "stopped")
      self.reason = SafeText(reason)
    case .closed:
      self.init(.offline, .connDown, "closed")
    }
  }

  private init(live state: State) {
    if let first = state.server.refusals.first {
      let others = state.server.refusals.count - 1
      let name = SafeText(first.name)
      self.init(
        .connected, .connRetry,
        "no news of " + (others > 0 ? "\(name) and \(others) more" : name))
      reason = SafeText(first.reason)
      return
    }
    let isReading = state.isHeldStale || state.workbins.contains(where: \.isStale)
    self.init(
      .connected, isReading ? .connRetry : .connUp, isReading ? "resynchronising" : "live")
  }

  /// The first tries are told as such; when they have failed it is offline, since when.
  private init(attempt: Int, next: State.Instant?, since: State.Instant, _ clock: WallClock) {
    if attempt < 3 {
      self.init(.retrying, .connRetry, "reconnecting")
    } else {
      self.init(.offline, .connDown, "offline since \(clock.localTime(since).timeToMinute)")
    }
    detail = Self.nextAttempt(attempt, next, clock)
  }

  /// A fixed time, so that nothing ticks.
  private static func nextAttempt(_ attempt: Int, _ next: State.Instant?, _ clock: WallClock)
    -> SafeText
  {
    guard let next else { return "(try \(attempt))" }
    return "(try \(attempt), next \(clock.localTime(next).timeToSecond))"
  }
}
