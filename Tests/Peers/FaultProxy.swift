/// A proxy between a client and a server on loopback, which fails when it is told to.
struct FaultProxy: ~Copyable {
  private var child: Child
  private let port: String

  var url: String { "http://127.0.0.1:\(port)" }

  /// In front of `server`, such as `http://127.0.0.1:8080`.
  init(to server: String) async throws {
    let target = server.split(separator: ":").last.map(String.init) ?? ""
    var child = try Child(
      "/usr/bin/python3", [Project.tests + "/Servers/faults/proxy.py", target])
    port = try await child.until("listening ")
    self.child = child
  }

  /// Ends all connections and refuses new ones.
  mutating func goOff() async throws {
    child.tell("off")
    try await child.until("off")
  }

  /// When it takes connections again.
  mutating func comeBack() async throws -> ContinuousClock.Instant {
    child.tell("on")
    try await child.until("on")
    return .now
  }

  /// Another server is to be found here from the next request on.
  func aim(at server: String) {
    child.tell("aim \(server.split(separator: ":").last ?? "")")
  }

  /// Begins an outage that ends after that time; `hasComeBack` waits for its end.
  mutating func goOff(for time: Duration) async throws {
    child.tell("out \(Int(time / .milliseconds(1)))")
    try await child.until("off")
  }

  mutating func hasComeBack() async throws -> ContinuousClock.Instant {
    try await child.until("on")
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
  mutating func arm(_ fault: Fault, on text: String) async throws {
    child.tell("\(fault.rawValue) \(text)")
    try await child.until("armed")
  }

  mutating func hasStruck(_ fault: Fault) async throws { try await child.until(fault.rawValue) }

  /// From now on connections end after each answer, without notice.
  mutating func closeAfterEachAnswer() async throws {
    child.tell("close")
    try await child.until("armed")
  }

  /// Reads on until a connection has ended so.
  mutating func hasClosed() async throws { try await child.until("close") }
}
