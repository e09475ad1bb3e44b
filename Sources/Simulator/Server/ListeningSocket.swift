import NIOCore
import NIOHTTP1
import NIOPosix

/// A listening socket on loopback, which can be closed for a while and opens again on its port.
///
/// It lives on the event loop.
final class ListeningSocket {
  /// While it is closed, nobody else is given the port.
  private let reservation: PortReservation
  private let idleTimeout: Duration
  private let handler: any RequestHandler
  private let loop: any EventLoop
  private var channel: (any Channel)?
  private var isStopped = false

  private static let retryDelay = TimeAmount.milliseconds(20)

  init(
    _ channel: any Channel, on reservation: PortReservation,
    to handler: any RequestHandler, idleTimeout: Duration
  ) {
    self.reservation = reservation
    self.channel = channel
    (self.handler, self.idleTimeout) = (handler, idleTimeout)
    loop = channel.eventLoop
  }

  static func bootstrap(
    _ group: any EventLoopGroup, to handler: NIOLoopBound<any RequestHandler>, idleTimeout: Duration
  ) -> ServerBootstrap {
    ServerBootstrap(group: group)
      .serverChannelOption(.backlog, value: 256)
      .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
      .childChannelOption(.socketOption(.tcp_nodelay), value: 1)
      .childChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          let pipeline = channel.pipeline.syncOperations
          try pipeline.configureHTTPServerPipeline(withErrorHandling: false)
          try pipeline.addHandler(
            IdleStateHandler(allTimeout: .init(idleTimeout)), position: .first)
          try pipeline.addHandler(Connection(handler.value))
        }
      }
  }

  /// Nobody gets in for so long. Closed twice, it opens when the last of the times is over.
  func close(for time: Duration) {
    channel?.close(promise: nil)
    channel = nil
    reopen(after: .init(time))
  }

  func stop() {
    isStopped = true
    channel?.close(promise: nil)
  }

  /// As often as it takes: the socket that was closed may have it for a moment.
  private func reopen(after time: TimeAmount) {
    generation += 1
    let expected = generation
    loop.assumeIsolated().scheduleTask(in: time) { self.open(expected) }
  }

  /// How often it was closed or could not be opened.
  private var generation = 0

  private func open(_ expected: Int) {
    guard !isStopped, expected == generation else { return }
    let bound = NIOLoopBound(handler, eventLoop: loop)
    ListeningSocket.bootstrap(loop, to: bound, idleTimeout: idleTimeout).bind(
      host: "127.0.0.1", port: reservation.port
    )
    .hop(to: loop).assumeIsolated().whenComplete { result in
      guard case .success(let channel) = result else {
        return self.reopen(after: ListeningSocket.retryDelay)
      }
      if self.isStopped { channel.close(promise: nil) } else { self.channel = channel }
    }
  }
}
