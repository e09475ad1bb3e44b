import NIOCore
import NIOPosix

/// What a server that is not Web Services may say to any request.
enum CannedResponse: Sendable {
  case webPage, incompleteJSON, incompleteBody
  case status(Int)
  case redirect, missingFeature, hostile

  var bytes: String {
    switch self {
    case .webPage:
      Self.response(200, "<html><head><title>Company portal</title></head></html>", "text/html")
    case .incompleteJSON: Self.response(200, #"{"statusCode":0,"user":{"id":"#)
    case .incompleteBody: "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{\"statusCode\":0"
    case .status(let status): Self.response(status, "")
    case .redirect:
      "HTTP/1.1 302 Found\r\nLocation: http://other.test/\r\nContent-Length: 0\r\n\r\n"
    case .missingFeature: Self.response(200, #"{"statusCode":5,"statusMessage":"api-multimedia"}"#)
    case .hostile:
      Self.response(200, #"{"statusCode":5,"statusMessage":"\u001b]0;x\u0007\u202eabc\u009b31m"}"#)
    }
  }

  private static func response(_ status: Int, _ body: String, _ type: String = "application/json")
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

  init(_ response: CannedResponse) throws {
    let channel = try ServerBootstrap(group: group)
      .childChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          try channel.pipeline.syncOperations.addHandler(ResponseHandler(response.bytes))
        }
      }
      .bind(host: "127.0.0.1", port: 0).wait()
    url = "http://127.0.0.1:\(channel.localAddress?.port ?? 0)"
  }

  deinit { try? group.syncShutdownGracefully() }

  private final class ResponseHandler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private let response: String
    private var head = ""

    init(_ response: String) { self.response = response }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
      head += String(buffer: unwrapInboundIn(data))
      guard head.contains("\r\n\r\n") else { return }
      head = ""
      let channel = context.channel
      context.writeAndFlush(wrapOutboundOut(ByteBuffer(string: response)))
        .whenComplete { _ in channel.close(promise: nil) }
    }
  }
}
