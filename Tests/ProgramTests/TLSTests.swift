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

@Suite("Who we are by certificate, on the command line", .timeLimit(.minutes(5)))
struct ClientCertificateTests {
  private func makeServer() throws -> TLSServer {
    try TLSServer {
      "ssl_verify_client on; ssl_client_certificate \($0.certificateFile);"
    }
  }

  @Test("--cert and --key open the door; the passphrase may come from the environment")
  func environment() throws {
    let installation = try makeServer()
    defer { installation.server.stop() }
    let kim = try installation.authority.identity("kim", passphrase: "open")
    let run = try installation.pull(
      ["--cert", kim.certificate, "--key", kim.key],
      environment: ["WORKBIN_KEY_PASSPHRASE": "open"])
    #expect(run.status == 0, "\(run.error)")
  }

  @Test("the passphrase is asked for without echo")
  func prompt() throws {
    let installation = try makeServer()
    defer { installation.server.stop() }
    let kim = try installation.authority.identity("kim", passphrase: "open sesame")
    let fixture = try TerminalFixture(
      in: installation.server, at: installation.nginx.url(),
      arguments: [
        "--ca-file", installation.authority.certificateFile, "--cert", kim.certificate, "--key",
        kim.key,
      ])
    try fixture.terminal.wait(for: "Passphrase for ")
    #expect(!fixture.terminal.modes.isCooked)
    fixture.terminal.type("open sesame")
    fixture.terminal.press(.enter)
    try fixture.terminal.wait(for: "● live")
    #expect(!fixture.terminal.shows("sesame"))
    fixture.terminal.type("q")
  }

  @Test(
    "what goes wrong is told with the option that mends it",
    arguments: [
      ([], [:], 1, "--cert FILE"),
      (["--cert", "kim.pem", "--key", "kim.key"], [:], 2, "WORKBIN_KEY_PASSPHRASE"),
      (
        ["--cert", "kim.pem", "--key", "kim.key"], ["WORKBIN_KEY_PASSPHRASE": "wrong"], 1,
        "the key's passphrase"
      ),
      (["--cert", "kim.pem"], [:], 2, "Name its file with --key"),
      (["--key", "kim.key"], [:], 2, "needs its certificate, with --cert FILE"),
      (["--cert", "kim.p12"], [:], 2, "openssl pkcs12 -in FILE.p12"),
      (["--cert", "missing.pem"], [:], 2, "No such file"),
      (["--cert", "huge.pem"], [:], 2, "larger than 1 MiB"),
    ] as [([String], [String: String], Int32, String)])
  func wrong(
    options: [String], environment: [String: String], status: Int32, message: String
  ) throws {
    let installation = try makeServer()
    defer { installation.server.stop() }
    let kim = try installation.authority.identity("kim", passphrase: "open")
    let folder = try WorkDirectory()
    try folder.run(
      "cp \(kim.certificate) \(kim.key) . && head -c 2000000 /dev/zero > huge.pem"
        + " && openssl pkcs12 -export -in kim.pem -inkey kim.key -passin pass:open"
        + " -passout pass: -out kim.p12")
    let named = options.map { $0.hasPrefix("--") ? $0 : "\(folder.path)/\($0)" }
    let run = try installation.pull(named, environment: environment)
    #expect(run.status == status)
    #expect(run.error.contains(message), "\(run.error)")
    #expect(run.error.split(separator: "\n").count == 1)
  }
}
