import NIOConcurrencyHelpers

/// The way to a server on loopback, which can fall silent as when a machine changes its network:
/// what was connected carries no byte any more and is not closed; what connects later is well.
package final class Relay: Sendable {
  private let server: LoopbackServer
  private let silences: NIOLockedValueBox<Int>

  package var url: String { server.url("") }

  package init(to port: Int) {
    let silences = NIOLockedValueBox(0)
    self.silences = silences
    server = LoopbackServer { peer in
      let before = silences.withLockedValue { $0 }
      guard let beyond = Peer(connectedTo: port) else { return }
      relay(peer, beyond) { silences.withLockedValue { $0 } == before }
    }
  }

  package func fallSilent() { silences.withLockedValue { $0 += 1 } }
}
