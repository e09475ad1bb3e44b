import CCurl
import Time

/// What libcurl is asked for, option by option.
extension EasyHandle {
  borrowing func setAddress(_ url: String, origin: Origin) {
    set(CURLOPT_URL, url)
    set(CURLOPT_PROTOCOLS_STR, "http,https")
    set(CURLOPT_REDIR_PROTOCOLS_STR, "http,https")
    // A redirect is told and never followed: where it leads, neither password nor cookie nor token
    // goes, and no loop can begin.
    set(CURLOPT_FOLLOWLOCATION, 0)
    set(CURLOPT_HTTP_VERSION, Int(CURL_HTTP_VERSION_1_1))
    // The environment names the proxy, as with curl; an empty name means none.
    if origin.isLoopback { set(CURLOPT_PROXY, "") }
  }

  /// `maxBodyBytes` is in bytes as they come.
  borrowing func setLimits(timeout: Duration, maxBodyBytes: Int) {
    // Without signals: a look-up must not interrupt the main thread. It goes on in a thread of
    // libcurl's, which nobody has to wait for.
    set(CURLOPT_NOSIGNAL, 1)
    set(CURLOPT_QUICK_EXIT, 1)
    let milliseconds = Int(timeout.milliseconds(in: Self.millisecondRange))
    set(CURLOPT_TIMEOUT_MS, milliseconds)
    // libcurl's own time-out for connecting would wake the thread once in each held poll, though
    // the connection stands: see `Transfer.connectDeadline`.
    set(CURLOPT_CONNECTTIMEOUT_MS, milliseconds)
    // The kernel notices a peer that is gone, without waking anybody up meanwhile.
    set(CURLOPT_TCP_KEEPALIVE, 1)
    set(CURLOPT_TCP_KEEPIDLE, 60)
    set(CURLOPT_TCP_KEEPINTVL, 15)
    set(CURLOPT_MAXAGE_CONN, Int(Self.idleTimeout.components.seconds))
    // Ends the transfer as soon as the header announces too much; what is received and what is
    // unpacked of it count later.
    curl_set_size(pointer, CURLOPT_MAXFILESIZE_LARGE, curl_off_t(max(1, maxBodyBytes)))
  }

  /// 0 means "no limit" to libcurl, and what is longer than 31 bits is refused.
  private static let millisecondRange = 1...Int64(Int32.max)

  /// How long an unused connection is kept for the next request; in whole seconds.
  static let idleTimeout = Duration.seconds(60)

  /// Whom we trust, also as a proxy.
  borrowing func setTrust(_ configuration: ClientConfiguration) {
    for option in [CURLOPT_SSLVERSION, CURLOPT_PROXY_SSLVERSION] {
      set(option, Int(CURL_SSLVERSION_TLSv1_2))
    }
    for option in [CURLOPT_SSL_VERIFYPEER, CURLOPT_PROXY_SSL_VERIFYPEER] { set(option, 1) }
    for option in [CURLOPT_SSL_VERIFYHOST, CURLOPT_PROXY_SSL_VERIFYHOST] { set(option, 2) }
    guard let file = configuration.caFile else { return }
    for option in [CURLOPT_CAINFO, CURLOPT_PROXY_CAINFO] { set(option, file) }
    // Debian's libcurl looks there too, unless it is told not to.
    for option in [CURLOPT_CAPATH, CURLOPT_PROXY_CAPATH] { curl_set_text(pointer, option, nil) }
  }

  /// Who we are, for the configured server only.
  borrowing func setCredentials(_ configuration: ClientConfiguration, for origin: Origin) {
    set(CURLOPT_HTTPAUTH, curl_auth_basic)
    // Even an empty passphrase is given: without one OpenSSL would ask at the terminal by itself.
    set(CURLOPT_KEYPASSWD, configuration.clientCertificate?.passphrase ?? "")
    if let base = configuration.baseURL, (try? Origin(of: base)) != origin { return }
    if let credentials = configuration.credentials {
      set(CURLOPT_USERNAME, credentials.user)
      set(CURLOPT_PASSWORD, credentials.password)
    }
    if let certificate = configuration.clientCertificate {
      set(CURLOPT_SSLCERT, certificate.file)
      set(CURLOPT_SSLKEY, certificate.keyFile ?? certificate.file)
    }
  }

  borrowing func setMethod(_ request: Request) {
    guard request.method == .post else { return set(CURLOPT_HTTPGET, 1) }
    let body = request.body ?? []
    set(CURLOPT_POST, 1)
    // With the size told first, the body is copied whole and goes with a Content-Length, never in
    // chunks: some CometD servers answer those with 400.
    curl_set_size(pointer, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(body.count))
    body.withUnsafeBytes { bytes in
      _ = bytes.withMemoryRebound(to: CChar.self) {
        curl_set_text(pointer, CURLOPT_COPYPOSTFIELDS, $0.baseAddress)
      }
    }
    if body.isEmpty { set(CURLOPT_COPYPOSTFIELDS, "") }
  }

  /// A connection that nobody has used before.
  borrowing func requireFreshConnection() { set(CURLOPT_FRESH_CONNECT, 1) }

  /// When a connection that was used before ends without a byte of answer, libcurl takes it for one
  /// that the server had closed meanwhile and sends the request again on a new one, POST or not
  /// (Curl_retry_request in lib/transfer.c, 7.88). But the server may have acted on the first one:
  /// an interaction would be pulled twice. On a connection of its own nothing is ever sent again.
  borrowing func forbidRetry() {
    set(CURLOPT_FRESH_CONNECT, 1)
    set(CURLOPT_FORBID_REUSE, 1)
  }
}
