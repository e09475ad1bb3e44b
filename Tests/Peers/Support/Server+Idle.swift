import HTTP
import JSON
import Simulator

/// The simulated contact centre, as these tests use it: nothing happens there but what they ask
/// for.
extension Server {
  static func startIdle(
    ack: Bool = true, maxInterval: Duration = .seconds(10)
  ) throws -> Server {
    var configuration = Configuration(pace: 0)
    configuration.offersAck = ack
    configuration.maxInterval = maxInterval
    configuration.interactionCount = 1
    return try start(configuration)
  }

  /// Where it speaks Bayeux.
  var endpoint: String { url + Server.path }
  static let path = "/api/v2/notifications"

  var port: Int { url.split(separator: ":").last.flatMap { Int($0) } ?? 0 }

  var credentials: Credentials { Credentials(user: user, password: password) }

  /// What a restart does to clients: connections end, and nobody is known any more.
  func dropAllSessions() {
    perform(.connectionsClosed)
    perform(.cometDSessionsLost)
    perform(.httpSessionsLost)
  }

  /// Publishes an event for each number, with a text of that many bytes.
  func publish(_ numbers: Range<Int>, on channel: String, size: Int = 0) {
    let text = JSONValue.string(String(repeating: "x", count: size))
    for number in numbers {
      perform(.published(channel: channel, ["n": .int(number), "text": text]))
    }
  }
}

extension RecordingClient {
  /// A client of that server's, by way of a proxy, once it is live.
  static func live(with server: Server, behind proxy: String) async throws -> RecordingClient {
    let configuration = Configuration(
      endpoint: proxy + Server.path, credentials: server.credentials)
    var client = RecordingClient(configuration, topics: ["/desk/a", "/desk/b"])
    client.send(.open)
    try await client.waitUntil(.established(again: false))
    return client
  }
}
