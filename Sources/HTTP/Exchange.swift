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
  private var url = ""
  private var origin = Origin.nowhere
  /// Where libcurl puts its words about a failure.
  private let errorText = UnsafeMutablePointer<CChar>.allocate(capacity: Int(CURL_ERROR_SIZE))

  init?(jar: CookieJar) {
    guard let easy = EasyHandle(jar: jar) else { return nil }
    self.easy = easy
  }

  deinit { errorText.deallocate() }

  /// Makes ready for a transfer that begins now; `isFresh` is one on a connection of its own.
  func prepare(
    _ request: Request, access: ServerAccess, isFresh: Bool, at now: ContinuousClock.Instant
  ) throws(TransportError) {
    origin = try Origin(of: request.url)
    url = request.url
    limit = request.answerLimit ?? access.answerLimit
    timeout = request.timeout
    connectTimeout = min(access.connectTimeout, timeout)
    connectDeadline = now + connectTimeout
    answer = Answer(limit: limit)
    easy.reset()
    try setHeaders(request)
    easy.setAddress(request.url, origin: origin)
    easy.setBounds(timeout: timeout, limit: limit)
    easy.setTrust(access)
    easy.setIdentity(access, for: origin)
    easy.setMethod(request)
    if isFresh { easy.demandFreshConnection() }
    if !request.isRepeatable { easy.forbidRepeat() }
    easy.set(CURLOPT_USERAGENT, access.userAgent)
    listen()
  }

  /// How the transfer went. `outcome` is libcurl's word about it.
  func result(of outcome: CURLcode) -> Result<Response, TransportError> {
    guard outcome == CURLE_OK else { return .failure(failure(outcome)) }
    let status = easy.number(CURLINFO_RESPONSE_CODE)
    if status == 400, origin.scheme == "https", answer.demandsCertificate {
      return .failure(.tls(server: server, detail: "status 400", fault: .certificateWanted))
    }
    if (300..<400).contains(status), let address = answer.headers["Location"] {
      return .failure(.redirected(server: server, to: destination(of: address, from: url)))
    }
    return .success(answer.finish(status: status))
  }

  private var server: String { origin.server }

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

// MARK: - The request's header

extension Exchange {
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
      outcome: outcome, detail: detail(of: outcome), origin: origin, refusal: answer.refusal,
      limit: limit, timeout: timeout, connectTimeout: connectTimeout,
      wasConnected: easy.size(CURLINFO_PRETRANSFER_TIME_T) > 0,
      systemError: Int32(easy.number(CURLINFO_OS_ERRNO)),
      verification: easy.number(CURLINFO_SSL_VERIFYRESULT),
      proxyStatus: easy.number(CURLINFO_HTTP_CONNECTCODE))
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
