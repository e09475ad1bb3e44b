import HTTP
import Loopback
import NIOConcurrencyHelpers
import Testing

@Suite("A redirect is told and not followed", .timeLimit(.minutes(5)))
struct RedirectTests {
  /// Sends everybody on, and counts how many have come.
  private final class RedirectingServer: Sendable {
    let server: LoopbackServer
    private let visits: NIOLockedValueBox<Int>
    var count: Int { visits.withLockedValue { $0 } }

    init(to address: @escaping @Sendable (ReceivedRequest) -> String, status: Int = 302) {
      let visits = NIOLockedValueBox(0)
      self.visits = visits
      server = LoopbackServer { peer in
        while let request = peer.readRequest() {
          visits.withLockedValue { $0 += 1 }
          peer.respond(
            request.path == "/cookie" ? 200 : status,
            headers: "Set-Cookie: JSESSIONID=abc\r\nLocation: \(address(request))\r\n")
        }
      }
    }
  }

  private func client(of redirector: RedirectingServer) -> TestClient {
    TestClient(
      configuration: ClientConfiguration(
        baseURL: redirector.server.url(""),
        credentials: Credentials(user: "kim", password: "s3cret")))
  }

  private func isRedirected(_ error: TransportError?, to address: String) -> Bool {
    if case .redirected(_, address) = error { true } else { false }
  }

  @Test(
    "to another host, port or scheme: neither password, cookie nor token gets there",
    arguments: ["http://127.0.0.1", "http://localhost", "https://127.0.0.1"],
    [301, 302, 303, 307, 308])
  func elsewhere(origin: String, status: Int) async {
    // Whoever comes here, or only knocks, has been led astray.
    let visits = NIOLockedValueBox(0)
    let other = LoopbackServer { peer in
      visits.withLockedValue { $0 += 1 }
      _ = peer.read()
      peer.respond(200)
    }
    let address = "\(origin):\(other.port)/login"
    let redirector = RedirectingServer(to: { _ in address }, status: status)
    let client = client(of: redirector)
    #expect(await client.response(Request(.get, redirector.server.url("/cookie"))) != nil)
    for method in [Request.Method.get, .post] {
      let error = await client.error(
        Request(method, redirector.server.url("/me"), headers: [("X-CSRF-TOKEN", "token")]))
      #expect(isRedirected(error, to: address), "\(String(describing: error))")
      #expect(error?.description.contains("use it after --server") == true)
    }
    #expect(visits.withLockedValue { $0 } == 0)
    #expect(redirector.count == 3)
  }

  @Test(
    "to another kind of address it is not even recommended",
    arguments: ["file:///etc/passwd", "ftp://127.0.0.1/x", "javascript:alert(1)", "gopher://a/"])
  func otherKind(address: String) async {
    let redirector = RedirectingServer(to: { _ in address })
    let error = await client(of: redirector).error(Request(.get, redirector.server.url("/me")))
    #expect(error?.description.contains("that is no web address") == true, "\(error as Any)")
    #expect(redirector.count == 1)
  }

  @Test("in a circle it ends at once")
  func circle() async {
    let redirector = RedirectingServer(to: { $0.path == "/a" ? "/b" : "/a" })
    let error = await client(of: redirector).error(Request(.get, redirector.server.url("/a")))
    #expect(isRedirected(error, to: redirector.server.url("/b")))
    #expect(redirector.count == 1)
  }

  @Test("within the server it is told with its whole address")
  func within() async {
    let redirector = RedirectingServer(to: { _ in "/login?next=1" })
    let error = await client(of: redirector).error(Request(.get, redirector.server.url("/me")))
    #expect(
      error
        == .redirected(
          server: "127.0.0.1:\(redirector.server.port)", to: redirector.server.url("/login?next=1"))
    )
  }

  @Test("no password is told along, neither ours nor one in the address", arguments: [true, false])
  func passwords(isRelative: Bool) async {
    let redirector = RedirectingServer(
      to: { _ in isRelative ? "/login" : "https://lee:other@gws.example.test/login" })
    let error = await client(of: redirector).error(Request(.get, redirector.server.url("/me")))
    let words = error?.description ?? ""
    #expect(words.contains("/login”") && !words.contains("@"), "\(words)")
  }
}
