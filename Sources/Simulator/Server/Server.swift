import Glibc
import NIOConcurrencyHelpers
import NIOCore
import NIOPosix

/// A running contact centre that speaks the GWS API on the loopback interface.
///
/// Its members may be used from any thread but the server's own.
package final class Server: Sendable {
  /// Where the API is, without a path: `http://127.0.0.1:8090`.
  package let url: String
  /// Where faults can be asked for over HTTP; nil if nowhere.
  package let controlURL: String?
  /// The default agent, and the password of all agents.
  package let user: String
  package let password: String

  private let group: MultiThreadedEventLoopGroup
  private let loop: any EventLoop
  private let core: NIOLoopBound<SimulatorCore>
  /// Held while something is asked of the loop, which takes nothing more once it is shut down.
  private let isStopped = NIOLockedValueBox(false)

  /// The server could not listen.
  package struct StartError: Error, CustomStringConvertible {
    /// A sentence for people.
    package let description: String
  }

  /// Listens on 127.0.0.1 before it returns.
  package static func start(_ configuration: Configuration) throws(StartError) -> Server {
    let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
    do {
      return try Server(configuration, group)
    } catch {
      try? group.syncShutdownGracefully()
      throw error as? StartError ?? StartError(description: "The simulator can't start: \(error)")
    }
  }

  private init(_ configuration: Configuration, _ group: MultiThreadedEventLoopGroup) throws {
    let loop = group.next()
    let now = Timestamp(
      milliseconds: configuration.startMilliseconds ?? Server.currentMilliseconds())
    let (core, apiHandler, controlHandler) = try loop.submit {
      let core = SimulatorCore(configuration, now: now, on: loop)
      return (
        NIOLoopBound(core, eventLoop: loop),
        NIOLoopBound<any RequestHandler>(core, eventLoop: loop),
        NIOLoopBound<any RequestHandler>(ControlHandler(core), eventLoop: loop)
      )
    }.wait()
    let idleTimeout = configuration.idleTimeout
    let reservation = try Server.reserve(configuration.port)
    let channel = try Server.listen(group, on: reservation.port, for: apiHandler, idleTimeout)
    url = try Server.url(of: channel)
    controlURL = try configuration.controlPort.map { port in
      try Server.url(of: try Server.listen(group, on: port, for: controlHandler, idleTimeout))
    }
    self.group = group
    self.loop = loop
    self.core = core
    user = configuration.user
    password = configuration.password
    loop.execute {
      core.value.listeningSocket = ListeningSocket(
        channel, on: reservation, to: core.value, idleTimeout: idleTimeout)
      core.value.startWorldClock()
      core.value.startLoadGenerator()
    }
  }

  private static func listen(
    _ group: MultiThreadedEventLoopGroup, on port: Int,
    for handler: NIOLoopBound<any RequestHandler>, _ idleTimeout: Duration
  ) throws(StartError) -> any Channel {
    do {
      return try ListeningSocket.bootstrap(group, to: handler, idleTimeout: idleTimeout)
        .bind(host: "127.0.0.1", port: port).wait()
    } catch {
      throw StartError(port: port, reason(error))
    }
  }

  private static func reserve(_ port: Int) throws(StartError) -> PortReservation {
    guard let reservation = PortReservation(port) else {
      throw StartError(port: port, String(cString: strerror(errno)))
    }
    return reservation
  }

  private static func url(of channel: any Channel) throws(StartError) -> String {
    guard let port = channel.localAddress?.port else {
      throw StartError(description: "The simulator's socket has no address.")
    }
    return "http://127.0.0.1:\(port)"
  }

  /// The system's own words where it was the system that said no.
  private static func reason(_ error: any Error) -> String {
    guard let error = error as? IOError else { return "\(error)" }
    return String(cString: strerror(error.errnoCode))
  }

  /// Ends all connections and the server's thread. A second call does nothing.
  package func stop() {
    let wasStopped = isStopped.withLockedValue { isStopped in
      defer { isStopped = true }
      if !isStopped { loop.execute { [core] in core.value.stop() } }
      return isStopped
    }
    if !wasStopped { try? group.syncShutdownGracefully() }
  }

  /// Makes something happen in the world; it has happened when this returns.
  package func perform(_ event: WorldEvent) {
    inspect(default: ()) { $0.perform(event) }
  }

  /// Makes something go wrong; it has begun to when this returns. For tests.
  package func inject(_ fault: Fault) {
    inspect(default: ()) { $0.inject(fault) }
  }

  /// Makes something go wrong, said as `lose connect`.
  package func inject(_ text: String) throws(FaultSyntax.ParseError) {
    inject(try FaultSyntax.parse(text))
  }

  /// Lets the faults of a plan happen, counted from now; a second plan takes the first one's place.
  package func startFaultPlan(_ plan: FaultPlan) {
    inspect(default: ()) { $0.startFaultPlan(plan) }
  }

  /// From now on, each fault is told in a line, on the server's thread.
  package func observeFaults(with observer: @escaping @Sendable (String) -> Void) {
    inspect(default: ()) { $0.faultObserver = observer }
  }

  /// What a function sees of the contact centre; the default when the server has been stopped.
  func inspect<Value: Sendable>(
    default defaultValue: Value, _ function: @escaping @Sendable (SimulatorCore) -> Value
  ) -> Value {
    isStopped.withLockedValue { isStopped in
      guard !isStopped else { return defaultValue }
      let result = loop.submit { [core] in function(core.value) }
      return (try? result.wait()) ?? defaultValue
    }
  }

  /// In whole seconds.
  private static func currentMilliseconds() -> Int64 {
    Int64(time(nil)) * 1000
  }
}

extension Server.StartError {
  fileprivate init(port: Int, _ reason: String) {
    self.init(
      description: "The simulator cannot listen on 127.0.0.1:\(port): \(reason). "
        + "Choose another port, or 0 for a free one.")
  }
}
