import Glibc
import Loopback
import Simulator
import Testing

@Suite("--netrc: user and password from a file", .timeLimit(.minutes(5)))
struct NetrcOptionTests {
  private let server: Server
  private let home: TemporaryDirectory

  init() throws {
    server = try Server.start(.noActivity)
    home = try TemporaryDirectory()
  }

  private func pull(
    _ more: [String] = [], password: String? = nil, environment: [String: String] = [:]
  ) throws -> CommandRun {
    defer { server.stop() }
    return try CommandRun(
      [
        "pull", SpecificationExample.workbin, SpecificationExample.item, "--server", server.url,
        "--netrc",
      ] + more,
      password: password, environment: ["HOME": home.path].merging(environment) { $1 })
  }

  private var entry: String {
    "machine 127.0.0.1 login \(server.user) password \(server.password)\n"
  }

  @Test("both from ~/.netrc, without --user and without a question")
  func found() throws {
    try home.write(".netrc", entry)
    let run = try pull()
    #expect(run.status == 0, "\(run.error)")
    #expect(run.error == "")
  }

  @Test("from the file that NETRC names")
  func named() throws {
    let file = try home.write("elsewhere", entry)
    let run = try pull(environment: ["NETRC": file])
    #expect(run.status == 0, "\(run.error)")
  }

  @Test("with --user the entry of that user, whatever comes before it")
  func user() throws {
    try home.write(".netrc", "machine 127.0.0.1 login other password wrong\n" + entry)
    let run = try pull(["--user", server.user])
    #expect(run.status == 0, "\(run.error)")
  }

  @Test("the file wins over the environment; what it lacks comes from there")
  func environment() throws {
    try home.write(".netrc", entry)
    #expect(try pull(password: "wrong").status == 0)
  }

  @Test("what the file lacks is asked for as ever", arguments: [true, false])
  func lacking(hasLogin: Bool) throws {
    try home.write(".netrc", hasLogin ? "machine 127.0.0.1 login \(server.user)\n" : "# nothing\n")
    let run = try pull(hasLogin ? [] : ["--user", server.user], password: server.password)
    #expect(run.status == 0, "\(run.error)")
  }

  @Test("a file that others can read or write is refused", arguments: [0o644, 0o640, 0o620, 0o602])
  func open(mode: mode_t) throws {
    let file = try home.write(".netrc", entry)
    chmod(file, mode)
    let run = try pull(["--user", server.user])
    #expect(run.status == 2)
    #expect(run.error.contains("is not yours alone"), "\(run.error)")
    #expect(run.error.contains("chmod 600 \(file)"))
    #expect(!run.error.contains(server.password))
  }

  @Test("no file, and nobody there whom the host knows, are told in a sentence")
  func missing() throws {
    let none = try pull()
    #expect(none.status == 2)
    #expect(none.error.contains("/.netrc” can't be read: No such file"), "\(none.error)")
    try home.write(".netrc", "machine other.test login kim password p\n")
    let nobody = try pull()
    #expect(nobody.status == 2)
    #expect(nobody.error.contains("no login for 127.0.0.1"), "\(nobody.error)")
  }
}
