import CCurl

/// One request on its way and the response to it, with the easy handle that they go through.
///
/// Used for one request after another: `prepare`, a transfer, `result`. On the network thread only.
final class Transfer {
  let easy: EasyHandle
  private var headerList = HeaderList()
  private var accumulator = ResponseAccumulator(maxBodyBytes: 0)
  private var maxBodyBytes = 0
  private var timeout = Duration.zero
  private var connectTimeout = Duration.zero
  /// By when there must be a connection; nil as soon as there is one.
  fileprivate(set) var connectDeadline: ContinuousClock.Instant?
  private var url = ""
  private var origin = Origin.empty
  /// Where libcurl puts its words about a failure.
  private let errorBuffer = UnsafeMutablePointer<CChar>.allocate(capacity: Int(CURL_ERROR_SIZE))

  init?(jar: CookieJar) {
    guard let easy = EasyHandle(jar: jar) else { return nil }
    self.easy = easy
  }

  deinit { errorBuffer.deallocate() }

  /// Makes ready for a transfer that begins now; `isFresh` is one on a connection of its own.
  func prepare(
    _ request: Request, configuration: ClientConfiguration, isFresh: Bool,
    at now: ContinuousClock.Instant
  ) throws(TransportError) {
    origin = try Origin(of: request.url)
    url = request.url
    maxBodyBytes = configuration.maxResponseBytes
    timeout = request.timeout
    connectTimeout = min(configuration.connectTimeout, timeout)
    connectDeadline = now + connectTimeout
    accumulator = ResponseAccumulator(maxBodyBytes: maxBodyBytes)
    easy.reset()
    try setHeaders(request)
    easy.setAddress(request.url, origin: origin)
    easy.setLimits(timeout: timeout, maxBodyBytes: maxBodyBytes)
    easy.setTrust(configuration)
    easy.setCredentials(configuration, for: origin)
    easy.setMethod(request)
    if isFresh { easy.requireFreshConnection() }
    if !request.isIdempotent { easy.forbidRetry() }
    easy.set(CURLOPT_USERAGENT, configuration.userAgent)
    setCallbacks()
  }

  /// How the transfer went. `code` is libcurl's word about it.
  func result(of code: CURLcode) -> Result<Response, TransportError> {
    guard code == CURLE_OK else { return .failure(error(code)) }
    do throws(Unpacking.Failure) {
      try accumulator.unpack()
    } catch {
      return .failure(unpackingError(error))
    }
    return result(status: easy.number(CURLINFO_RESPONSE_CODE))
  }

  private func result(status: Int) -> Result<Response, TransportError> {
    if status == 400, origin.scheme == "https", accumulator.isMissingCertificatePage {
      return .failure(
        .tls(server: server, detail: "status 400", problem: .clientCertificateRequired))
    }
    if (300..<400).contains(status), let location = accumulator.headers["Location"] {
      return .failure(.redirected(server: server, to: redirectTarget(of: location, from: url)))
    }
    return .success(accumulator.finish(status: status))
  }

  private func unpackingError(_ failure: Unpacking.Failure) -> TransportError {
    switch failure {
    case .damaged: .badContentEncoding(server: server)
    case .tooLarge: .responseTooLarge(server: server, maxBytes: maxBodyBytes)
    }
  }

  private var server: String { origin.server }

  /// What it means that the deadline for the connection has come.
  var connectTimeoutError: TransportError {
    .connectionTimedOut(server: server, after: connectTimeout)
  }

  /// Lets go of what the last transfer left behind.
  func reset() {
    accumulator = ResponseAccumulator(maxBodyBytes: 0)
    easy.reset()
    headerList = HeaderList()
  }
}

/// The request's header.
extension Transfer {
  private func setHeaders(_ request: Request) throws(TransportError) {
    headerList = HeaderList()
    for (name, value) in request.headers {
      guard !name.isEmpty, isOneLine(name), isOneLine(value) else {
        throw .badHeader(name: String(name.prefix(100)))
      }
      // To libcurl, nothing behind the colon means "leave this header out".
      headerList.append(value.isEmpty ? "\(name);" : "\(name): \(value)")
    }
    // No wait for 100 Continue before the body, and no type that is not the caller's.
    headerList.append("Expect:")
    // Not by libcurl's option, which would have it unpack what comes: see `Unpacking`.
    headerList.append("Accept-Encoding: \(ContentCoding.accepted)")
    if request.method == .post, !request.headers.contains(where: { isContentType($0.name) }) {
      headerList.append("Content-Type:")
    }
    curl_set_list(easy.pointer, CURLOPT_HTTPHEADER, headerList.pointer)
  }
}

/// The response.
extension Transfer {
  /// Has libcurl hand the response to this object, which is alive as long as the transfer, because
  /// `Transfers` holds it until after curl_multi_remove_handle.
  private func setCallbacks() {
    let context = Unmanaged.passUnretained(self).toOpaque()
    errorBuffer.pointee = 0
    curl_set_pointer(easy.pointer, CURLOPT_ERRORBUFFER, errorBuffer)
    curl_set_pointer(easy.pointer, CURLOPT_PREREQDATA, context)
    curl_set_prereq(easy.pointer) { context, _, _, _, _ in
      transfer(context).connectDeadline = nil
      return CURL_PREREQFUNC_OK
    }
    curl_set_pointer(easy.pointer, CURLOPT_HEADERDATA, context)
    curl_set_callback(easy.pointer, CURLOPT_HEADERFUNCTION) { line, size, count, context in
      transfer(context).receive(
        headerLine: UnsafeRawBufferPointer(start: line, count: size * count))
    }
    curl_set_pointer(easy.pointer, CURLOPT_WRITEDATA, context)
    curl_set_callback(easy.pointer, CURLOPT_WRITEFUNCTION) { chunk, size, count, context in
      transfer(context).receive(
        bodyChunk: UnsafeRawBufferPointer(start: chunk, count: size * count))
    }
  }

  /// How many bytes were taken: all of them, or none, which ends the transfer.
  fileprivate func receive(headerLine line: UnsafeRawBufferPointer) -> Int {
    accumulator.append(headerLine: line) ? line.count : 0
  }

  fileprivate func receive(bodyChunk chunk: UnsafeRawBufferPointer) -> Int {
    let contentLength = max(0, easy.size(CURLINFO_CONTENT_LENGTH_DOWNLOAD_T))
    return accumulator.append(bodyChunk: chunk, contentLength: contentLength) ? chunk.count : 0
  }

  private func error(_ code: CURLcode) -> TransportError {
    let failure = TransferFailure(
      code: code, detail: detail(of: code), origin: origin, overflow: accumulator.overflow,
      maxBodyBytes: maxBodyBytes, timeout: timeout, connectTimeout: connectTimeout,
      wasConnected: easy.size(CURLINFO_PRETRANSFER_TIME_T) > 0,
      systemError: Int32(easy.number(CURLINFO_OS_ERRNO)),
      verifyResult: easy.number(CURLINFO_SSL_VERIFYRESULT),
      proxyStatus: easy.number(CURLINFO_HTTP_CONNECTCODE))
    return failure.error
  }

  private func detail(of code: CURLcode) -> String {
    let message = String(cString: errorBuffer)
    return message.isEmpty ? String(cString: curl_easy_strerror(code)) : message
  }
}

private func transfer(_ context: UnsafeMutableRawPointer?) -> Transfer {
  // The context is the pointer that `setCallbacks` gave, of a transfer that `Transfers` keeps alive.
  Unmanaged<Transfer>.fromOpaque(context.unsafelyUnwrapped).takeUnretainedValue()
}

private func isOneLine(_ text: String) -> Bool {
  text.utf8.allSatisfy { $0 != 0x0a && $0 != 0x0d && $0 != 0 }
}

private func isContentType(_ name: String) -> Bool { name.lowercased() == "content-type" }
