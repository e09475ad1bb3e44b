import Desk
import Terminal
import Text
import Themes

/// The first line: who, where, how much, and whether what is shown is true.
struct HeaderLine {
  let state: State
  let glyphs: Glyphs

  /// What is told, from all there is to the link alone: the first that fits is taken.
  private enum Detail: Int, CaseIterable {
    case link, clock, brand, tries, pulled, user, session, host, reason
  }

  func draw(_ pen: inout Pen, in rect: Rect) {
    pen.fill(rect, .header)
    pen.ground = .header
    let fitting = Detail.allCases.reversed().first { detail in
      left(upTo: detail).columns + right(upTo: detail).columns + 2 <= rect.columns
    }
    let detail = fitting ?? .link
    pen.write(left(upTo: detail), at: rect.origin, width: rect.columns)
    pen.writeRight(right(upTo: detail), at: rect.origin, width: rect.columns)
    pen.ground = nil
  }

  private func left(upTo detail: Detail) -> Line {
    var line: Line = []
    if detail.includes(.brand) { line += [Piece(" "), Piece("workbin", .accent)] }
    guard detail.includes(.user) else { return line }
    line += [Piece("   "), Piece("\(state.identity.user)", .text)]
    guard detail.includes(.host) else { return line }
    return line + [Piece(" · ", .muted), Piece("\(state.identity.host)", .muted)]
  }

  private func right(upTo detail: Detail) -> Line {
    var parts: [Line] = []
    if detail.includes(.pulled), !state.desk.isEmpty {
      parts.append([Piece("\(state.desk.count) pulled", .text)])
    }
    if detail.includes(.session), let session { parts.append([session]) }
    parts.append(link(detail))
    if detail.includes(.clock) {
      parts.append([Piece(state.clock.local(state.clock.time).minutes, .text)])
    }
    return Line(parts.joined(separator: [Piece("   ")])) + [Piece(" ")]
  }

  private func link(_ detail: Detail) -> Line {
    let words = LinkWords(state)
    var line = [Piece(glyphs[words.glyph], words.role), Piece(" " + words.short, words.role)]
    if detail.includes(.tries), !words.detail.isEmpty { line.append(Piece(" " + words.detail)) }
    if detail.includes(.reason), !words.reason.isEmpty {
      line.append(Piece(": " + words.reason.clipped(to: 60), .muted))
    }
    return line
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
