import Core
import Terminal
import Text
import Themes
import WebServices

/// The first line: who, where, how much, and whether what is shown is true.
struct HeaderLine {
  let state: State
  let glyphs: GlyphSet

  private static let maxReasonColumns = 72

  /// What is told, from the link alone to all there is: as much as fits.
  private enum Detail: Int, CaseIterable {
    case link, clock, invited, brand, attempts, pulled, user, state, session, host
  }

  func draw(_ painter: inout Painter, in rect: Rect) {
    painter.fill(rect, .header)
    painter.background = .header
    let fitting = details.last { detail in
      left(upTo: detail).columns + right(upTo: detail).columns + 2 <= rect.columns
    }
    let detail = fitting ?? .link
    let room = rect.columns - left(upTo: detail).columns - right(upTo: detail).columns - 2
    painter.write(left(upTo: detail), at: rect.origin, width: rect.columns)
    painter.writeRightAligned(
      right(upTo: detail, reason: room), at: rect.origin, width: rect.columns)
    painter.background = nil
  }

  /// The reason why all has stopped is more than who is where.
  private var details: [Detail] {
    if case .done = state.server.signIn, case .stopped = state.server.link {
      return Detail.allCases.filter { $0.rawValue < Detail.user.rawValue }
    }
    return Detail.allCases
  }

  private func left(upTo detail: Detail) -> Line {
    var line: Line = []
    if detail.includes(.brand) { line += [TextSpan(" "), TextSpan("workbin", .accent)] }
    guard detail.includes(.user) else { return line }
    line += [TextSpan("   "), TextSpan("\(state.identity.user)", .text)]
    guard detail.includes(.host) else { return line }
    return line + [TextSpan(" · ", .muted), TextSpan("\(state.identity.host)", .muted)]
  }

  private func right(upTo detail: Detail, reason room: Int = 0) -> Line {
    var parts: [Line] = []
    if detail.includes(.invited), state.invitationCount > 0 {
      parts.append([
        TextSpan(glyphs[.invited], .stateInvited),
        TextSpan(" \(state.invitationCount) invited", .stateInvited),
      ])
    }
    if detail.includes(.pulled), state.held.count > state.invitationCount {
      parts.append([TextSpan("\(state.held.count - state.invitationCount) pulled", .text)])
    }
    if detail.includes(.state), state.isReadOnly {
      parts.append([TextSpan("read-only", .levelWarn)])
    }
    if detail.includes(.session), let session { parts.append([session]) }
    parts.append(link(detail, reason: room))
    if detail.includes(.state), let agentState { parts.append([agentState]) }
    if detail.includes(.clock) {
      parts.append([TextSpan(state.clock.localTime(state.clock.time).timeToMinute, .text)])
    }
    return Line(parts.joined(separator: [TextSpan("   ")])) + [TextSpan(" ")]
  }

  private func link(_ detail: Detail, reason room: Int) -> Line {
    let indicator = LinkIndicator(state)
    var line = [
      TextSpan(glyphs[indicator.glyph], indicator.role),
      TextSpan(" " + indicator.short, indicator.role),
    ]
    if detail.includes(.attempts), !indicator.detail.isEmpty {
      line.append(TextSpan(" " + indicator.detail))
    }
    // Cut short it says little; but why all has stopped is worth a few words.
    let needed =
      indicator.glyph == .stopped ? 10 : min(indicator.reason.width, Self.maxReasonColumns)
    if !indicator.reason.isEmpty, needed + 2 <= room {
      let columns = min(room - 2, Self.maxReasonColumns)
      line.append(TextSpan(": " + indicator.reason.clipped(to: columns), .muted))
    }
    return line
  }

  /// What the agent is; what it is about to be, with dots, until the server says so.
  private var agentState: TextSpan? {
    let agentStatus = state.agentStatus
    if let wanted = agentStatus.requested {
      return TextSpan("\(wanted.phrase)\(glyphs.adapted("…"))", .muted)
    }
    if let current = agentStatus.state {
      return TextSpan("\(current.phrase)", current.isReady ? .levelInfo : .levelWarn)
    }
    let (ready, channels) = agentStatus.readiness
    return ready == 0 ? nil : TextSpan("ready on \(ready) of \(channels)", .levelWarn)
  }

  private var session: TextSpan? {
    switch state.server.session {
    case .none, .started: nil
    case .starting: TextSpan("session starting", .muted)
    case .refused: TextSpan("session not started", .levelWarn)
    }
  }
}

extension RawRepresentable where RawValue == Int {
  /// Whether something at least as important as this is told.
  fileprivate func includes(_ other: Self) -> Bool { rawValue >= other.rawValue }
}
