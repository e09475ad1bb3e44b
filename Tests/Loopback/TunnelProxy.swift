import Glibc
import HTTP
import NIOConcurrencyHelpers

/// A proxy on loopback that leads every request to one port, whatever host was asked for, and keeps
/// what it was told.
package final class TunnelProxy: Sendable {
  private let server: LoopbackServer
  private let received: NIOLockedValueBox<[ReceivedRequest]>

  /// Each request, as it came: a CONNECT for https, the whole request for http.
  package var requests: [ReceivedRequest] { received.withLockedValue { $0 } }
  package var url: String { server.url("") }

  /// A refusing one answers 407, as a proxy does that wants to know who asks.
  package init(to port: Int, refuses: Bool = false) {
    let received = NIOLockedValueBox<[ReceivedRequest]>([])
    self.received = received
    server = LoopbackServer { peer in
      guard let request = peer.readRequest() else { return }
      received.withLockedValue { $0.append(request) }
      if refuses { return peer.respond(407) }
      guard let upstream = Peer(connectedTo: port) else { return peer.respond(502) }
      if request.requestLine.hasPrefix("CONNECT ") {
        peer.send("HTTP/1.1 200 Connected\r\n\r\n")
      } else {
        upstream.send(request.bytes)
      }
      relay(peer, upstream)
    }
  }
}

/// Carries bytes both ways until both are done; what comes while the way is not open is lost.
func relay(_ left: Peer, _ right: Peer, while isOpen: @escaping @Sendable () -> Bool = { true }) {
  let isDone = ConditionLock(value: false)
  startThread {
    copyBytes(from: right, to: left, while: isOpen)
    isDone.lock()
    isDone.unlock(withValue: true)
  }
  copyBytes(from: left, to: right, while: isOpen)
  isDone.lock(whenValue: true)
  isDone.unlock()
  close(right.socket)
}

private func copyBytes(from source: Peer, to sink: Peer, while isOpen: () -> Bool) {
  while let bytes = source.read() {
    if isOpen() { sink.send(bytes) }
  }
  shutdown(sink.socket, Int32(SHUT_WR))
}
