import CCurl

/// One request on its way and the answer to it, with the easy handle that they go through.
///
/// Used for one request after another: `prepare`, a transfer, `result`. On the network thread only.
final class Exchange {
  let easy: EasyHandle
  private var lines = HeaderLines()
  private var answer = Answer(limit: 0)
  private var limit = 0
  private var timeout = Duration.zero
  private var connectTimeout = Duration.zero
  /// By when there must be a connection; nil as soon as there is one.
  fileprivate(set) var connectDeadline: ContinuousClock.Instant?
  private var server = ""
  /// Where libcurl puts its words about a failure.
  private let errorText = UnsafeMutablePointer<CChar>.allocate(capacity: Int(CURL_ERROR_SIZE))

  init?(jar: CookieJar) {
    guard let easy = EasyHandle(jar: jar) else { return nil }
    self.easy = easy
  }

  deinit { errorText.deallocate() }

  /// Makes ready for a transfer that begins now.
  func prepare(
    _ request: Request, access: ServerAccess, at now: ContinuousClock.Instant
  ) throws(TransportError) {
    let origin = try Origin(of: request.url)
    server = origin.server
    limit = request.answerLimit ?? access.answerLimit
    timeout = request.timeout
    connectTimeout = min(access.connectTimeout, timeout)
    connectDeadline = now + connectTimeout
    answer = Answer(limit: limit)
    easy.reset()
    try setHeaders(request)
    setAddress(request.url, origin: origin)
    setBounds()
    setTLS(access)
    setCredentials(access, for: origin)
    setMethod(request)
    if !request.isRepeatable { forbidRepeat() }
    easy.set(CURLOPT_USERAGENT, access.userAgent)
    listen()
  }

  /// How the transfer went. `outcome` is libcurl's word about it.
  func result(of outcome: CURLcode) -> Result<Response, TransportError> {
    guard outcome == CURLE_OK else { return .failure(failure(outcome)) }
    let status = easy.number(CURLINFO_RESPONSE_CODE)
    if (300..<400).contains(status), let address = answer.headers["Location"] {
      let absolute = easy.text(CURLINFO_REDIRECT_URL) ?? address
      return .failure(.redirected(server: server, to: String(absolute.prefix(300))))
    }
    return .success(answer.finish(status: status))
  }

  /// What it means that the deadline for the connection has come.
  var connectTimedOut: TransportError {
    .connectionTimedOut(server: server, after: connectTimeout)
  }

  /// Lets go of what the last exchange left behind.
  func clear() {
    answer = Answer(limit: 0)
    easy.reset()
    lines = HeaderLines()
  }
}

// MARK: - The request, option by option

extension Exchange {
  private func setAddress(_ url: String, origin: Origin) {
    easy.set(CURLOPT_URL, url)
    easy.set(CURLOPT_PROTOCOLS_STR, "http,https")
    easy.set(CURLOPT_REDIR_PROTOCOLS_STR, "http,https")
    easy.set(CURLOPT_FOLLOWLOCATION, 0)
    easy.set(CURLOPT_HTTP_VERSION, Int(CURL_HTTP_VERSION_1_1))
    // The environment names the proxy, as with curl; an empty name means none.
    if origin.isLoopback { easy.set(CURLOPT_PROXY, "") }
  }

  private func setBounds() {
    // Without signals: a look-up must not interrupt the main thread. It goes on in a thread of
    // libcurl's, which nobody has to wait for.
    easy.set(CURLOPT_NOSIGNAL, 1)
    easy.set(CURLOPT_QUICK_EXIT, 1)
    easy.set(CURLOPT_TIMEOUT_MS, milliseconds(timeout))
    // libcurl's own time-out for connecting would wake the thread once in each held poll, though
    // the connection stands: see `connectDeadline`.
    easy.set(CURLOPT_CONNECTTIMEOUT_MS, milliseconds(timeout))
    // The kernel notices a peer that is gone, without waking anybody up meanwhile.
    easy.set(CURLOPT_TCP_KEEPALIVE, 1)
    easy.set(CURLOPT_TCP_KEEPIDLE, 60)
    easy.set(CURLOPT_TCP_KEEPINTVL, 15)
    // Ends the transfer as soon as the header announces too much; what is unpacked counts later.
    curl_set_size(easy.pointer, CURLOPT_MAXFILESIZE_LARGE, curl_off_t(max(1, limit)))
    easy.set(CURLOPT_ACCEPT_ENCODING, "")
  }

  private func setTLS(_ access: ServerAccess) {
    easy.set(CURLOPT_SSLVERSION, Int(CURL_SSLVERSION_TLSv1_2))
    easy.set(CURLOPT_SSL_VERIFYPEER, 1)
    easy.set(CURLOPT_SSL_VERIFYHOST, 2)
    if let file = access.caFile { easy.set(CURLOPT_CAINFO, file) }
  }

  private func setCredentials(_ access: ServerAccess, for origin: Origin) {
    easy.set(CURLOPT_HTTPAUTH, curl_auth_basic)
    guard let credentials = access.credentials else { return }
    if let base = access.baseURL, (try? Origin(of: base)) != origin { return }
    easy.set(CURLOPT_USERNAME, credentials.user)
    easy.set(CURLOPT_PASSWORD, credentials.password)
  }

  private func setHeaders(_ request: Request) throws(TransportError) {
    lines = HeaderLines()
    for (name, value) in request.headers {
      guard !name.isEmpty, isOneLine(name), isOneLine(value) else {
        throw .badHeader(name: String(name.prefix(100)))
      }
      // To libcurl, nothing behind the colon means "leave this header out".
      lines.append(value.isEmpty ? "\(name);" : "\(name): \(value)")
    }
    // No wait for 100 Continue before the body, and no type that is not the caller's.
    lines.append("Expect:")
    if request.method == .post, !request.headers.contains(where: { isContentType($0.name) }) {
      lines.append("Content-Type:")
    }
    curl_set_list(easy.pointer, CURLOPT_HTTPHEADER, lines.pointer)
  }

  private func setMethod(_ request: Request) {
    guard request.method == .post else { return easy.set(CURLOPT_HTTPGET, 1) }
    let body = request.body ?? []
    easy.set(CURLOPT_POST, 1)
    // With the size told first, the body is copied whole and goes with a Content-Length, never in
    // chunks: some CometD servers answer those with 400.
    curl_set_size(easy.pointer, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(body.count))
    body.withUnsafeBytes { bytes in
      _ = bytes.withMemoryRebound(to: CChar.self) {
        curl_set_text(easy.pointer, CURLOPT_COPYPOSTFIELDS, $0.baseAddress)
      }
    }
    if body.isEmpty { easy.set(CURLOPT_COPYPOSTFIELDS, "") }
  }

  /// When a connection that was used before ends without a byte of answer, libcurl takes it for one
  /// that the server had closed meanwhile and sends the request again on a new one, POST or not
  /// (Curl_retry_request in lib/transfer.c, 7.88). But the server may have acted on the first one:
  /// an interaction would be pulled twice. On a connection of its own nothing is ever sent again.
  private func forbidRepeat() {
    easy.set(CURLOPT_FRESH_CONNECT, 1)
    easy.set(CURLOPT_FORBID_REUSE, 1)
  }
}

// MARK: - The answer

extension Exchange {
  /// Has libcurl hand the answer to this object, which is alive as long as the transfer, because
  /// `Transfers` holds it until after curl_multi_remove_handle.
  private func listen() {
    let context = Unmanaged.passUnretained(self).toOpaque()
    errorText.pointee = 0
    curl_set_pointer(easy.pointer, CURLOPT_ERRORBUFFER, errorText)
    curl_set_pointer(easy.pointer, CURLOPT_PREREQDATA, context)
    curl_set_prereq(easy.pointer) { context, _, _, _, _ in
      exchange(context).connectDeadline = nil
      return CURL_PREREQFUNC_OK
    }
    curl_set_pointer(easy.pointer, CURLOPT_HEADERDATA, context)
    curl_set_callback(easy.pointer, CURLOPT_HEADERFUNCTION) { line, size, count, context in
      exchange(context).take(headerLine: UnsafeRawBufferPointer(start: line, count: size * count))
    }
    curl_set_pointer(easy.pointer, CURLOPT_WRITEDATA, context)
    curl_set_callback(easy.pointer, CURLOPT_WRITEFUNCTION) { part, size, count, context in
      exchange(context).take(bodyPart: UnsafeRawBufferPointer(start: part, count: size * count))
    }
  }

  /// How many bytes were taken: all of them, or none, which ends the transfer.
  fileprivate func take(headerLine line: UnsafeRawBufferPointer) -> Int {
    answer.take(headerLine: line) ? line.count : 0
  }

  fileprivate func take(bodyPart part: UnsafeRawBufferPointer) -> Int {
    let announced = max(0, easy.size(CURLINFO_CONTENT_LENGTH_DOWNLOAD_T))
    return answer.take(bodyPart: part, announced: announced) ? part.count : 0
  }

  private func failure(_ outcome: CURLcode) -> TransportError {
    let failure = TransferFailure(
      outcome: outcome, detail: detail(of: outcome), server: server, refusal: answer.refusal,
      limit: limit, timeout: timeout, connectTimeout: connectTimeout,
      wasConnected: easy.size(CURLINFO_PRETRANSFER_TIME_T) > 0,
      systemError: Int32(easy.number(CURLINFO_OS_ERRNO)))
    return failure.error
  }

  private func detail(of outcome: CURLcode) -> String {
    let words = String(cString: errorText)
    return words.isEmpty ? String(cString: curl_easy_strerror(outcome)) : words
  }
}

private func exchange(_ context: UnsafeMutableRawPointer?) -> Exchange {
  // The context is the pointer that `listen` gave, of an exchange that `Transfers` keeps alive.
  Unmanaged<Exchange>.fromOpaque(context.unsafelyUnwrapped).takeUnretainedValue()
}

private func isOneLine(_ text: String) -> Bool {
  text.utf8.allSatisfy { $0 != 0x0a && $0 != 0x0d && $0 != 0 }
}

private func isContentType(_ name: String) -> Bool { name.lowercased() == "content-type" }

/// At least 1, because 0 means "no limit" to libcurl.
private func milliseconds(_ time: Duration) -> Int {
  let parts = time.components
  let whole = parts.seconds.multipliedReportingOverflow(by: 1000)
  guard !whole.overflow else { return Int(Int32.max) }
  return Int(
    min(max(1, whole.partialValue + parts.attoseconds / 1_000_000_000_000_000), 1 << 31 - 1))
}
