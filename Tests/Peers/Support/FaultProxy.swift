/// A proxy between a client and a server on loopback, which fails when it is told to.
struct FaultProxy: ~Copyable {
  private var child: ChildProcess
  private let port: String

  var url: String { "http://127.0.0.1:\(port)" }

  /// In front of `server`, such as `http://127.0.0.1:8080`.
  init(to server: String) async throws {
    let target = server.split(separator: ":").last.map(String.init) ?? ""
    var child = try ChildProcess(
      "/usr/bin/python3", [ProjectPaths.tests + "/Servers/faults/proxy.py", target])
    port = try await child.waitForLine("listening ")
    self.child = child
  }

  /// Ends all connections and refuses new ones.
  mutating func startOutage() async throws {
    child.writeLine("off")
    try await child.waitForLine("off")
  }

  /// When it takes connections again.
  mutating func endOutage() async throws -> ContinuousClock.Instant {
    child.writeLine("on")
    try await child.waitForLine("on")
    return .now
  }

  /// Another server is to be found here from the next request on.
  func setTarget(to server: String) {
    child.writeLine("aim \(server.split(separator: ":").last ?? "")")
  }

  /// Begins an outage that ends after that time; `waitForOutageEnd` waits for its end.
  mutating func startOutage(for time: Duration) async throws {
    child.writeLine("out \(Int(time / .milliseconds(1)))")
    try await child.waitForLine("off")
  }

  mutating func waitForOutageEnd() async throws -> ContinuousClock.Instant {
    try await child.waitForLine("on")
    return .now
  }

  /// What happens once.
  enum Fault: String {
    /// The answer that holds the text is not passed on, and the connection ends.
    case lose
    /// The server gets the request that holds the text twice; the client hears what the server says
    /// to the first.
    case double
  }

  /// To the next message that holds `text`.
  mutating func inject(_ fault: Fault, on text: String) async throws {
    child.writeLine("\(fault.rawValue) \(text)")
    try await child.waitForLine("armed")
  }

  mutating func waitForFault(_ fault: Fault) async throws {
    try await child.waitForLine(fault.rawValue)
  }

  /// From now on connections end after each answer, without notice.
  mutating func closeAfterEachResponse() async throws {
    child.writeLine("close")
    try await child.waitForLine("armed")
  }

  /// Reads on until a connection has ended so.
  mutating func waitForClose() async throws { try await child.waitForLine("close") }
}
