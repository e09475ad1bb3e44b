import Glibc
import Loopback
import Simulator
import Terminal
import TerminalTesting
import Testing

@Suite("Wrong usage gets one voice and status 2")
struct UsageTests {
  @Test(
    "a command line that is wrong: what is wrong, where to read on, and nothing was tried",
    arguments: [
      (["simulator", "--port", "x"], "'x' is invalid"),
      (["simulator", "--port", "70000"], "a port is 0 to 65535"),
      (["pull"], "missing expected argument '<workbin>'"),
      (["--serve", "x"], "unknown option '--serve'. Did you mean '--server'?"),
      (["simulater"], "there is no command “simulater”. Did you mean simulator?"),
      (["bogus"], "there is no command “bogus”"),
      (["--server", "http://127.0.0.1:1", "more"], "more"),
      (["demo", "\u{1B}]0;x\u{7}"], "nexpected argument"),
    ])
  func wrong(arguments: [String], message: String) throws {
    let run = try CommandRun(arguments)
    #expect(run.status == 2)
    #expect(run.output == "")
    let lines = run.error.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == 3)
    #expect(lines.first?.hasPrefix("workbin: ") == true)
    #expect(lines.first?.contains(message) == true, "\(run.error)")
    #expect(lines.dropFirst().first == "Try: workbin --help")
    #expect(!run.error.utf8.contains(0x1B))
  }

  @Test("no guess where no command is near")
  func noGuess() throws {
    #expect(try !CommandRun(["bogus"]).error.contains("Did you mean"))
  }

  @Test("workbin alone says in two lines how to start")
  func alone() throws {
    let run = try CommandRun([])
    #expect(run.status == 2)
    #expect(run.error.contains("--server https://gws.example.test --user NAME"))
    #expect(run.error.contains("workbin demo"))
    #expect(run.error.split(separator: "\n").count == 2)
  }

  @Test(
    "what is missing is named by its option",
    arguments: [
      (["--user", "agent1"], "--server"), (["--server", "http://127.0.0.1:1"], "--user"),
      (["pull", "w", "i", "--server", "http://127.0.0.1:1"], "--user"),
    ])
  func missing(arguments: [String], option: String) throws {
    let run = try CommandRun(arguments)
    #expect(run.status == 2)
    #expect(run.error.contains("with \(option)"), "\(run.error)")
    #expect(run.error.split(separator: "\n").count == 1)
  }

  @Test(
    "help and version are no errors",
    arguments: [
      (["--help"], "USAGE:"), (["--version"], "."),
      (["help", "keys"], ":sort [COLUMN]"),
      (["help", "pull"], "Exit status: 0, the interaction is yours"),
      (["pull", "--help"], "2, nothing was tried"),
    ])
  func help(arguments: [String], message: String) throws {
    let run = try CommandRun(arguments)
    #expect(run.status == 0)
    #expect(run.error == "")
    #expect(run.output.contains(message))
  }

  @Test("a port that is taken is told in the system's plain words")
  func takenPort() throws {
    let server = try Server.start(.noActivity)
    defer { server.stop() }
    let port = try #require(server.url.split(separator: ":").last.map(String.init))
    let run = try CommandRun(["simulator", "--port", port])
    #expect(run.status == 2)
    #expect(run.error.contains("127.0.0.1:\(port): Address already in use. Choose another port"))
    #expect(!run.error.contains("errno"))
  }

  @Test(
    "certificates that can't be of use are refused before a password is asked for",
    arguments: [
      ("https://127.0.0.1:1", "/nonexistent/authority.pem", "No such file or directory"),
      ("https://127.0.0.1:1", "/", "Is a directory"),
      ("https://127.0.0.1:1", "/dev/null", "it is empty"),
      ("http://127.0.0.1:1", "/etc/hostname", "leave --ca-file out"),
    ])
  func certificates(url: String, file: String, message: String) throws {
    let run = try CommandRun(
      ["pull", "w", "i", "--server", url, "--user", "agent1", "--ca-file", file], password: nil)
    #expect(run.status == 2)
    #expect(run.error.contains(message), "\(run.error)")
    #expect(run.error.split(separator: "\n").count == 1)
  }

  @Test("a theme file that is wrong is told in a sentence, and status 2")
  func theme() throws {
    let directory = try TemporaryDirectory()
    try directory.write("mine.toml", "colour = 1\n")
    let fixture = try TerminalFixture(arguments: ["--theme", directory.path + "/mine.toml"])
    defer { fixture.server.stop() }
    #expect(try fixture.terminal.exitStatus() == .exited(2))
    #expect(fixture.terminal.shows("workbin: Theme “"))
    #expect(fixture.terminal.shows("it has no setting “colour”"))
  }

  @Test(
    "a signal at the password's prompt leaves a terminal that echoes",
    arguments: [
      SIGTERM, SIGHUP, SIGINT,
    ])
  func prompt(signal: Int32) throws {
    let terminal = try TerminalEmulator(
      size: Size(columns: 80, rows: 24),
      command: [executablePath("workbin"), "--server", "http://127.0.0.1:1", "--user", "agent1"],
      environment: TerminalFixture.environment(password: nil))
    try terminal.wait(for: "Password for agent1:")
    #expect(!terminal.modes.isCooked)
    terminal.send(signal: signal)
    #expect(try terminal.exitStatus() == .exited(2))
    #expect(terminal.modes.isCooked)
    #expect(terminal.shows("no password given"))
  }
}
