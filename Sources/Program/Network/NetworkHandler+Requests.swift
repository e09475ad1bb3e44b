import Core
import HTTP
import JSON
import WebServices

/// The requests to the API.
extension NetworkHandler {
  mutating func startRequests() {
    while let (id, request) = scheduler.next() {
      effects.append(.start(id, httpRequest(for: request)))
    }
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
