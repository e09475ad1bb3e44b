import Loopback
import Simulator

/// A contact centre that stands still, behind nginx as installations have it, with a certificate
/// that a test's own certificate authority has signed.
struct TLSServer {
  let server: Server
  let authority: CertificateAuthority
  let nginx: Nginx

  init(
    names: String = "DNS:localhost", days: Int = 2,
    more: (CertificateAuthority) -> String = { _ in "" }
  )
    throws
  {
    authority = try CertificateAuthority()
    server = try Server.start(.noActivity)
    var configuration = Nginx.Configuration.proxy(
      to: server.url, as: try authority.identity("server", names: names, days: days))
    configuration.extraDirectives = more(authority)
    nginx = try Nginx(configuration)
  }

  /// `workbin pull` of the specified interaction, with the right password.
  func pull(
    from url: String? = nil, _ more: [String] = [], trusting: Bool = true,
    environment: [String: String] = [:]
  ) throws -> CommandRun {
    let trust = trusting ? ["--ca-file", authority.certificateFile] : []
    return try CommandRun(
      [
        "pull", SpecificationExample.workbin, SpecificationExample.item, "--server",
        url ?? nginx.url(),
      ]
        + ["--user", server.user] + trust + more,
      password: server.password, environment: environment)
  }
}
