import HTTP

extension Duration {
  /// What `Retry-After` says, in seconds or as a date; nil where it is missing or says nothing. At
  /// most an hour. (RFC 9110, 10.2.3)
  init?(retryAfter headers: Headers) {
    guard let text = headers["Retry-After"] else { return nil }
    guard let seconds = Self.seconds(text) ?? Self.secondsUntilDate(headers) else { return nil }
    self = .seconds(min(max(0, seconds), 3_600))
  }

  private static func seconds(_ text: String) -> Int? {
    (1...9).contains(text.utf8.count) && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
      ? Int(text) : nil
  }

  /// By the server's own clock, which the answer shows: ours may go otherwise.
  private static func secondsUntilDate(_ headers: Headers) -> Int? {
    guard let now = headers.date("Date"), let end = headers.date("Retry-After") else { return nil }
    return end - now
  }
}
