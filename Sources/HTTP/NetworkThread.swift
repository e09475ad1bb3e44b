/// The thread that owns libcurl and a `NetworkLogic`; it sleeps until there is something to do.
package final class NetworkThread<Logic: NetworkLogic>: Sendable {
  private let inbox: Inbox<Logic.Command>

  /// Starts the thread, which makes the logic and tells it `.started`.
  package init(configuration: ClientConfiguration, makeLogic: @escaping @Sendable () -> Logic) {
    let inbox = Inbox<Logic.Command>()
    self.inbox = inbox
    startThread {
      let loop = NetworkLoop(logic: makeLogic(), inbox: inbox, configuration: configuration)
      loop.run()
    } whenDone: {
      inbox.signalEnd()
    }
  }

  /// A network thread that nobody can reach any more ends.
  deinit { inbox.stop() }

  /// Hands a command to the logic. From any thread; after the end it goes nowhere.
  package func send(_ command: Logic.Command) { inbox.send(command) }

  /// Ends the thread soon: all transfers are dropped, commands not yet handled too.
  package func stop() { inbox.stop() }

  /// Waits for the thread's end, which somebody must have brought about; false when it is still
  /// running after that time.
  package func waitUntilStopped(timeout: Duration) -> Bool { inbox.waitForEnd(timeout) }
}
