import CCurl

/// One easy handle: one transfer at a time. Frees once.
struct EasyHandle: ~Copyable {
  let pointer: UnsafeMutableRawPointer
  /// Held, because libcurl wants the share to outlive the handles that use it.
  private let jar: CookieJar

  init?(jar: CookieJar) {
    guard let pointer = curl_easy_init() else { return nil }
    self.pointer = pointer
    self.jar = jar
    // Takes cookies from now on, through every reset; this one is none. An empty CURLOPT_COOKIEFILE
    // would do for one transfer, and libcurl 7.88 loses its memory at each reset.
    set(CURLOPT_COOKIELIST, "Set-Cookie:")
  }

  deinit { curl_easy_cleanup(pointer) }

  /// Back to the defaults; cookies stay with the jar and connections with the multi handle.
  borrowing func reset() {
    curl_easy_reset(pointer)
    curl_set_share(pointer, jar.pointer)
  }

  borrowing func set(_ option: CURLoption, _ value: Int) { curl_set_long(pointer, option, value) }

  /// libcurl copies the text.
  borrowing func set(_ option: CURLoption, _ value: String) {
    curl_set_text(pointer, option, value)
  }

  borrowing func number(_ info: CURLINFO) -> Int {
    var value = 0
    curl_get_long(pointer, info, &value)
    return value
  }

  borrowing func size(_ info: CURLINFO) -> Int {
    var value: curl_off_t = 0
    curl_get_size(pointer, info, &value)
    return Int(value)
  }

  borrowing func text(_ info: CURLINFO) -> String? {
    var value: UnsafePointer<CChar>?
    curl_get_text(pointer, info, &value)
    return value.map { String(cString: $0) }
  }
}

/// All transfers in progress and their connections. Frees once.
struct MultiHandle: ~Copyable {
  let pointer: UnsafeMutableRawPointer

  init?() {
    guard let pointer = curl_multi_init() else { return nil }
    self.pointer = pointer
  }

  deinit { curl_multi_cleanup(pointer) }
}

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

/// Header lines for a request. Frees once; must outlive the transfer.
struct HeaderList: ~Copyable {
  private(set) var pointer: UnsafeMutablePointer<curl_slist>?

  mutating func append(_ line: String) {
    // NULL, when there is no memory, leaves the list as it was.
    if let longer = curl_slist_append(pointer, line) { pointer = longer }
  }

  deinit { curl_slist_free_all(pointer) }
}
