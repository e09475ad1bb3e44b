import Loopback
import Simulator

/// A contact centre that stands still, behind nginx as installations have it, with a certificate
/// that a test's own authority has signed.
struct EncryptedServer {
  let server: Server
  let authority: Authority
  let nginx: Nginx

  init(names: String = "DNS:localhost", days: Int = 2, more: (Authority) -> String = { _ in "" })
    throws
  {
    authority = try Authority()
    server = try Server.start(.still)
    var configuration = Nginx.Configuration.proxy(
      to: server.url, as: try authority.identity("server", names: names, days: days))
    configuration.more = more(authority)
    nginx = try Nginx(configuration)
  }

  /// `workbin pull` of the specified interaction, with the right password.
  func pull(
    from url: String? = nil, _ more: [String] = [], trusting: Bool = true,
    environment: [String: String] = [:]
  ) throws -> CommandRun {
    let trust = trusting ? ["--ca-file", authority.file] : []
    return try CommandRun(
      ["pull", SpecifiedPull.workbin, SpecifiedPull.item, "--server", url ?? nginx.url()]
        + ["--user", server.user] + trust + more,
      password: server.password, environment: environment)
  }
}
