import Desk
import Terminal
import Text
import Themes
import WebServices

/// The first line: who, where, how much, and whether what is shown is true.
struct HeaderLine {
  let state: State
  let glyphs: Glyphs

  private static let longestReason = 72

  /// What is told, from the link alone to all there is: as much as fits.
  private enum Detail: Int, CaseIterable {
    case link, clock, invited, brand, tries, pulled, user, state, session, host
  }

  func draw(_ pen: inout Pen, in rect: Rect) {
    pen.fill(rect, .header)
    pen.ground = .header
    let fitting = details.last { detail in
      left(upTo: detail).columns + right(upTo: detail).columns + 2 <= rect.columns
    }
    let detail = fitting ?? .link
    let room = rect.columns - left(upTo: detail).columns - right(upTo: detail).columns - 2
    pen.write(left(upTo: detail), at: rect.origin, width: rect.columns)
    pen.writeRight(right(upTo: detail, reason: room), at: rect.origin, width: rect.columns)
    pen.ground = nil
  }

  /// The reason why all has stopped is more than who is where.
  private var details: [Detail] {
    if case .done = state.signIn, case .stopped = state.link {
      return Detail.allCases.filter { $0.rawValue < Detail.user.rawValue }
    }
    return Detail.allCases
  }

  private func left(upTo detail: Detail) -> Line {
    var line: Line = []
    if detail.includes(.brand) { line += [Piece(" "), Piece("workbin", .accent)] }
    guard detail.includes(.user) else { return line }
    line += [Piece("   "), Piece("\(state.identity.user)", .text)]
    guard detail.includes(.host) else { return line }
    return line + [Piece(" · ", .muted), Piece("\(state.identity.host)", .muted)]
  }

  private func right(upTo detail: Detail, reason room: Int = 0) -> Line {
    var parts: [Line] = []
    if detail.includes(.invited), state.invited > 0 {
      parts.append([
        Piece(glyphs[.invited], .stateInvited), Piece(" \(state.invited) invited", .stateInvited),
      ])
    }
    if detail.includes(.pulled), state.desk.count > state.invited {
      parts.append([Piece("\(state.desk.count - state.invited) pulled", .text)])
    }
    if detail.includes(.state), state.isReadOnly { parts.append([Piece("read-only", .levelWarn)]) }
    if detail.includes(.session), let session { parts.append([session]) }
    parts.append(link(detail, reason: room))
    if detail.includes(.state), let readiness { parts.append([readiness]) }
    if detail.includes(.clock) {
      parts.append([Piece(state.clock.local(state.clock.time).minutes, .text)])
    }
    return Line(parts.joined(separator: [Piece("   ")])) + [Piece(" ")]
  }

  private func link(_ detail: Detail, reason room: Int) -> Line {
    let words = LinkWords(state)
    var line = [Piece(glyphs[words.glyph], words.role), Piece(" " + words.short, words.role)]
    if detail.includes(.tries), !words.detail.isEmpty { line.append(Piece(" " + words.detail)) }
    // Cut short it says little; but why all has stopped is worth a few words.
    let needed = words.glyph == .stopped ? 10 : min(words.reason.width, Self.longestReason)
    if !words.reason.isEmpty, needed + 2 <= room {
      let columns = min(room - 2, Self.longestReason)
      line.append(Piece(": " + words.reason.clipped(to: columns), .muted))
    }
    return line
  }

  /// What the agent is; what it is about to be, with dots, until the server says so.
  private var readiness: Piece? {
    let availability = state.availability
    if let wanted = availability.wanted {
      return Piece("\(wanted.words)\(glyphs("…"))", .muted)
    }
    if let told = availability.state {
      return Piece("\(told.words)", told.isReady ? .levelInfo : .levelWarn)
    }
    let (ready, channels) = availability.readiness
    return ready == 0 ? nil : Piece("ready on \(ready) of \(channels)", .levelWarn)
  }

  private var session: Piece? {
    switch state.session {
    case .none, .started: nil
    case .starting: Piece("session starting", .muted)
    case .refused: Piece("session not started", .levelWarn)
    }
  }
}

extension RawRepresentable where RawValue == Int {
  /// Whether something at least as important as this is told.
  fileprivate func includes(_ other: Self) -> Bool { rawValue >= other.rawValue }
}
