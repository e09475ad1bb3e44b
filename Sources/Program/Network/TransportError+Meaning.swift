import HTTP

/// What a failure means for the request that has failed.
extension TransportError {
  /// Whether the request may have reached the server, so that an action may have been carried out.
  var mayHaveReachedServer: Bool {
    switch self {
    case .badURL, .unsupportedScheme, .badHeader, .unresolvedHost, .connectionRefused, .unreachable,
      .connectionTimedOut, .certificate, .tls, .proxy:
      false
    case .timedOut, .responseTooLarge, .incompleteResponse, .redirected, .badContentEncoding,
      .other:
      true
    }
  }

  /// The response came and was not taken: to the same request the same will come.
  var isUnusableResponse: Bool {
    switch self {
    case .responseTooLarge, .badContentEncoding: true
    default: false
    }
  }
}
