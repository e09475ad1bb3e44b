import WebServices

/// A new cookie and CSRF token when the server no longer knows the old ones. They come with any read,
/// and what was refused for want of them has not been done, so that it may be asked again.
/// [D:CSRFProtection]
extension State {
  mutating func renew(_ context: inout UpdateContext) {
    mayRenew = false
    if !calls.contains(.renew) { call(.me, for: .renew, &context) }
  }

  mutating func answeredRenew(
    _ result: Result<APIResponse, RequestFailure>, _ context: inout UpdateContext
  ) {
    let waiting = calls.takeAwaitingToken()
    switch result {
    case .success:
      context.ask(.openLink)
      readList(&context)
      for call in waiting { context.ask(.send(calls.retry(call), call.request)) }
    case .failure(let failure):
      say(.error, failure.message, &context)
      for call in waiting { answered(call, .failure(failure), &context) }
    }
  }

  /// Whether the call waits for a new token now, to be asked again: once, so that a server which wants
  /// another token each time is not asked for ever.
  mutating func awaitsToken(
    _ call: PendingRequests.Pending, _ result: Result<APIResponse, RequestFailure>,
    _ context: inout UpdateContext
  ) -> Bool {
    guard case .failure(.rejected(let error)) = result, error.kind == .csrf,
      call.purpose != .me, call.purpose != .renew
    else { return false }
    let waits = calls.awaitToken(call)
    renew(&context)
    return waits
  }
}
