import Glibc
import JSON

/// A small HTTP client: one connection that is kept alive, a cookie jar, blocking reads.
///
/// It shares nothing with the program's own client. Each instance belongs to one test.
final class HTTPClient {
  struct Response {
    var status: Int
    var headers: [(name: String, value: String)]
    var body: [UInt8]

    var text: String { String(decoding: body, as: UTF8.self) }

    /// The body as JSON.
    var json: JSONView? { try? Document(parsing: body).root }

    func header(_ name: String) -> String? {
      headers.first { $0.name.lowercased() == name.lowercased() }?.value
    }
  }

  /// The connection ended before the answer did.
  struct ConnectionClosed: Error {}

  /// Nothing came for ten seconds.
  struct TimedOut: Error {}

  let port: UInt16
  /// Sent with every request unless empty.
  var authorization: String
  var cookies: [String: String] = [:]
  /// Further headers for every request.
  var headers: [(name: String, value: String)] = []
  private var socket: Int32 = -1
  private var received: [UInt8] = []

  /// `agent1:secret`, as Basic authentication writes it.
  static let agent1 = "Basic YWdlbnQxOnNlY3JldA=="
  static let agent2 = "Basic YWdlbnQyOnNlY3JldA=="
  static let agent3 = "Basic YWdlbnQzOnNlY3JldA=="
  static let agent4 = "Basic YWdlbnQ0OnNlY3JldA=="
  static let agent5 = "Basic YWdlbnQ1OnNlY3JldA=="
  static let agent6 = "Basic YWdlbnQ2OnNlY3JldA=="

  init(_ url: String, authorization: String = HTTPClient.agent1) {
    port = url.split(separator: ":").last.flatMap { UInt16($0) } ?? 0
    self.authorization = authorization
  }

  deinit { close() }

  func close() {
    if socket >= 0 { Glibc.close(socket) }
    socket = -1
    received = []
  }

  // MARK: Requests

  func get(_ path: String) throws -> Response {
    try request("GET", path)
  }

  func post(_ path: String, _ body: JSONValue) throws -> Response {
    try request("POST", path, body: body.bytes)
  }

  func request(_ method: String, _ path: String, body: [UInt8]? = nil) throws -> Response {
    try send(method, path, body: body)
    return try receive()
  }

  func send(_ method: String, _ path: String, body: [UInt8]? = nil) throws {
    var head = "\(method) \(path) HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\n"
    if !authorization.isEmpty { head += "Authorization: \(authorization)\r\n" }
    if !cookies.isEmpty {
      let pairs = cookies.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
      head += "Cookie: \(pairs.joined(separator: "; "))\r\n"
    }
    for header in headers { head += "\(header.name): \(header.value)\r\n" }
    if let body {
      head += "Content-Type: application/json\r\nContent-Length: \(body.count)\r\n"
    }
    try sendBytes(Array((head + "\r\n").utf8) + (body ?? []))
  }

  /// Writes bytes as they are.
  func sendBytes(_ bytes: [UInt8]) throws {
    if socket < 0 { try open() }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes {
        Glibc.send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { throw ConnectionClosed() }
      rest = rest.dropFirst(count)
    }
  }

  /// Reads one answer; waits ten seconds at most each time that nothing comes.
  func receive() throws -> Response {
    var response = try receiveHead()
    if response.status == 100 { return try receive() }
    let length = response.header("Content-Length").flatMap { Int($0) } ?? 0
    while received.count < length { try receiveMore() }
    response.body = Array(received[..<length])
    received.removeFirst(length)
    return response
  }

  /// Reads an answer's head, and remembers its cookies.
  func receiveHead() throws -> Response {
    var end = endOfHead()
    while end == nil {
      try receiveMore()
      end = endOfHead()
    }
    let lines = String(decoding: received[..<(end ?? 0)], as: UTF8.self).split(separator: "\r\n")
    received.removeFirst((end ?? 0) + 4)
    var response = Response(status: 0, headers: [], body: [])
    response.status = lines.first?.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
    response.headers = lines.dropFirst().map { line in
      let parts = line.split(separator: ":", maxSplits: 1)
      return (String(parts[0]), String(parts.last?.drop { $0 == " " } ?? ""))
    }
    storeCookies(response)
    return response
  }

  /// Reads so many bytes of an answer whose head was read.
  func receiveBody(_ count: Int) throws -> [UInt8] {
    while received.count < count { try receiveMore() }
    defer { received.removeFirst(count) }
    return Array(received.prefix(count))
  }

  /// Whether anything comes within so many milliseconds.
  func hasData(within milliseconds: Int32) -> Bool {
    var waiting = pollfd(fd: socket, events: Int16(POLLIN), revents: 0)
    return !received.isEmpty || poll(&waiting, 1, milliseconds) > 0
  }

  // MARK: The socket

  private func open() throws {
    socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let connected = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard connected == 0 else { throw ConnectionClosed() }
  }

  private func endOfHead() -> Int? {
    let mark = Array("\r\n\r\n".utf8)
    guard received.count >= 4 else { return nil }
    return (0...(received.count - 4)).first { received[$0..<($0 + 4)].elementsEqual(mark) }
  }

  private func receiveMore() throws {
    var waiting = pollfd(fd: socket, events: Int16(POLLIN), revents: 0)
    guard poll(&waiting, 1, 10_000) > 0 else { throw TimedOut() }
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = recv(socket, &buffer, buffer.count, 0)
    guard count > 0 else { throw ConnectionClosed() }
    received += buffer[..<count]
  }

  private func storeCookies(_ response: Response) {
    for header in response.headers where header.name.lowercased() == "set-cookie" {
      let pair = header.value.split(separator: ";")[0].split(separator: "=", maxSplits: 1)
      cookies[String(pair[0])] = pair.count == 2 ? String(pair[1]) : ""
    }
  }
}
