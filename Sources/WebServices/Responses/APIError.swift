import JSON

/// Why the server did not do what a call asked: a fact about the server, not about the network.
package struct APIError: Error, Sendable, Equatable {
  package enum Kind: Sendable, Equatable {
    /// 401, or code 20: the user is not known by this password.
    case unauthorized
    /// Code 3 or 5, or HTTP 403: known, but not allowed.
    case forbidden
    /// HTTP 403 about the CSRF token: the HTTP session has changed under us. [D:CSRFProtection]
    case csrf
    /// Code 6, or HTTP 404.
    case notFound
    /// Code 2: not in this state, such as an interaction without a contact-centre session.
    case wrongState
    /// Code 8. [D:ReturnValues]
    case passwordChangeRequired
    /// HTTP 5xx, or code 4: the server itself failed.
    case serverFailed
    /// Not JSON: a web page, half an answer.
    case unreadable
    /// JSON, but more of it than is read.
    case beyondLimits
    case other
  }

  /// A required parameter is missing. [D:ReturnValues]
  package static let missingParameter = 1

  package let kind: Kind
  /// The envelope's `statusCode`, where the server got as far as an envelope.
  package let code: Int?
  /// The HTTP status, where that was the refusal.
  package let status: Int?
  /// The server's own words; untrusted text.
  package let message: String?
  /// Whether the answer was no JSON from its first letter on: somebody else's, most likely.
  package private(set) var isForeign = false

  init(code: Int, message: String?) {
    (self.kind, self.code, self.status, self.message) = (Kind(code: code), code, nil, message)
  }

  /// An HTTP status other than success; the body may hold an envelope, plain words or a web page.
  init(status: Int, body: [UInt8]) {
    let envelope = try? Document(parsing: body, limits: Limits(excess: .replaced)).root
    let message = envelope?.statusMessage ?? (envelope == nil ? Excerpt(body).quote : nil)
    let kind = Kind(status: status, message: message)
    (self.kind, self.code, self.status, self.message) = (
      kind, envelope?.statusCode, status, message
    )
  }

  /// An answer that said success but can't be read.
  init(unreadable body: [UInt8], cause: ParseError) {
    let excerpt = Excerpt(body)
    let message = excerpt.isHTML ? excerpt.quote.map { "a web page: \($0)" } : cause.description
    (self.kind, self.code, self.status) = (Kind(cause), nil, nil)
    self.message = message ?? "a web page"
    let first = TextEncoding.utf8(body).first { $0 > 0x20 }
    isForeign = first != UInt8(ascii: "{") && first != UInt8(ascii: "[")
  }
}

extension APIError.Kind {
  /// From the envelope's code. [D:ReturnValues]
  fileprivate init(code: Int) {
    switch code {
    case 2: self = .wrongState
    case 3, 5: self = .forbidden
    case 4: self = .serverFailed
    case 6: self = .notFound
    case 8: self = .passwordChangeRequired
    case 20: self = .unauthorized
    default: self = .other
    }
  }

  /// From what the reader of JSON says.
  fileprivate init(_ cause: ParseError) {
    switch cause {
    case .tooLarge, .tooDeep, .outOfMemory: self = .beyondLimits
    case .empty, .malformed: self = .unreadable
    }
  }

  /// From the HTTP status. That of a missing token is documented [D:CSRFProtection]; for all else
  /// no table of status against code is known, and HTTP's own meaning is taken. [INF]
  fileprivate init(status: Int, message: String?) {
    switch status {
    case 401: self = .unauthorized
    case 403: self = message?.lowercased().contains("csrf") == true ? .csrf : .forbidden
    case 404, 410: self = .notFound
    case 500...: self = .serverFailed
    default: self = .other
    }
  }
}
