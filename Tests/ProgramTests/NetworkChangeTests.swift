import Loopback
import Simulator
import Terminal
import TerminalTesting
import Testing

@Suite("A machine that has changed its network", .timeLimit(.minutes(5)))
struct NetworkChangeTests {
  @Test("reads over new connections at once on a key, though the old ones were never closed")
  func key() throws {
    let server = try Server.start(.noActivity)
    defer { server.stop() }
    let port = try #require(server.url.split(separator: ":").last.flatMap { Int($0) })
    let relay = Relay(to: port)
    let fixture = try TerminalFixture(in: server, at: relay.url)
    try fixture.openWorkbin("testWorkbin")
    relay.stallConnections()
    let item = try #require(server.interactions(in: "testWorkbin").first)
    server.perform(.pulledByOther(interaction: item, agent: "agent2"))
    let left = server.interactions(in: "testWorkbin").count
    fixture.terminal.type("r")
    try fixture.terminal.wait { rows in
      rows.contains { row in
        let words = row.split(separator: " ")
        guard let name = words.firstIndex(of: "testWorkbin") else { return false }
        return words.dropFirst(name + 1).first?.prefix { $0.isNumber } == "\(left)"
      }
    }
    fixture.terminal.type("q")
  }
}
