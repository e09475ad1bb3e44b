import Glibc
import JSON
import NIOConcurrencyHelpers
import NIOCore
import NIOHTTP1
import NIOPosix

/// A running contact centre that speaks the GWS API on the loopback interface.
///
/// Its members may be used from any thread but the server's own.
package final class Server: Sendable {
  package let url: String
  package let user: String
  package let password: String

  private let group: MultiThreadedEventLoopGroup
  private let loop: any EventLoop
  private let centre: NIOLoopBound<Centre>
  /// Held while something is asked of the loop, which takes nothing more once it is shut down.
  private let isStopped = NIOLockedValueBox(false)

  /// The server could not listen.
  package struct StartError: Error, CustomStringConvertible {
    package let description: String
  }

  /// Listens on 127.0.0.1 before it returns.
  package static func start(_ configuration: Configuration) throws(StartError) -> Server {
    let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
    do {
      return try Server(configuration, group)
    } catch {
      try? group.syncShutdownGracefully()
      throw StartError(
        description: "The simulator cannot listen on 127.0.0.1:\(configuration.port): "
          + "\(reason(error)). Choose another port, or 0 for a free one.")
    }
  }

  /// The system's own words where it was the system that said no.
  private static func reason(_ error: any Error) -> String {
    guard let error = error as? IOError else { return "\(error)" }
    return String(cString: strerror(error.errnoCode))
  }

  private init(_ configuration: Configuration, _ group: MultiThreadedEventLoopGroup) throws {
    let loop = group.next()
    let now = Moment(milliseconds: configuration.start ?? Server.milliseconds())
    let centre = try loop.submit {
      NIOLoopBound(Centre(configuration, now: now, on: loop), eventLoop: loop)
    }.wait()
    let channel = try Server.listen(configuration, group, centre)
    guard let port = channel.localAddress?.port else {
      throw StartError(description: "the socket has no address")
    }
    self.group = group
    self.loop = loop
    self.centre = centre
    url = "http://127.0.0.1:\(port)"
    user = configuration.user
    password = configuration.password
    loop.execute { centre.value.begin() }
  }

  private static func listen(
    _ configuration: Configuration, _ group: MultiThreadedEventLoopGroup,
    _ centre: NIOLoopBound<Centre>
  ) throws -> any Channel {
    try ServerBootstrap(group: group)
      .serverChannelOption(.backlog, value: 256)
      .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
      .childChannelOption(.socketOption(.tcp_nodelay), value: 1)
      .childChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          let pipeline = channel.pipeline.syncOperations
          try pipeline.configureHTTPServerPipeline(withErrorHandling: false)
          let idle = IdleStateHandler(allTimeout: .init(configuration.idle))
          try pipeline.addHandler(idle, position: .first)
          try pipeline.addHandler(Connection(centre.value))
        }
      }
      .bind(host: "127.0.0.1", port: configuration.port).wait()
  }

  /// Ends all connections and the server's thread. A second call does nothing.
  package func stop() {
    let wasStopped = isStopped.withLockedValue { isStopped in
      defer { isStopped = true }
      if !isStopped { loop.execute { [centre] in centre.value.stop() } }
      return isStopped
    }
    if !wasStopped { try? group.syncShutdownGracefully() }
  }

  /// Makes something happen in the world; it has happened when this returns.
  package func perform(_ occurrence: Occurrence) {
    look(or: ()) { $0.perform(occurrence) }
  }

  /// What a function sees of the centre; the alternative when the server has been stopped.
  func look<Sight: Sendable>(
    or alternative: Sight, _ function: @escaping @Sendable (Centre) -> Sight
  ) -> Sight {
    isStopped.withLockedValue { isStopped in
      guard !isStopped else { return alternative }
      let seen = loop.submit { [centre] in function(centre.value) }
      return (try? seen.wait()) ?? alternative
    }
  }

  private static func milliseconds() -> Int64 {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }
}
