import Loopback
import Simulator
import Terminal
import TerminalTesting
import Testing

@Suite("With TLS in between, all is as without", .timeLimit(.minutes(5)))
struct TLSTests {
  @Test("a pull through nginx as Debian has it")
  func pull() throws {
    let installation = try TLSServer()
    defer { installation.server.stop() }
    let run = try installation.pull()
    #expect(run.status == 0, "\(run.error)")
    #expect(run.error == "")
    #expect(run.output.contains(SpecificationExample.item))
  }

  @Test("the screen is live through nginx: the long poll is held, and its news are shown at once")
  func live() throws {
    let installation = try TLSServer()
    let server = installation.server
    defer { server.stop() }
    let fixture = try TerminalFixture(
      size: Size(columns: 220, rows: 60), in: server, at: installation.nginx.url(),
      arguments: ["--ca-file", installation.authority.certificateFile])
    try fixture.openWorkbin(SpecificationExample.workbin)
    try fixture.selectItem(SpecificationExample.item)
    fixture.terminal.type("p")
    try fixture.terminal.wait(for: "▸ Processing")
    for amount in [125, 126] {
      server.perform(
        .userDataAttached(
          interaction: SpecificationExample.item, key: "RefundAmount", value: .int(amount)))
      try fixture.terminal.wait { rows in
        rows.contains { $0.contains("RefundAmount") && $0.contains("\(amount)") }
      }
    }
    #expect(server.peakOutstandingConnects == 1)
    fixture.terminal.type("qy")
  }

  @Test(
    "a certificate that proves nothing is told in one sentence, with what to try",
    arguments: [
      ("DNS:localhost", 2, false, "--ca-file FILE"), ("DNS:localhost", -1, true, "clock"),
      ("DNS:other.test", 2, true, "check the name after --server"),
    ])
  func unproven(names: String, days: Int, trusting: Bool, message: String) throws {
    let installation = try TLSServer(names: names, days: days)
    defer { installation.server.stop() }
    let run = try installation.pull(trusting: trusting)
    #expect(run.status == 1)
    #expect(run.error.contains(message), "\(run.error)")
    #expect(run.error.split(separator: "\n").count == 1)
  }

  @Test("without encryption a warning comes first, except on loopback", arguments: [true, false])
  func warning(isLoopback: Bool) throws {
    let server = try Server.start(.noActivity)
    defer { server.stop() }
    // Linux takes this address for its own, but nobody would call it loopback.
    let url = isLoopback ? server.url : server.url.replacing("127.0.0.1", with: "0.0.0.0")
    let run = try CommandRun(
      [
        "pull", SpecificationExample.workbin, SpecificationExample.item, "--server", url, "--user",
        server.user,
      ], password: server.password)
    #expect(run.status == 0, "\(run.error)")
    #expect(run.error.contains("others on the way can read your password") != isLoopback)
  }

  @Test("on the screen the warning is told too")
  func warningOnScreen() throws {
    let server = try Server.start(.noActivity)
    defer { server.stop() }
    let fixture = try TerminalFixture(
      in: server, at: server.url.replacing("127.0.0.1", with: "0.0.0.0"))
    try fixture.terminal.wait(for: "reached without encryption")
    fixture.terminal.type("q")
  }
}
