import Loopback
import Simulator
import Terminal
import TerminalTesting
import Testing

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
    let folder = try TemporaryDirectory()
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
