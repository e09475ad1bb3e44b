import HTTP
import Loopback
import Testing

@Suite("A server that wants to know who we are by certificate", .timeLimit(.minutes(5)))
struct ClientCertificateTests {
  private let authority: CertificateAuthority
  private let nginx: Nginx

  init() throws {
    authority = try CertificateAuthority()
    var configuration = Nginx.Configuration(try authority.identity("server"))
    configuration.extraDirectives =
      "ssl_verify_client on; ssl_client_certificate \(authority.certificateFile);"
    configuration.location = "return 200 $ssl_client_s_dn;"
    nginx = try Nginx(configuration)
  }

  private func client(_ certificate: ClientCertificate?, for base: String? = nil) -> TestClient {
    TestClient(
      configuration: ClientConfiguration(
        baseURL: base ?? nginx.url(), caFile: authority.certificateFile,
        clientCertificate: certificate))
  }

  private func expect(
    _ problem: TransportError.TLSProblem, _ text: String, from certificate: ClientCertificate?
  ) async {
    let error = await client(certificate).error(Request(.get, nginx.url("/")))
    guard case .tls(_, _, problem) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(error?.description.contains(text) == true, "\(String(describing: error))")
  }

  @Test(
    "with the certificate it lets us in; the key may have a passphrase", arguments: ["", "open"])
  func with(passphrase: String) async throws {
    let kim = try authority.identity("kim", passphrase: passphrase.isEmpty ? nil : passphrase)
    let certificate = ClientCertificate(
      file: kim.certificate, keyFile: kim.key, passphrase: passphrase)
    let response = await client(certificate).response(Request(.get, nginx.url("/")))
    #expect(response?.body == Array("CN=kim".utf8))
  }

  @Test("certificate and key may be in one file")
  func oneFile() async throws {
    let kim = try authority.identity("kim")
    let folder = try TemporaryDirectory()
    try folder.run("cat \(kim.certificate) \(kim.key) > both.pem")
    let response = await client(ClientCertificate(file: folder.path + "/both.pem"))
      .response(Request(.get, nginx.url("/")))
    #expect(response?.body == Array("CN=kim".utf8))
  }

  @Test("without one it does not, and --cert is named")
  func without() async { await expect(.clientCertificateRequired, "--cert FILE", from: nil) }

  @Test("nor with one of an authority that it does not know")
  func wrong() async throws {
    let other = try CertificateAuthority()
    let kim = try other.identity("kim")
    await expect(
      .clientCertificateRequired, "--cert FILE",
      from: ClientCertificate(file: kim.certificate, keyFile: kim.key))
  }

  @Test("a wrong passphrase is said so, and nobody is asked on a terminal", arguments: ["", "no"])
  func wrongPassphrase(passphrase: String) async throws {
    let kim = try authority.identity("kim", passphrase: "open")
    await expect(
      .clientCertificate, "passphrase",
      from: ClientCertificate(file: kim.certificate, keyFile: kim.key, passphrase: passphrase))
  }

  @Test("a key that belongs to another certificate is said so")
  func otherKey() async throws {
    let (kim, lee) = (try authority.identity("kim"), try authority.identity("lee"))
    await expect(
      .clientCertificate, "--key",
      from: ClientCertificate(file: kim.certificate, keyFile: lee.key))
  }

  @Test("it is shown to the configured server, and to no other")
  func elsewhere() async throws {
    let kim = try authority.identity("kim")
    let certificate = ClientCertificate(file: kim.certificate, keyFile: kim.key)
    let error = await client(certificate, for: "https://gws.example.test").error(
      Request(.get, nginx.url("/")))
    guard case .tls(_, _, .clientCertificateRequired) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test("a server that ends the handshake over it is understood too", arguments: [true, false])
  func alert(isNew: Bool) async throws {
    let strict = try OpenSSLServer(
      authority.identity("server"), wantsCertificateOf: authority.certificateFile,
      version: isNew ? "tls1_3" : "tls1_2")
    let error = await TestClient(
      configuration: ClientConfiguration(caFile: authority.certificateFile)
    ).error(
      Request(.get, "https://localhost:\(strict.port)/"))
    // Before TLS 1.3 a missing certificate is a failed handshake like any other.
    guard case .tls(_, _, isNew ? .clientCertificateRequired : .handshake) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(error?.description.contains("--cert FILE") == true)
  }

  @Test("printing it does not show the passphrase")
  func printed() {
    let certificate = ClientCertificate(file: "kim.pem", passphrase: "s3cret")
    var dumped = ""
    dump(certificate, to: &dumped)
    #expect(!"\(certificate) \(dumped)".contains("s3cret"))
  }
}
