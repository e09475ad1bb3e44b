import CCurl

/// libcurl's own reading of an address, so that nothing is understood in two ways.
struct CurlURL: ~Copyable {
  private let handle: OpaquePointer

  init(_ url: String) throws(TransportError) {
    guard let handle = curl_url() else {
      throw .other(server: "", detail: "not enough memory")
    }
    let code = curl_url_set(handle, CURLUPART_URL, url, 0)
    guard code == CURLUE_OK else {
      curl_url_cleanup(handle)
      if code == CURLUE_UNSUPPORTED_SCHEME { throw .unsupportedScheme(redacted(url)) }
      throw .badURL(redacted(url), detail: String(cString: curl_url_strerror(code)))
    }
    self.handle = handle
  }

  deinit { curl_url_cleanup(handle) }

  /// The address that is meant by another one, seen from here.
  borrowing func resolving(_ location: String) -> String? {
    let flags = UInt32(CURLU_NON_SUPPORT_SCHEME)
    guard curl_url_set(handle, CURLUPART_URL, location, flags) == CURLUE_OK else { return nil }
    for part in [CURLUPART_USER, CURLUPART_PASSWORD] { curl_url_set(handle, part, nil, 0) }
    return component(CURLUPART_URL, flags: 0)
  }

  /// A part of the address; the port also when it is the scheme's own.
  borrowing func component(_ part: CURLUPart, flags: Int = Int(CURLU_DEFAULT_PORT)) -> String? {
    var text: UnsafeMutablePointer<CChar>?
    let code = curl_url_get(handle, part, &text, UInt32(flags))
    guard code == CURLUE_OK, let text else { return nil }
    defer { curl_free(text) }
    return String(cString: text)
  }
}

/// Where a redirect leads, as a whole address and for people's eyes: without user or password.
///
/// libcurl would tell it too (CURLINFO_REDIRECT_URL), but with our own password in it.
func redirectTarget(of location: String, from url: String) -> String {
  guard let address = try? CurlURL(url), let whole = address.resolving(location) else {
    return redacted(location)
  }
  return String(whole.prefix(300))
}

/// What may be shown of an address that could not be read: nothing, when a password may be in it.
private func redacted(_ url: String) -> String {
  url.utf8.contains(UInt8(ascii: "@")) ? "…" : String(url.prefix(200))
}
