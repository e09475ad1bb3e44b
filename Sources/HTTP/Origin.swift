import CCurl

/// Scheme, host and port of an address: whom we speak with, and how.
struct Origin: Equatable {
  let scheme: String
  let host: String
  let port: String

  /// `host:port`, as people are told it.
  var server: String { "\(host):\(port)" }

  /// No proxy stands between a machine and itself.
  var isLoopback: Bool {
    host == "localhost" || host.hasSuffix(".localhost") || host == "[::1]"
      || (host.hasPrefix("127.") && host.allSatisfy { $0.isNumber || $0 == "." })
  }

  init(of url: String) throws(TransportError) {
    let address = try Address(url)
    guard address.part(CURLUPART_USER) == nil, address.part(CURLUPART_PASSWORD) == nil else {
      throw .badURL("…", detail: "it must not hold a user or password")
    }
    scheme = address.part(CURLUPART_SCHEME)?.lowercased() ?? ""
    guard scheme == "http" || scheme == "https" else { throw .unsupportedScheme(url) }
    host = address.part(CURLUPART_HOST)?.lowercased() ?? ""
    port = address.part(CURLUPART_PORT) ?? ""
  }
}

/// libcurl's own reading of an address, so that nothing is understood in two ways.
private struct Address: ~Copyable {
  private let handle: OpaquePointer

  init(_ url: String) throws(TransportError) {
    guard let handle = curl_url() else {
      throw .other(server: "", detail: "not enough memory")
    }
    let outcome = curl_url_set(handle, CURLUPART_URL, url, 0)
    guard outcome == CURLUE_OK else {
      curl_url_cleanup(handle)
      if outcome == CURLUE_UNSUPPORTED_SCHEME { throw .unsupportedScheme(withoutUser(url)) }
      throw .badURL(withoutUser(url), detail: String(cString: curl_url_strerror(outcome)))
    }
    self.handle = handle
  }

  deinit { curl_url_cleanup(handle) }

  /// A part of the address; the port also when it is the scheme's own.
  borrowing func part(_ part: CURLUPart) -> String? {
    var text: UnsafeMutablePointer<CChar>?
    let outcome = curl_url_get(handle, part, &text, UInt32(CURLU_DEFAULT_PORT))
    guard outcome == CURLUE_OK, let text else { return nil }
    defer { curl_free(text) }
    return String(cString: text)
  }
}

/// What may be shown of an address that could not be read: nothing, when a password may be in it.
private func withoutUser(_ url: String) -> String {
  url.utf8.contains(UInt8(ascii: "@")) ? "…" : String(url.prefix(200))
}
