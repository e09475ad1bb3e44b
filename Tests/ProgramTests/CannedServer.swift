import NIOCore
import NIOPosix

/// What a server that is not Web Services may say to any request.
enum CannedAnswer: Sendable {
  case page, halfJSON, cut
  case status(Int)
  case redirect, missingFeature, hostile

  var bytes: String {
    switch self {
    case .page:
      Self.whole(200, "<html><head><title>Company portal</title></head></html>", "text/html")
    case .halfJSON: Self.whole(200, #"{"statusCode":0,"user":{"id":"#)
    case .cut: "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{\"statusCode\":0"
    case .status(let status): Self.whole(status, "")
    case .redirect:
      "HTTP/1.1 302 Found\r\nLocation: http://other.test/\r\nContent-Length: 0\r\n\r\n"
    case .missingFeature: Self.whole(200, #"{"statusCode":5,"statusMessage":"api-multimedia"}"#)
    case .hostile:
      Self.whole(200, #"{"statusCode":5,"statusMessage":"\u001b]0;x\u0007\u202eabc\u009b31m"}"#)
    }
  }

  private static func whole(_ status: Int, _ body: String, _ type: String = "application/json")
    -> String
  {
    "HTTP/1.1 \(status) Canned\r\nContent-Type: \(type)\r\nContent-Length: \(body.utf8.count)\r\n\r\n"
      + body
  }
}

/// A server on loopback that reads a request's head, says its one answer and hangs up.
final class CannedServer {
  let url: String
  private let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)

  init(_ answer: CannedAnswer) throws {
    let channel = try ServerBootstrap(group: group)
      .childChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          try channel.pipeline.syncOperations.addHandler(Answering(answer.bytes))
        }
      }
      .bind(host: "127.0.0.1", port: 0).wait()
    url = "http://127.0.0.1:\(channel.localAddress?.port ?? 0)"
  }

  deinit { try? group.syncShutdownGracefully() }

  private final class Answering: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private let answer: String
    private var head = ""

    init(_ answer: String) { self.answer = answer }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
      head += String(buffer: unwrapInboundIn(data))
      guard head.contains("\r\n\r\n") else { return }
      head = ""
      let channel = context.channel
      context.writeAndFlush(wrapOutboundOut(ByteBuffer(string: answer)))
        .whenComplete { _ in channel.close(promise: nil) }
    }
  }
}
