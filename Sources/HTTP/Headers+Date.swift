import CCurl

extension Headers {
  /// The moment that a field names, in seconds since 1970: `Sat, 28 Nov 2026 10:00:00 GMT`, or one of
  /// the two older ways (RFC 9110, 5.6.7), as libcurl reads them. Nil where the field is missing or names
  /// none.
  package func date(_ name: String) -> Int? {
    guard let text = self[name], text.utf8.count <= 40 else { return nil }
    let seconds = curl_getdate(text, nil)
    return seconds < 0 ? nil : seconds
  }
}
