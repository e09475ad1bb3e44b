import Loopback
import Simulator
import Testing

@Suite("A proxy that the environment names", .timeLimit(.minutes(5)))
struct ProxyTests {
  @Test(
    "is used for https; it gets to see the host and nothing else",
    arguments: ["https_proxy", "HTTPS_PROXY", "all_proxy"])
  func used(variable: String) throws {
    let installation = try TLSServer(names: "DNS:gws.example.test")
    defer { installation.server.stop() }
    let proxy = TunnelProxy(to: installation.nginx.port)
    let run = try installation.pull(
      from: "https://gws.example.test", environment: [variable: proxy.url])
    #expect(run.status == 0, "\(run.error)")
    #expect(proxy.requests.count > 1)
    for request in proxy.requests {
      #expect(request.requestLine == "CONNECT gws.example.test:443 HTTP/1.1")
      let names = Set(request.headers.map { $0.prefix { $0 != ":" } })
      #expect(names == ["Host", "User-Agent", "Proxy-Connection"])
    }
  }

  @Test("is used for http")
  func plain() throws {
    let server = LoopbackServer { peer in
      _ = peer.readRequest()
      peer.respond(500)
    }
    let proxy = TunnelProxy(to: server.port)
    let run = try CommandRun(
      ["pull", "w", "i", "--server", "http://gws.example.test", "--user", "agent1"],
      environment: ["http_proxy": proxy.url])
    #expect(run.status == 1)
    #expect(run.error.contains("the server failed"), "\(run.error)")
    #expect(proxy.requests.first?.path.hasPrefix("http://gws.example.test/api/v2/") == true)
  }

  @Test("is left out for hosts in no_proxy", arguments: ["no_proxy", "NO_PROXY"])
  func exempt(variable: String) throws {
    let installation = try TLSServer(names: "IP:0.0.0.0")
    defer { installation.server.stop() }
    let proxy = TunnelProxy(to: installation.nginx.port)
    let url = installation.nginx.url(host: "0.0.0.0")
    let through = try installation.pull(from: url, environment: ["https_proxy": proxy.url])
    #expect(through.status == 0, "\(through.error)")
    let before = proxy.requests.count
    #expect(before > 0)
    let past = try installation.pull(
      from: url, environment: ["https_proxy": proxy.url, variable: "example.test,0.0.0.0"])
    // The interaction is the agent's by now, so that there is nothing more to pull.
    #expect(past.status == 0, "\(past.error)")
    #expect(proxy.requests.count == before)
  }

  @Test("is never used for loopback")
  func loopback() throws {
    let installation = try TLSServer()
    defer { installation.server.stop() }
    let proxy = TunnelProxy(to: installation.nginx.port, refuses: true)
    let run = try installation.pull(environment: ["https_proxy": proxy.url])
    #expect(run.status == 0, "\(run.error)")
    #expect(proxy.requests.isEmpty)
  }

  @Test("and does not help is told apart from the server", arguments: [true, false])
  func broken(isThere: Bool) throws {
    let proxy = TunnelProxy(to: 1, refuses: true)
    let port = try RefusingPort()
    let dead = "http://127.0.0.1:\(port.number)"
    let run = try CommandRun(
      ["pull", "w", "i", "--server", "https://gws.example.test", "--user", "agent1"],
      environment: ["https_proxy": isThere ? proxy.url : dead])
    #expect(run.status == 1)
    #expect(run.error.contains("The proxy on the way to gws.example.test:443"), "\(run.error)")
    #expect(run.error.contains("no_proxy"))
    #expect(run.error.split(separator: "\n").count == 1)
  }
}
