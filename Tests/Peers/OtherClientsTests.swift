import Simulator
import Testing

extension SerialTests {
  /// Our server with clients that others wrote: a thousand events, and a restart in the middle.
  @Suite("Other people's clients")
  struct OtherClientsTests {
    @Test(
      "aiocometd-ng gets each event once and in order, also after a restart",
      .timeLimit(.minutes(5)), arguments: [true, false])
    func aiocometd(ack: Bool) async throws {
      let script = ProjectPaths.tests + "/Clients/aiocometd.py"
      try await serve { server in
        // Its cookie jar takes no cookies from a bare address.
        let address = "http://localhost:\(server.port)" + Server.path
        let arguments = [script, address, server.user, server.password, "/desk/a"]
        var child = try ChildProcess(ProjectPaths.python, arguments + (ack ? ["ack"] : []))
        try await child.waitForLine(ack ? "ack on" : "ack off")
        return child
      }
    }

    @Test(
      "Faye's own client gets each event once and in order, also after a restart",
      .timeLimit(.minutes(5)))
    func faye() async throws {
      let script = ProjectPaths.tests + "/Clients/faye.rb"
      try await serve { server in
        try ChildProcess(
          "/usr/bin/ruby", [script, server.endpoint, server.user, server.password, "/desk/a"])
      }
    }

    private func serve(_ start: (Server) async throws -> ChildProcess) async throws {
      let server = try Server.startIdle()
      defer { server.stop() }
      var child = try await start(server)
      try await child.waitForLine("subscribed")
      server.publish(0..<500, on: "/desk/a")
      try await child.waitForLine("499")
      server.dropAllSessions()
      try await child.waitForLine("subscribed")
      server.publish(500..<1000, on: "/desk/a")
      try await child.waitForLine("999")
      #expect(child.output.compactMap { Int($0) } == Array(0..<1000))
    }
  }
}
