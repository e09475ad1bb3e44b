/// Why there is no answer: one case for each thing that a person can do something about.
///
/// `server` is `host:port`; `detail` are libcurl's or OpenSSL's own words. A status such as 401 or
/// 500 is an answer and none of these.
package enum TransportError: Error, Sendable, Equatable {
  case badURL(String, detail: String)
  case unsupportedScheme(String)
  /// A header's name or value holds a line break or a NUL.
  case badHeader(name: String)
  case unresolvedHost(server: String)
  case refused(server: String)
  case unreachable(server: String, detail: String)
  case connectionTimedOut(server: String, after: Duration)
  case timedOut(server: String, after: Duration)
  case certificate(server: String, detail: String)
  case tls(server: String, detail: String, fault: TLSFault = .handshake)
  /// `limit` is in unpacked bytes.
  case answerTooLarge(server: String, limit: Int)
  case cutShort(server: String, detail: String)
  case redirected(server: String, to: String)
  case badEncoding(server: String)
  case other(server: String, detail: String)

  /// On whose side TLS failed.
  package enum TLSFault: Sendable, Equatable {
    /// The two did not agree.
    case handshake
    /// Ours: the file of the authorities to trust is missing or holds no certificates.
    case authorities
  }
}

extension TransportError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .badURL(let url, let detail):
      "The address “\(url)” can't be used (\(detail)): check the address after --server."
    case .unsupportedScheme(let url):
      "The address “\(url)” can't be used: it must begin with http:// or https://."
    case .badHeader(let name):
      "The request's header “\(name)” holds a line break and was not sent."
    case .unresolvedHost(let server):
      "No address is known for \(server): check the server's name and your network or VPN."
    case .refused(let server):
      "\(server) refused the connection: check the port, and that the server is running."
    case .unreachable(let server, let detail):
      "\(server) can't be reached (\(detail)): check your network or VPN."
    case .connectionTimedOut(let server, let time):
      "\(server) did not take the connection within \(seconds(time)): check your network or VPN."
    case .timedOut(let server, let time):
      "\(server) did not answer in full within \(seconds(time)): try again later."
    case .certificate(let server, let detail):
      "\(server) can't prove who it is (\(detail)): check the server's name, or name the "
        + "file of the authority that signed its certificate with --ca-file."
    case .tls(_, let detail, .authorities):
      "The certificates to trust can't be read (\(detail)): check the file after --ca-file."
    case .tls(let server, let detail, .handshake):
      "No safe connection with \(server) came about (\(detail)): it must speak TLS 1.2 or later."
    case .answerTooLarge(let server, let limit):
      "The answer from \(server) is larger than the \(limit) bytes that are accepted."
    case .cutShort(let server, let detail):
      "The connection to \(server) ended before the answer did (\(detail)): try again."
    case .redirected(let server, let address):
      "\(server) sends us on to “\(address)”: if that is right, use it after --server."
    case .badEncoding(let server):
      "The answer from \(server) can't be unpacked: a proxy on the way may have damaged it."
    case .other(let server, let detail):
      "The exchange with \(server) failed: \(detail)."
    }
  }
}

/// "10 s", "0.25 s".
private func seconds(_ time: Duration) -> String {
  let parts = time.components
  let milliseconds = parts.attoseconds / 1_000_000_000_000_000
  return milliseconds == 0
    ? "\(parts.seconds) s" : "\(Double(parts.seconds) + Double(milliseconds) / 1000) s"
}
