import Glibc

/// Faye, a Bayeux server in Ruby that is not ours, on loopback. Killed when it goes out of scope.
struct FayeServer: ~Copyable {
  /// What Faye runs under; each has its own ways with connections.
  enum Kind: String, CaseIterable { case thin, puma }

  struct Unavailable: Error, CustomStringConvertible {
    let description: String
  }

  let kind: Kind
  let port: UInt16
  private var child: Child?

  var url: String { "http://127.0.0.1:\(port)" }

  /// On a port that was free a moment ago; on another one when somebody was faster.
  init(_ kind: Kind) throws(Unavailable) {
    for _ in 0..<5 {
      let port = try Self.freePort()
      do throws(Unavailable) {
        child = try Self.start(kind, port)
        self.kind = kind
        self.port = port
        return
      } catch  where error.description.contains("in use") {
        continue
      }
    }
    throw Unavailable(description: "Five ports in a row were taken by others.")
  }

  /// Without a word to its clients.
  mutating func kill() { child = nil }

  /// Again on the same port, with no memory of its clients.
  mutating func startAgain() throws(Unavailable) {
    child = try Self.start(kind, port)
  }

  private static func start(_ kind: Kind, _ port: UInt16) throws(Unavailable) -> Child {
    let script = "\(#filePath)".split(separator: "/").dropLast().joined(separator: "/")
    guard
      var child = Child.start(
        "/bin/sh", ["/\(script)/Servers/faye/serve", kind.rawValue, "\(port)"],
        environment: ["FAYE_TIMEOUT=2"])
    else { throw Unavailable(description: "There is no /bin/sh to start Faye with.") }
    guard child.prints("ready\n", within: .seconds(30)) else {
      throw Unavailable(
        description: "Faye did not start. This test needs it: apt-get install ruby-faye"
          + " \(kind.rawValue). It said: \(child.printed)")
    }
    return child
  }

  private static func freePort() throws(Unavailable) -> UInt16 {
    let socket = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(socket) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(INADDR_LOOPBACK).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let outcome = withUnsafeMutablePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(socket, $0, size) == 0 ? getsockname(socket, $0, &size) : -1
      }
    }
    guard outcome == 0 else { throw Unavailable(description: "There is no free port.") }
    return UInt16(bigEndian: address.sin_port)
  }
}
