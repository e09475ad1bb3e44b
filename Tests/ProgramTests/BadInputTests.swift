import Glibc
import Loopback
import Simulator
import Terminal
import TerminalTesting
import Testing

@Suite("Bad input gets one clear sentence")
struct BadInputTests {
  private func pull(_ url: String, password: String? = "secret", _ more: [String] = []) throws
    -> CommandRun
  {
    try CommandRun(
      ["pull", "testWorkbin", "02F0ASAK8EAFA00W", "--server", url, "--user", "agent1"] + more,
      password: password)
  }

  @Test(
    "an address that is none is refused before anything is asked",
    arguments: ["gws.example.test", "ftp://gws.example.test", "https://", "https://u:p@gws"])
  func address(url: String) throws {
    let run = try pull(url)
    #expect(run.status == 2)
    #expect(run.error.hasPrefix("workbin: "))
    #expect(run.error.split(separator: "\n").count == 1)
  }

  @Test("a refused connection names the host and what to check")
  func refusedConnection() throws {
    let port = try RefusingPort()
    let run = try pull("http://127.0.0.1:\(port.number)")
    #expect(run.status == 1)
    #expect(run.error.contains("refused the connection"))
  }

  @Test("a wrong password")
  func password() throws {
    let server = try Server.start(.noActivity)
    defer { server.stop() }
    let run = try pull(server.url, password: "wrong")
    #expect(run.status == 1)
    #expect(run.error.contains("does not accept this user name and password"))
  }

  @Test("no password and nobody to ask")
  func noPassword() throws {
    let run = try CommandRun(
      ["pull", "w", "i", "--server", "http://127.0.0.1:1", "--user", "agent1"], password: nil)
    #expect(run.status == 2)
    #expect(run.error.contains("WORKBIN_PASSWORD"))
  }

  @Test(
    "what a server may answer instead of JSON, each as a sentence",
    arguments: [
      (CannedResponse.webPage, "a web page: Company portal"),
      (.incompleteJSON, "can't be read"),
      (.incompleteBody, "ended before the answer did"),
      (.status(500), "the server failed"),
      (.status(404), "not found"),
      (.redirect, "sends us on"),
      (.missingFeature, "api-multimedia"),
    ])
  func answers(response: CannedResponse, message: String) throws {
    let server = try CannedServer(response)
    let run = try pull(server.url)
    #expect(run.status == 1)
    #expect(run.error.contains(message), "\(run.error)")
    #expect(run.error.split(separator: "\n").count == 1)
  }

  @Test("a server's words can't do anything to the terminal")
  func hostileWords() throws {
    let server = try CannedServer(.hostile)
    let run = try pull(server.url)
    #expect(!run.error.utf8.contains(0x1B))
    #expect(!run.error.unicodeScalars.contains("\u{202E}"))
  }

  @Test("no terminal for the screen: status 2")
  func noTerminal() throws {
    let run = try CommandRun(["--server", "http://127.0.0.1:1", "--user", "agent1"])
    #expect(run.status == 2)
    #expect(run.error.contains("needs a terminal"))
  }

  @Test("a dumb terminal: status 2; an unknown one is taken for xterm-256color and told so")
  func terminals() throws {
    let server = try Server.start(.noActivity)
    defer { server.stop() }
    let dumb = try run(server, term: "dumb")
    #expect(try dumb.exitStatus() == .exited(2))
    #expect(dumb.shows("dumb"))
    let unknown = try run(server, term: "no-such-terminal")
    try unknown.wait(for: "● live")
    try unknown.wait(for: "xterm-256color")
  }

  private func run(_ server: Server, term: String) throws -> TerminalEmulator {
    try TerminalEmulator(
      size: Size(columns: 110, rows: 32),
      command: [executablePath("workbin"), "--server", server.url, "--user", server.user],
      environment: TerminalFixture.environment(password: server.password).merging(["TERM": term]) {
        $1
      })
  }

  @Test("a wrong password on the screen is told there, with the key that tries again")
  func passwordOnScreen() throws {
    let fixture = try TerminalFixture(environment: ["WORKBIN_PASSWORD": "wrong"])
    defer { fixture.server.stop() }
    try fixture.terminal.wait(for: "did not let agent1 in")
    #expect(fixture.terminal.shows("try again"))
    fixture.terminal.type("q")
    #expect(try fixture.terminal.exitStatus() == .exited(0))
  }
}
