import Glibc
import NIOConcurrencyHelpers

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
    runOnThread {
      while true {
        let connection = accept(listener, nil, nil)
        if connection < 0 { break }
        _ = fcntl(connection, F_SETFD, FD_CLOEXEC)
        runOnThread {
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

  /// A port on which nobody listens.
  package static func closedPort() -> Int {
    let unused = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(unused) }
    return bindToLoopback(unused)
  }
}

/// The server's end of a connection.
package struct Peer: Sendable {
  package let socket: Int32

  init(socket: Int32) { self.socket = socket }

  /// The client's end; nil when nobody listens there.
  init?(connectedTo port: Int) {
    socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    var address = loopbackAddress(port: port)
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

/// A request as it came over the wire.
package struct ReceivedRequest: Sendable {
  package let requestLine: String
  package let headers: [String]
  package let body: [UInt8]
  /// All of it.
  package let bytes: [UInt8]

  package var path: String {
    requestLine.split(separator: " ").dropFirst().first.map(String.init) ?? ""
  }

  /// A header's value by its exact name.
  package func header(_ name: String) -> String? {
    headers.first { $0.hasPrefix(name + ": ") }.map { String($0.dropFirst(name.count + 2)) }
  }

  /// Nil as long as something is missing.
  package init?(_ bytes: [UInt8]) {
    self.bytes = bytes
    let end: [UInt8] = [13, 10, 13, 10]
    guard bytes.count >= 4,
      let headEnd = (0...(bytes.count - 4)).first(where: { bytes[$0..<($0 + 4)].elementsEqual(end) }
      )
    else { return nil }
    let lines = String(decoding: bytes[..<headEnd], as: UTF8.self).split(separator: "\r\n")
    requestLine = lines.first.map(String.init) ?? ""
    headers = lines.dropFirst().map(String.init)
    body = Array(bytes[(headEnd + 4)...])
    let length = headers.first { $0.hasPrefix("Content-Length: ") }?.dropFirst(16)
    guard body.count >= length.flatMap({ Int($0) }) ?? 0 else { return nil }
  }
}

private func loopbackAddress(port: Int) -> sockaddr_in {
  var address = sockaddr_in()
  address.sin_family = sa_family_t(AF_INET)
  address.sin_port = UInt16(port).bigEndian
  address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
  return address
}

func bindToLoopback(_ socket: Int32) -> Int {
  var address = loopbackAddress(port: 0)
  var length = socklen_t(MemoryLayout<sockaddr_in>.size)
  withUnsafeMutablePointer(to: &address) {
    $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
      _ = bind(socket, $0, length)
      _ = getsockname(socket, $0, &length)
    }
  }
  return Int(UInt16(bigEndian: address.sin_port))
}

private final class ThreadBody: Sendable {
  let run: @Sendable () -> Void
  init(_ run: @escaping @Sendable () -> Void) { self.run = run }
}

func runOnThread(_ run: @escaping @Sendable () -> Void) {
  var thread = pthread_t()
  // The new thread takes the reference over.
  let work = Unmanaged.passRetained(ThreadBody(run))
  let failure = pthread_create(
    &thread, nil,
    { context in
      if let context { Unmanaged<ThreadBody>.fromOpaque(context).takeRetainedValue().run() }
      return nil
    }, work.toOpaque())
  if failure == 0 { pthread_detach(thread) } else { work.release() }
}
