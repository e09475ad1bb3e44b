import HTTP
import Loopback
import Testing

@Suite("A server that must prove who it is", .timeLimit(.minutes(5)))
struct CertificateTests {
  private let authority: CertificateAuthority

  init() throws { authority = try CertificateAuthority() }

  /// What nginx with this certificate comes to, for a client that trusts the test's authority.
  private func fetch(
    with identity: CertificateAuthority.Identity, host: String = "localhost", caFile: String? = nil,
    protocols: String = "TLSv1.2 TLSv1.3"
  ) async throws -> Result<Response, TransportError>? {
    var configuration = Nginx.Configuration(identity)
    configuration.protocols = protocols
    configuration.extraDirectives = "ssl_ciphers ALL:@SECLEVEL=0;"
    let nginx = try Nginx(configuration)
    let client = TestClient(
      configuration: ClientConfiguration(caFile: caFile ?? authority.certificateFile))
    return await client.result(Request(.get, nginx.url("/", host: host)))
  }

  private func error(_ result: Result<Response, TransportError>?) -> TransportError? {
    if case .failure(let error) = result { error } else { nil }
  }

  @Test("a certificate of the configured authority is taken", arguments: ["TLSv1.2", "TLSv1.3"])
  func good(version: String) async throws {
    let result = try await fetch(with: authority.identity("good"), protocols: version)
    #expect(try result?.get().body == Array("hello".utf8))
  }

  @Test("one that nobody trusted has signed is refused, and --ca-file is named")
  func unknownAuthority() async throws {
    let other = try CertificateAuthority()
    let result = try await fetch(with: authority.identity("good"), caFile: other.certificateFile)
    guard case .certificate(_, _, .untrustedIssuer) = error(result) else {
      Issue.record("\(String(describing: result))")
      return
    }
    #expect(error(result)?.description.contains("with --ca-file FILE") == true)
  }

  @Test("without --ca-file, the test's own authority is unknown too")
  func systemAuthorities() async throws {
    let nginx = try Nginx(Nginx.Configuration(authority.identity("good")))
    let error = await TestClient().error(Request(.get, nginx.url("/")))
    guard case .certificate(let name, _, .untrustedIssuer) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(name == "localhost:\(nginx.port)")
  }

  @Test("one that has expired is refused, and the clock is named")
  func expired() async throws {
    let result = try await fetch(with: authority.identity("old", days: -1))
    guard case .certificate(_, let detail, .outsideValidity) = error(result) else {
      Issue.record("\(String(describing: result))")
      return
    }
    #expect(detail.contains("expired"))
    #expect(error(result)?.description.contains("clock") == true)
  }

  @Test(
    "one for another name is refused, also for an address in place of the name",
    arguments: [("DNS:other.test", "localhost"), ("DNS:localhost", "127.0.0.1")])
  func otherName(names: String, host: String) async throws {
    let result = try await fetch(
      with: authority.identity("other", names: names), host: host)
    guard case .certificate(_, _, .nameMismatch) = error(result) else {
      Issue.record("\(String(describing: result))")
      return
    }
    #expect(error(result)?.description.contains("check the name after --server") == true)
  }

  @Test("an address is as good as a name, when the certificate has it")
  func address() async throws {
    let result = try await fetch(
      with: authority.identity("address", names: "IP:127.0.0.1"), host: "127.0.0.1")
    #expect(try result?.get().status == 200)
  }

  @Test("TLS before 1.2 is refused", arguments: ["TLSv1", "TLSv1.1", "TLSv1 TLSv1.1"])
  func oldVersion(versions: String) async throws {
    let result = try await fetch(with: authority.identity("good"), protocols: versions)
    guard case .tls(_, _, .handshake) = error(result) else {
      Issue.record("\(String(describing: result))")
      return
    }
    #expect(error(result)?.description.contains("TLS 1.2 or later") == true)
  }

  @Test("plain HTTP where TLS is expected is said so")
  func plain() async throws {
    let server = LoopbackServer { peer in
      _ = peer.read()
      peer.respond(400)
    }
    let error = await TestClient().error(Request(.get, "https://127.0.0.1:\(server.port)/"))
    guard case .tls(_, _, .handshake) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test("a file of authorities that can't be read is said so")
  func missingFile() async throws {
    let result = try await fetch(
      with: authority.identity("good"), caFile: "/nonexistent/authorities.pem")
    guard case .tls(_, let detail, .caFile) = error(result) else {
      Issue.record("\(String(describing: result))")
      return
    }
    #expect(detail.contains("/nonexistent/authorities.pem"))
    #expect(error(result)?.description.contains("check the file after --ca-file") == true)
    #expect(error(result)?.description.contains("TLS 1.2") == false)
  }
}
