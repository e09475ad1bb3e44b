import Simulator
import Terminal
import TerminalTesting
import Testing

@Suite("Stories: reading again")
struct RefreshTests {
  @Test(
    "r asks for each list once, whether or not the server keeps what it has told",
    arguments: [true, false])
  func once(offersAck: Bool) throws {
    var configuration = Configuration.noActivity
    configuration.offersAck = offersAck
    let fixture = try TerminalFixture(server: configuration)
    let server = fixture.server
    defer { server.stop() }
    try fixture.waitUntilReady()
    // Every count on the left has been read.
    try fixture.terminal.wait { $0.dropFirst(2).allSatisfy { !$0.prefix(29).contains("·") } }
    let before = server.requestLog.count
    fixture.terminal.type("r")
    // What would be asked a second time would be asked within a round trip or two.
    fixture.terminal.drain(for: .seconds(2))
    let reads = server.requestLog.dropFirst(before).filter { $0.hasPrefix("GET ") }
    #expect(reads.count > 10)
    #expect(
      Dictionary(grouping: reads) { $0 }.filter { $1.count > 1 }.keys.sorted() == [],
      "\(server.requestLog.dropFirst(before).joined(separator: "\n"))")
  }
}
