import NIOConcurrencyHelpers

/// The way to a server on loopback, which can stall as when a machine changes its network:
/// what was connected carries no byte any more and is not closed; what connects later is well.
package final class Relay: Sendable {
  private let server: LoopbackServer
  private let stallCount: NIOLockedValueBox<Int>

  package var url: String { server.url("") }

  package init(to port: Int) {
    let stallCount = NIOLockedValueBox(0)
    self.stallCount = stallCount
    server = LoopbackServer { peer in
      let before = stallCount.withLockedValue { $0 }
      guard let upstream = Peer(connectedTo: port) else { return }
      relay(peer, upstream) { stallCount.withLockedValue { $0 } == before }
    }
  }

  package func stallConnections() { stallCount.withLockedValue { $0 += 1 } }
}
