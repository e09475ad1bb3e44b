import Time

/// Why there is no response: one case for each thing that a person can do something about.
///
/// `server` is `host:port`; `detail` are libcurl's or OpenSSL's own words. A status such as 401 or
/// 500 is an answer and none of these.
package enum TransportError: Error, Sendable, Equatable {
  case badURL(String, detail: String)
  case unsupportedScheme(String)
  /// A header's name or value holds a line break or a NUL.
  case badHeader(name: String)
  case unresolvedHost(server: String)
  case connectionRefused(server: String)
  case unreachable(server: String, detail: String)
  case connectionTimedOut(server: String, after: Duration)
  case timedOut(server: String, after: Duration)
  case certificate(server: String, detail: String, problem: CertificateProblem)
  case tls(server: String, detail: String, problem: TLSProblem = .handshake)
  /// Larger than so many bytes when it is unpacked.
  case responseTooLarge(server: String, maxBytes: Int)
  case incompleteResponse(server: String, detail: String)
  case redirected(server: String, to: String)
  case badContentEncoding(server: String)
  /// The proxy that the environment names can't be reached, or does not take us there.
  case proxy(server: String, detail: String)
  case other(server: String, detail: String)

  /// What is wrong with a server's certificate.
  package enum CertificateProblem: Sendable, Equatable {
    case untrustedIssuer
    /// No longer valid, or not yet.
    case outsideValidity
    /// It is somebody else's.
    case nameMismatch
  }

  /// On whose side TLS failed.
  package enum TLSProblem: Sendable, Equatable {
    /// The two did not agree.
    case handshake
    /// Ours: the file of the authorities to trust is missing or holds no certificates.
    case caFile
    /// Ours: the client certificate or its key can't be used.
    case clientCertificate
    /// The server wants a client certificate: it got none, or one that it does not take.
    case clientCertificateRequired
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
    case .connectionRefused(let server):
      "\(server) refused the connection: check the port, and that the server is running."
    case .unreachable(let server, let detail):
      "\(server) can't be reached (\(detail)): check your network or VPN."
    case .connectionTimedOut(let server, let time):
      "\(server) did not take the connection within \(formattedSeconds(time)): check your network or VPN."
    case .timedOut(let server, let time):
      "\(server) did not answer in full within \(formattedSeconds(time)): try again later."
    case .certificate(let server, let detail, let problem):
      "\(server) can't prove who it is (\(detail)): \(problem.advice)."
    case .tls(let server, let detail, let problem):
      problem.sentence(server: server, detail: detail)
    case .responseTooLarge(let server, let maxBytes):
      "The answer from \(server) is larger than the \(formattedSize(maxBytes)) that are accepted: "
        + "it was not read any further."
    case .incompleteResponse(let server, let detail):
      "The connection to \(server) ended before the answer did (\(detail)): try again."
    case .redirected(let server, let address):
      "\(server) sends us on to “\(address)”, where nothing was sent: "
        + (isWebAddress(address)
          ? "if that is right, use it after --server." : "that is no web address.")
    case .badContentEncoding(let server):
      "The answer from \(server) can't be unpacked: a proxy on the way may have damaged it."
    case .proxy(let server, let detail):
      "The proxy on the way to \(server) does not help (\(detail)): check https_proxy, http_proxy "
        + "and all_proxy in your environment, or name the host in no_proxy."
    case .other(let server, let detail):
      "The exchange with \(server) failed: \(detail)."
    }
  }
}

extension TransportError.CertificateProblem {
  /// What to try.
  fileprivate var advice: String {
    switch self {
    case .untrustedIssuer:
      "name the file of the authority that signed its certificate with --ca-file FILE"
    case .outsideValidity: "its keepers must renew it, unless the clock of this machine is wrong"
    case .nameMismatch: "check the name after --server; the certificate is for another one"
    }
  }
}

extension TransportError.TLSProblem {
  fileprivate func sentence(server: String, detail: String) -> String {
    switch self {
    case .handshake:
      "No safe connection with \(server) came about (\(detail)): it must speak TLS 1.2 or later; "
        + "if it wants a certificate of yours, name it with --cert FILE."
    case .caFile:
      "The certificates to trust can't be read (\(detail)): check the file after --ca-file."
    case .clientCertificate:
      "Your certificate can't be used (\(detail)): check the files after --cert and --key, "
        + "and the key's passphrase."
    case .clientCertificateRequired:
      "\(server) wants a certificate of yours that it knows (\(detail)): "
        + "name it with --cert FILE, and its key with --key FILE."
    }
  }
}

private func isWebAddress(_ address: String) -> Bool {
  let address = address.lowercased()
  return address.hasPrefix("http://") || address.hasPrefix("https://")
}

/// "256 MiB", "100000 bytes".
private func formattedSize(_ bytes: Int) -> String {
  bytes >= 1 << 20 && bytes % (1 << 20) == 0 ? "\(bytes >> 20) MiB" : "\(bytes) bytes"
}

/// "10 s", "0.25 s".
private func formattedSeconds(_ time: Duration) -> String {
  let milliseconds = time.milliseconds(in: 0...Int64.max)
  return milliseconds % 1000 == 0
    ? "\(milliseconds / 1000) s" : "\(Double(milliseconds) / 1000) s"
}
