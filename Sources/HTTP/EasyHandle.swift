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
}
