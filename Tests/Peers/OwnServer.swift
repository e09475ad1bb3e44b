import HTTP
import JSON
import Simulator

/// The simulated contact centre, as these tests use it: nothing happens there but what they ask for.
extension Server {
  static func startQuiet(
    ack: Bool = true, maxInterval: Duration = .seconds(10)
  ) throws -> Server {
    var configuration = Configuration(pace: 0)
    configuration.ack = ack
    configuration.maxInterval = maxInterval
    configuration.interactions = 1
    return try start(configuration)
  }

  /// Where it speaks Bayeux.
  var endpoint: String { url + Server.path }
  static let path = "/api/v2/notifications"

  var port: Int { url.split(separator: ":").last.flatMap { Int($0) } ?? 0 }

  var credentials: Credentials { Credentials(user: user, password: password) }

  /// What a restart does to clients: connections end, and nobody is known any more.
  func forgetEveryone() {
    perform(.connectionsCut)
    perform(.sessionsLost)
    perform(.loginsLost)
  }

  /// Publishes an event for each number, with a text of that many bytes.
  func publish(_ numbers: Range<Int>, on channel: String, size: Int = 0) {
    let text = Tree.string(String(repeating: "x", count: size))
    for number in numbers {
      perform(.published(channel: channel, ["n": .int(number), "text": text]))
    }
  }
}

extension Client {
  /// A client of that server's, by way of a proxy, once it is live.
  static func live(with server: Server, behind proxy: String) async throws -> Client {
    let setting = Setting(endpoint: proxy + Server.path, credentials: server.credentials)
    var client = Client(setting, topics: ["/desk/a", "/desk/b"])
    client.tell(.open)
    try await client.until(.established(again: false))
    return client
  }
}
