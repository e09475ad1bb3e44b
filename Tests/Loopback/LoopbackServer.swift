import Glibc
import HTTP

/// A TCP server on loopback that does to each connection whatever a test says, on a thread of the
/// connection's own.
package final class LoopbackServer: Sendable {
  package let port: Int
  private let listener: Int32

  package init(_ serve: @escaping @Sendable (Peer) -> Void) {
    listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    port = bindToLoopback(listener)
    listen(listener, 64)
    let listener = listener
    startThread {
      while true {
        let connection = accept(listener, nil, nil)
        if connection < 0 { break }
        _ = fcntl(connection, F_SETFD, FD_CLOEXEC)
        startThread {
          serve(Peer(socket: connection))
          close(connection)
        }
      }
      close(listener)
    }
  }

  /// Ends `accept`, whose thread then closes the socket.
  deinit { shutdown(listener, Int32(SHUT_RDWR)) }

  package func url(_ path: String) -> String { "http://127.0.0.1:\(port)\(path)" }
}
