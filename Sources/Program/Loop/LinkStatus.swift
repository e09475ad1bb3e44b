import CometD
import Desk

extension Desk.Link {
  /// The session's condition in the desk's words.
  init(_ link: CometD.Link) {
    switch link {
    case .idle: self = .idle
    case .opening: self = .connecting
    case .live: self = .live
    case .reconnecting(let attempt, let next, let since, let reason):
      self = .reconnecting(attempt: attempt, next: next, since: since, reason: reason)
    case .stopped(_, let reason): self = .stopped(reason: reason)
    case .closing, .closed: self = .closed
    }
  }
}
