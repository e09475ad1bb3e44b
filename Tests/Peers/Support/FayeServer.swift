import Glibc

/// Faye, a Bayeux server in Ruby that is not ours, on loopback. Killed when it goes out of scope.
struct FayeServer: ~Copyable {
  /// What Faye runs under; each has its own ways with connections.
  enum Kind: String, CaseIterable { case thin, puma }

  let kind: Kind
  let port: UInt16
  private var child: ChildProcess?

  var url: String { "http://127.0.0.1:\(port)" }
  /// Where it speaks Bayeux.
  var endpoint: String { url + "/bayeux" }

  /// On a port that was free a moment ago; on another one when somebody was faster.
  init(_ kind: Kind) async throws {
    for _ in 0..<5 {
      let port = try Self.freePort()
      do {
        child = try await Self.start(kind, port)
        self.kind = kind
        self.port = port
        return
      } catch let error as ChildProcess.ChildError where error.description.contains("in use") {
        continue
      }
    }
    throw ChildProcess.ChildError(description: "Five ports in a row were taken by others.")
  }

  /// Without a word to its clients.
  mutating func kill() { child = nil }

  /// Again on the same port, with no memory of its clients.
  mutating func restart() async throws {
    child = try await Self.start(kind, port)
  }

  private static func start(_ kind: Kind, _ port: UInt16) async throws -> ChildProcess {
    var child = try ChildProcess(
      "/bin/sh", [ProjectPaths.tests + "/Servers/faye/serve", kind.rawValue, "\(port)"],
      environment: ["FAYE_TIMEOUT=2"])
    do {
      try await child.waitForLine("ready")
    } catch {
      throw ChildProcess.ChildError(
        description: "Faye did not start under \(kind.rawValue). Run .ci/install tests. \(error)")
    }
    return child
  }

  private static func freePort() throws(ChildProcess.ChildError) -> UInt16 {
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
    guard outcome == 0 else { throw ChildProcess.ChildError(description: "There is no free port.") }
    return UInt16(bigEndian: address.sin_port)
  }
}
