import Core
import HTTP
import JSON
import WebServices

/// The requests to the API.
extension NetworkHandler {
  mutating func startRequests(at now: ContinuousClock.Instant) {
    while let (id, request) = scheduler.next(at: now) {
      effects.append(.start(id, httpRequest(for: request)))
    }
  }

  /// Whether the server asks to come later, and so it will be.
  mutating func willBeSentAgain(
    _ id: RequestID, _ request: APIRequest, _ result: Result<Response, TransportError>,
    at now: ContinuousClock.Instant
  ) -> Bool {
    guard case .success(let response) = result else { return false }
    let retryAfter = Duration(retryAfter: response.headers)
    guard response.status == 429 || response.status == 503 && retryAfter != nil else {
      scheduler.succeeded()
      return false
    }
    return scheduler.refused(
      id, request, retryAfter: retryAfter, jitter: .random(in: 0..<1), at: now)
  }

  func httpRequest(for request: APIRequest) -> Request {
    switch request.method {
    case .get:
      Request(.get, address.url(request), timeout: Self.fetchTimeout)
    case .post:
      Request(
        .post, address.url(request),
        headers: csrf.headers + [("Content-Type", "application/json")],
        body: request.body?.bytes ?? [], timeout: Self.actionTimeout,
        isIdempotent: request.isIdempotent)
    }
  }

  /// A content response holds the whole workbin and may be large.
  private static let fetchTimeout = Duration.seconds(120)
  private static let actionTimeout = Duration.seconds(30)

  static func apiResult(
    of request: APIRequest, _ result: Result<Response, TransportError>
  ) -> Result<APIResponse, RequestFailure> {
    switch result {
    case .success(let response):
      do {
        return .success(try APIResponse(status: response.status, body: response.body))
      } catch {
        return .failure(.rejected(error))
      }
    case .failure(let error):
      return .failure(
        .lost(
          error.description, mayHaveHappened: !request.isIdempotent && error.mayHaveReachedServer))
    }
  }
}
