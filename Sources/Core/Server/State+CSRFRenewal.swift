import WebServices

/// A new cookie and CSRF token when the server no longer knows the old ones. They come with any read,
/// and what was refused for want of them has not been done, so that it may be asked again.
/// [D:CSRFProtection]
extension State {
  mutating func renewToken(_ context: inout UpdateContext) {
    server.beginRenewal()
    if !server.requests.contains(.renew) { request(.me, for: .renew, &context) }
  }

  mutating func receivedToken(
    _ result: Result<APIResponse, RequestFailure>, _ context: inout UpdateContext
  ) {
    let waiting = server.requests.takeAwaitingToken()
    switch result {
    case .success:
      context.ask(.openLink)
      fetchWorkbinList(&context)
      for pending in waiting { context.ask(.send(server.requests.retry(pending), pending.request)) }
    case .failure(let failure):
      say(.error, failure.message, &context)
      for pending in waiting { received(.failure(failure), for: pending, &context) }
    }
  }

  /// Whether the request waits for a new token now, to be asked again: once, so that a server which
  /// wants another token each time is not asked for ever.
  mutating func awaitsToken(
    _ pending: PendingRequests.Pending, _ result: Result<APIResponse, RequestFailure>,
    _ context: inout UpdateContext
  ) -> Bool {
    guard case .failure(.rejected(let error)) = result, error.kind == .csrf,
      pending.purpose != .me, pending.purpose != .renew
    else { return false }
    let waits = server.requests.awaitToken(pending)
    renewToken(&context)
    return waits
  }
}
