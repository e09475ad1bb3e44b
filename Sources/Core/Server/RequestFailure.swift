import WebServices

/// Why a request did not bring what was asked for.
package enum RequestFailure: Error, Sendable {
  /// The server said no.
  case rejected(APIError)
  /// The network failed, in a sentence. `mayHaveHappened`: the request was sent, so that an action
  /// may have been carried out all the same.
  case lost(String, mayHaveHappened: Bool)

  /// What happened, in a sentence; holds the server's own words, so it is untrusted.
  package var message: String {
    switch self {
    case .rejected(let error): error.description
    case .lost(let sentence, _): sentence
    }
  }

  /// Whether the same may be done a while later.
  var isTransient: Bool {
    switch self {
    case .lost: true
    case .rejected(let error): [.serverFailed, .unreadable, .beyondLimits].contains(error.kind)
    }
  }
}
