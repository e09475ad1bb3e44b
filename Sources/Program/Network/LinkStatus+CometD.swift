import CometD
import Core

extension LinkStatus {
  /// The session's condition as the state tells it.
  init(_ status: ConnectionStatus) {
    switch status {
    case .idle: self = .idle
    case .opening: self = .connecting
    case .live: self = .live
    case .reconnecting(let attempt, let next, let since, let reason):
      self = .reconnecting(attempt: attempt, next: next, since: since, reason: reason)
    case .stopped(let kind, let reason):
      self = .stopped(reason: reason, isRefusal: [.unauthorized, .forbidden].contains(kind))
    case .closing, .closed: self = .closed
    }
  }
}
