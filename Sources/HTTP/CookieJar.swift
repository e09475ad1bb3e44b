import CCurl

/// Cookies in memory, and TLS sessions to take up again, for all transfers alike: CometD's polls
/// and the API's calls are one session to the server. Frees once, after the last easy handle.
final class CookieJar {
  // Without lock functions: one thread has all the handles.
  let pointer: UnsafeMutableRawPointer

  init?() {
    guard let pointer = curl_share_init() else { return nil }
    self.pointer = pointer
    curl_share_data(pointer, CURL_LOCK_DATA_COOKIE)
    curl_share_data(pointer, CURL_LOCK_DATA_SSL_SESSION)
  }

  deinit { curl_share_cleanup(pointer) }
}
