import WebServices

/// A new cookie and CSRF token when the server no longer knows the old ones. They come with any read,
/// and what was refused for want of them has not been done, so that it may be asked again.
/// [D:CSRFProtection]
extension State {
  mutating func renew(_ turn: inout Turn) {
    mayRenew = false
    if !calls.contains(.renew) { call(.me, for: .renew, &turn) }
  }

  mutating func answeredRenew(_ result: Result<Answer, CallFailure>, _ turn: inout Turn) {
    let waiting = calls.takeAwaitingToken()
    switch result {
    case .success:
      turn.ask(.openLink)
      readList(&turn)
      for call in waiting { turn.ask(.call(calls.repeat(call), call.call)) }
    case .failure(let failure):
      say(.error, failure.sentence, &turn)
      for call in waiting { answered(call, .failure(failure), &turn) }
    }
  }

  /// Whether the call waits for a new token now, to be asked again: once, so that a server which wants
  /// another token each time is not asked for ever.
  mutating func awaitsToken(
    _ call: Calls.UnderWay, _ result: Result<Answer, CallFailure>, _ turn: inout Turn
  ) -> Bool {
    guard case .failure(.refused(let refusal)) = result, refusal.kind == .csrf,
      call.purpose != .me, call.purpose != .renew
    else { return false }
    let waits = calls.awaitToken(call)
    renew(&turn)
    return waits
  }
}
