import JSON
import NIOCore
import NIOHTTP1

/// One TCP connection: gathers requests, hands them to whom they are for and writes the answers.
///
/// It lives on the event loop. The pipeline before it holds back a second request until the first
/// one is answered.
final class Connection: ChannelInboundHandler {
  typealias InboundIn = HTTPServerRequestPart
  typealias OutboundOut = HTTPServerResponsePart

  private let handler: any RequestHandler
  private var context: ChannelHandlerContext?
  private var partialRequest: HTTPRequest?
  private var isKeepAlive = true
  /// The answer goes without its body.
  private var isHeadRequest = false
  /// The answer is written but for its end.
  private var isEndPending = false
  /// The exchange whose answer is due.
  private var exchange: Int?

  init(_ handler: any RequestHandler) {
    self.handler = handler
  }

  func handlerAdded(context: ChannelHandlerContext) {
    self.context = context
    handler.connectionOpened(self)
  }

  func handlerRemoved(context: ChannelHandlerContext) {
    self.context = nil
    handler.connectionClosed(self, exchange)
  }

  func channelInactive(context: ChannelHandlerContext) {
    handler.connectionClosed(self, exchange)
    exchange = nil
    context.fireChannelInactive()
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch unwrapInboundIn(data) {
    case .head(let head): begin(head)
    case .body(let buffer): append(buffer)
    case .end: finish()
    }
  }

  private func begin(_ head: HTTPRequestHead) {
    isKeepAlive = head.isKeepAlive
    isHeadRequest = head.method == .HEAD
    let size = head.headers.reduce(head.uri.utf8.count) {
      $0 + $1.name.utf8.count + $1.value.utf8.count
    }
    guard size <= HTTPRequest.maxHeadBytes else {
      return rejectRequest(
        .notAcceptable("The head of a request is limited to 64 KiB"), status: 400)
    }
    let length = head.headers.first(name: "Content-Length").flatMap { Int($0) } ?? 0
    guard length <= HTTPRequest.maxBodyBytes else { return rejectBody() }
    partialRequest = HTTPRequest(head)
    if head.headers.first(name: "Expect")?.lowercased() == "100-continue" { sendContinue() }
  }

  private func append(_ buffer: ByteBuffer) {
    guard let count = partialRequest?.body.count else { return }
    guard count + buffer.readableBytes <= HTTPRequest.maxBodyBytes else { return rejectBody() }
    partialRequest?.body.append(contentsOf: buffer.readableBytesView)
  }

  private func finish() {
    guard let request = partialRequest else { return }
    partialRequest = nil
    exchange = handler.receive(request, from: self)
  }

  /// Tells a client that waits before it sends a body that it may.
  private func sendContinue() {
    context?.writeAndFlush(wrapOutboundOut(.head(.init(version: .http1_1, status: .continue))))
      .whenFailure { _ in }
  }

  // MARK: Responses

  /// Writes an answer, or what a fault leaves of it.
  func respond(_ response: HTTPResponse, _ truncation: Truncation? = nil) {
    guard let context, context.channel.isActive else { return }
    exchange = nil
    var headers = HTTPHeaders(response.headers.map { ($0.name, $0.value) })
    headers.add(name: "Content-Length", value: String(response.body.count))
    if !response.body.isEmpty { headers.add(name: "Content-Type", value: response.contentType) }
    if !isKeepAlive { headers.add(name: "Connection", value: "close") }
    let head = HTTPResponseHead(
      version: .http1_1, status: .init(statusCode: response.status), headers: headers)
    context.write(wrapOutboundOut(.head(head)), promise: nil)
    if !isHeadRequest {
      let sentBody = response.body.prefix(
        truncation?.byteCount(of: response.body.count) ?? response.body.count)
      let body = context.channel.allocator.buffer(bytes: sentBody)
      context.write(wrapOutboundOut(.body(.byteBuffer(body))), promise: nil)
    }
    switch truncation {
    case .cut:
      return context.writeAndFlush(wrapOutboundOut(.body(.byteBuffer(.init())))).assumeIsolated()
        .whenComplete { _ in context.close(promise: nil) }
    case .stall: return context.flush()
    case nil: context.flush()
    }
    isEndPending = true
    endResponse()
  }

  /// How an answer ends before its end.
  enum Truncation {
    /// After so many bytes of the body the connection ends.
    case cut(after: Int)
    /// After half of the body nothing comes any more.
    case stall

    fileprivate func byteCount(of count: Int) -> Int {
      switch self {
      case .cut(let bytes): min(bytes, count)
      case .stall: count / 2
      }
    }
  }

  /// Lets the next request in, unless the client is slow to read this answer.
  private func endResponse() {
    guard isEndPending, let context, context.channel.isWritable else { return }
    isEndPending = false
    let isLast = !isKeepAlive
    let written = context.writeAndFlush(wrapOutboundOut(.end(nil)))
    if isLast { written.assumeIsolated().whenComplete { _ in context.close(promise: nil) } }
  }

  /// Ends the connection without another word.
  func close() {
    context?.close(promise: nil)
  }

  /// Answers before the request is wholly there; what follows of it can't be told from a next one.
  private func rejectRequest(_ error: APIError, status: Int) {
    partialRequest = nil
    isKeepAlive = false
    let apiResponse = APIResponse(status: status, error)
    respond(HTTPResponse(status: status, body: apiResponse.body.bytes))
  }

  private func rejectBody() {
    rejectRequest(.notAcceptable("The body of a request is limited to 1 MiB"), status: 413)
  }

  // MARK: Errors

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    guard error is HTTPParserError, exchange == nil else { return context.close(promise: nil) }
    rejectRequest(.notAcceptable("The request is not understood"), status: 400)
  }

  /// A connection on which nothing is asked does not stay for ever.
  func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
    guard event is IdleStateHandler.IdleStateEvent else {
      return context.fireUserInboundEventTriggered(event)
    }
    if exchange == nil { context.close(promise: nil) }
  }

  /// A client that does not read its answers is not read from either.
  func channelWritabilityChanged(context: ChannelHandlerContext) {
    endResponse()
    context.channel.setOption(.autoRead, value: context.channel.isWritable).whenFailure { _ in }
    context.fireChannelWritabilityChanged()
  }
}
