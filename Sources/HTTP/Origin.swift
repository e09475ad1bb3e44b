import CCurl

/// Scheme, host and port of an address: whom we speak with, and how.
package struct Origin: Sendable, Equatable {
  /// `http` or `https`.
  package let scheme: String
  /// In lower case; an IPv6 address in brackets.
  package let host: String
  package let port: String

  /// Where a request goes that there is none of.
  static let empty = Origin(scheme: "", host: "", port: "")

  /// `host:port`, as people are told it.
  var server: String { "\(host):\(port)" }

  /// Whether a password on its way there can be read by others.
  package var isInsecure: Bool { scheme == "http" && !isLoopback }

  /// No proxy stands between a machine and itself.
  var isLoopback: Bool {
    host == "localhost" || host.hasSuffix(".localhost") || host == "[::1]"
      || (host.hasPrefix("127.") && host.allSatisfy { $0.isNumber || $0 == "." })
  }

  private init(scheme: String, host: String, port: String) {
    (self.scheme, self.host, self.port) = (scheme, host, port)
  }

  /// Throws the sentence about an address that is none, or is neither http nor https.
  package init(of url: String) throws(TransportError) {
    let address = try CurlURL(url)
    guard address.component(CURLUPART_USER) == nil, address.component(CURLUPART_PASSWORD) == nil
    else {
      throw .badURL("…", detail: "it must not hold a user or password")
    }
    scheme = address.component(CURLUPART_SCHEME)?.lowercased() ?? ""
    guard scheme == "http" || scheme == "https" else { throw .unsupportedScheme(url) }
    host = address.component(CURLUPART_HOST)?.lowercased() ?? ""
    port = address.component(CURLUPART_PORT) ?? ""
  }
}
