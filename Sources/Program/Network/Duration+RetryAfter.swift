import HTTP

extension Duration {
  /// What `Retry-After` says in seconds; nil where it is missing, or a date, which needs a clock that
  /// goes as the server's. At most an hour. (RFC 9110, 10.2.3)
  init?(retryAfter headers: Headers) {
    guard let text = headers["Retry-After"], (1...9).contains(text.utf8.count),
      let seconds = Int(text), seconds >= 0
    else { return nil }
    self = .seconds(min(seconds, 3_600))
  }
}
