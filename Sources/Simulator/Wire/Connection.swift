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

  private let reception: any Reception
  private var context: ChannelHandlerContext?
  private var incoming: Request?
  private var isKeptAlive = true
  /// The answer goes without its body.
  private var isHead = false
  /// The answer is written but for its end.
  private var owesEnd = false
  /// The exchange whose answer is due.
  private var exchange: Int?

  init(_ reception: any Reception) {
    self.reception = reception
  }

  func handlerAdded(context: ChannelHandlerContext) {
    self.context = context
    reception.opened(self)
  }

  func handlerRemoved(context: ChannelHandlerContext) {
    self.context = nil
    reception.closed(self, exchange)
  }

  func channelInactive(context: ChannelHandlerContext) {
    reception.closed(self, exchange)
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
    isKeptAlive = head.isKeepAlive
    isHead = head.method == .HEAD
    let size = head.headers.reduce(head.uri.utf8.count) {
      $0 + $1.name.utf8.count + $1.value.utf8.count
    }
    guard size <= Request.mostHead else {
      return refuse(.notAcceptable("The head of a request is limited to 64 KiB"), status: 400)
    }
    let length = head.headers.first(name: "Content-Length").flatMap { Int($0) } ?? 0
    guard length <= Request.mostBody else { return refuseBody() }
    incoming = Request(head)
    if head.headers.first(name: "Expect")?.lowercased() == "100-continue" { encourage() }
  }

  private func append(_ buffer: ByteBuffer) {
    guard let count = incoming?.body.count else { return }
    guard count + buffer.readableBytes <= Request.mostBody else { return refuseBody() }
    incoming?.body.append(contentsOf: buffer.readableBytesView)
  }

  private func finish() {
    guard let request = incoming else { return }
    incoming = nil
    exchange = reception.receive(request, from: self)
  }

  /// Tells a client that waits before it sends a body that it may.
  private func encourage() {
    context?.writeAndFlush(wrapOutboundOut(.head(.init(version: .http1_1, status: .continue))))
      .whenFailure { _ in }
  }

  // MARK: Answers

  /// Writes an answer, or what a fault leaves of it.
  func answer(_ answer: Answer, _ damage: Damage? = nil) {
    guard let context, context.channel.isActive else { return }
    exchange = nil
    var headers = HTTPHeaders(answer.headers.map { ($0.name, $0.value) })
    headers.add(name: "Content-Length", value: String(answer.body.count))
    if !answer.body.isEmpty { headers.add(name: "Content-Type", value: answer.type) }
    if !isKeptAlive { headers.add(name: "Connection", value: "close") }
    let head = HTTPResponseHead(
      version: .http1_1, status: .init(statusCode: answer.status), headers: headers)
    context.write(wrapOutboundOut(.head(head)), promise: nil)
    if !isHead {
      let shown = answer.body.prefix(damage?.bytes(of: answer.body.count) ?? answer.body.count)
      let body = context.channel.allocator.buffer(bytes: shown)
      context.write(wrapOutboundOut(.body(.byteBuffer(body))), promise: nil)
    }
    switch damage {
    case .cut:
      return context.writeAndFlush(wrapOutboundOut(.body(.byteBuffer(.init())))).assumeIsolated()
        .whenComplete { _ in context.close(promise: nil) }
    case .stall: return context.flush()
    case nil: context.flush()
    }
    owesEnd = true
    endAnswer()
  }

  /// How an answer ends before its end.
  enum Damage {
    /// After so many bytes of the body the connection ends.
    case cut(after: Int)
    /// After half of the body nothing comes any more.
    case stall

    fileprivate func bytes(of count: Int) -> Int {
      switch self {
      case .cut(let bytes): min(bytes, count)
      case .stall: count / 2
      }
    }
  }

  /// Lets the next request in, unless the client is slow to read this answer.
  private func endAnswer() {
    guard owesEnd, let context, context.channel.isWritable else { return }
    owesEnd = false
    let isLast = !isKeptAlive
    let written = context.writeAndFlush(wrapOutboundOut(.end(nil)))
    if isLast { written.assumeIsolated().whenComplete { _ in context.close(promise: nil) } }
  }

  /// Ends the connection without another word.
  func cut() {
    context?.close(promise: nil)
  }

  /// Answers before the request is wholly there; what follows of it can't be told from a next one.
  private func refuse(_ refusal: Refusal, status: Int) {
    incoming = nil
    isKeptAlive = false
    let reply = Reply(status: status, refusal)
    answer(Answer(status: status, body: reply.body.bytes))
  }

  private func refuseBody() {
    refuse(.notAcceptable("The body of a request is limited to 1 MiB"), status: 413)
  }

  // MARK: Trouble

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    guard error is HTTPParserError, exchange == nil else { return context.close(promise: nil) }
    refuse(.notAcceptable("The request is not understood"), status: 400)
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
    endAnswer()
    context.channel.setOption(.autoRead, value: context.channel.isWritable).whenFailure { _ in }
    context.fireChannelWritabilityChanged()
  }
}

extension Refusal {
  static func notAcceptable(_ message: String) -> Refusal {
    Refusal(statusCode: 10, message: message)
  }
}
