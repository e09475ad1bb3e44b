import Glibc

/// The server's end of a connection.
package struct Peer: Sendable {
  package let socket: Int32

  init(socket: Int32) { self.socket = socket }

  /// The client's end; nil when nobody listens there.
  init?(connectedTo port: Int) {
    socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    var address = sockaddr_in.loopback(port: port)
    let failure = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard failure == 0 else {
      close(socket)
      return nil
    }
  }

  /// Nil at the end of the connection.
  package func readRequest() -> ReceivedRequest? {
    var bytes: [UInt8] = []
    while true {
      if let received = ReceivedRequest(bytes) { return received }
      guard let more = read() else { return nil }
      bytes += more
    }
  }

  /// What comes next; nil at the end.
  package func read() -> [UInt8]? {
    var buffer = [UInt8](repeating: 0, count: 65536)
    let count = recv(socket, &buffer, buffer.count, 0)
    return count > 0 ? Array(buffer[..<count]) : nil
  }

  package func send(_ bytes: [UInt8]) {
    var sent = 0
    while sent < bytes.count {
      let count = bytes[sent...].withUnsafeBytes {
        Glibc.send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      if count <= 0 { return }
      sent += count
    }
  }

  package func send(_ text: String) { send(Array(text.utf8)) }

  package func respond(_ status: Int = 200, headers: String = "", body: [UInt8] = []) {
    send("HTTP/1.1 \(status) X\r\nContent-Length: \(body.count)\r\n\(headers)\r\n")
    send(body)
  }

  package func respond(_ status: Int = 200, headers: String = "", body: String) {
    respond(status, headers: headers, body: Array(body.utf8))
  }
}
