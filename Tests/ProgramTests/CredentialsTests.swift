import Loopback
import Simulator
import Terminal
import TerminalTesting
import Testing

@Suite("Who we are arrives as it was meant, or is told before the server is asked")
struct CredentialsTests {
  /// Pulls with a password that the shell's printf makes of this.
  private func pull(
    _ server: Server, user: String? = nil, password: String, locale: String = "C.UTF-8"
  ) throws -> CommandRun {
    let line = """
      WORKBIN_PASSWORD=$(printf '\(password)x'); export WORKBIN_PASSWORD="${WORKBIN_PASSWORD%x}"
      exec "$0" pull "$1" "$2" --server "$3" --user "$(printf '\(user ?? server.user)')"
      """
    return try CommandRun(
      tool: [
        "/bin/sh", "-c", line, executablePath("workbin"), SpecificationExample.workbin,
        SpecificationExample.item, server.url,
      ], environment: ["LC_ALL": locale])
  }

  private func server(_ password: String) throws -> Server {
    var configuration = Configuration.noActivity
    configuration.password = password
    return try Server.start(configuration)
  }

  @Test("the end of a password's line is none of it", arguments: ["\\n", "\\r\\n", ""])
  func lineEnd(_ end: String) throws {
    let server = try server("s3cret")
    defer { server.stop() }
    let run = try pull(server, password: "s3cret" + end)
    #expect(run.status == 0, "\(run.error)")
  }

  @Test("a password in the locale's character set, or in UTF-8, is the same password")
  func charsets() throws {
    for (locale, bytes) in [
      ("C.UTF-8", "p\\303\\244ss"), ("xx_XX.ISO-8859-1", "p\\344ss"), ("C", "p\\303\\244ss"),
      ("xx_XX.ISO-8859-15@euro", "p\\344ss"),
    ] {
      let server = try server("päss")
      defer { server.stop() }
      let run = try pull(server, password: bytes, locale: locale)
      #expect(run.status == 0, "\(locale): \(run.error)")
    }
  }

  @Test(
    "what can't be sent is told, and nothing is asked",
    arguments: [
      (
        nil, "p\\344ss",
        "the password in WORKBIN_PASSWORD is not in UTF-8, the character set of your locale."
      ),
      (nil, "two\\nlines", "the password can't be sent: it holds a control character"),
      ("agent:1", "s3cret", "the user name “agent:1” can't be sent: it holds a colon"),
      ("agent\\t1", "s3cret", "can't be sent: it holds a control character"),
      ("\\344gent", "s3cret", "an argument is not in UTF-8"),
    ] as [(String?, String, String)])
  func refused(user: String?, password: String, message: String) throws {
    let server = try server("s3cret")
    defer { server.stop() }
    let run = try pull(server, user: user, password: password)
    #expect(run.status == 2)
    #expect(
      run.error.contains("workbin: " + message) || run.error.contains(message), "\(run.error)")
    #expect(server.requestLog.isEmpty)
  }

  @Test(
    "a password that means nothing in the locale either is told so, and nothing is asked",
    arguments: ["C", "xx_XX.EUC-JP", "xx_XX.NO-SUCH-SET"])
  func notInLocale(locale: String) throws {
    let server = try server("s3cret")
    defer { server.stop() }
    let run = try pull(server, password: "p\\344", locale: locale)
    #expect(run.status == 2)
    #expect(run.error.contains("is neither in UTF-8 nor in the character set of your locale."))
    #expect(server.requestLog.isEmpty)
  }

  @Test("a netrc file is read in the locale's character set, or told not to be in it")
  func netrcCharset() throws {
    for (locale, status) in [("xx_XX.ISO-8859-1", Int32(0)), ("C.UTF-8", 2)] {
      let server = try server("päss")
      defer { server.stop() }
      let home = try TemporaryDirectory()
      let line = """
        umask 077; printf 'machine 127.0.0.1 login %s password p\\344ss' "$4" > "$HOME/.netrc"
        exec "$0" pull "$1" "$2" --server "$3" --netrc
        """
      let run = try CommandRun(
        tool: [
          "/bin/sh", "-c", line, executablePath("workbin"), SpecificationExample.workbin,
          SpecificationExample.item, server.url, server.user,
        ], environment: ["HOME": home.path, "LC_ALL": locale])
      #expect(run.status == status, "\(locale): \(run.error)")
      #expect(run.error.contains("/.netrc” is not in UTF-8") == (status == 2), "\(run.error)")
      #expect(server.requestLog.isEmpty == (status == 2))
    }
  }

  @Test("a password typed in another character set than the locale's is told, and nothing is asked")
  func typed() throws {
    let server = try server("päss")
    defer { server.stop() }
    let terminal = try TerminalEmulator(
      size: Size(columns: 110, rows: 24),
      command: [executablePath("workbin"), "--server", server.url, "--user", server.user],
      environment: TerminalFixture.environment(password: nil))
    try terminal.wait(for: "Password for")
    terminal.send([0x70, 0xE4, 0x73, 0x73, 0x0D])
    #expect(try terminal.exitStatus() == .exited(2))
    #expect(terminal.shows("the password is not in UTF-8, the character set of your locale."))
    #expect(server.requestLog.isEmpty)
  }

  @Test("a login with a colon in a netrc file is told too")
  func netrc() throws {
    let server = try server("s3cret")
    defer { server.stop() }
    let home = try TemporaryDirectory()
    try home.write(".netrc", "machine 127.0.0.1 login a:b password s3cret")
    let run = try CommandRun(
      ["pull", "w", "i", "--server", server.url, "--netrc"], password: nil,
      environment: ["HOME": home.path])
    #expect(run.status == 2)
    #expect(run.error.contains("the user name “a:b” can't be sent"), "\(run.error)")
    #expect(server.requestLog.isEmpty)
  }
}
