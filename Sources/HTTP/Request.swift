/// One HTTP request as it is sent.
package struct Request: Sendable {
  package enum Method: Sendable { case get, post }

  package var method: Method
  /// Absolute, `http` or `https`, without a user or password in it.
  package var url: String
  /// In the order in which they are sent. A POST should name its `Content-Type`.
  package var headers: [(name: String, value: String)]
  package var body: [UInt8]?
  /// For the whole transfer, from the first look-up to the answer's last byte.
  package var timeout: Duration
  /// Whether it does no harm that the server gets the request twice. A GET is so by nature; a POST
  /// is sent on a connection of its own unless it says so too: see `EasyHandle.forbidRetry`.
  package var isIdempotent: Bool

  package init(
    _ method: Method, _ url: String, headers: [(name: String, value: String)] = [],
    body: [UInt8]? = nil, timeout: Duration = .seconds(30), isIdempotent: Bool? = nil
  ) {
    self.method = method
    self.url = url
    self.headers = headers
    self.body = body
    self.timeout = timeout
    self.isIdempotent = isIdempotent ?? (method == .get)
  }
}
