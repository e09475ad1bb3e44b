import HTTP
import Loopback
import Testing

@Suite("An answer that is packed", .timeLimit(.minutes(5)))
struct CompressionTests {
  /// Answers `/bomb` with what is packed so, and all else with a word.
  private func server(_ encoding: String, _ packed: [UInt8]) -> LoopbackServer {
    LoopbackServer { peer in
      while let request = peer.readRequest() {
        if request.path == "/bomb" {
          peer.respond(headers: "Content-Encoding: \(encoding)\r\n", body: packed)
        } else {
          peer.respond(body: "well")
        }
      }
    }
  }

  /// 30 MB of nothing, packed.
  private func compressionBomb(_ encoding: String) throws -> [UInt8] {
    let module = ["gzip": "gzip", "deflate": "zlib"][encoding] ?? ""
    let packed = try #require(
      Shell.output(
        of: "/usr/bin/python3 -c 'import sys, \(module); "
          + "sys.stdout.buffer.write(\(module).compress(bytes(30_000_000)))'"))
    #expect((1_000..<100_000).contains(packed.count))
    return packed
  }

  @Test("is asked for in every packing that can be undone")
  func accepted() async {
    let server = LoopbackServer { peer in
      let request = peer.readRequest()
      peer.respond(body: request?.header("Accept-Encoding") ?? "")
    }
    let body = await TestClient().response(Request(.get, server.url("/")))?.body ?? []
    let packings = String(decoding: body, as: UTF8.self)
    for packing in ["gzip", "deflate", "br"] { #expect(packings.contains(packing)) }
  }

  @Test("is unpacked", arguments: ["gzip", "deflate"])
  func unpacked(encoding: String) async throws {
    let server = server(encoding, try compressionBomb(encoding))
    let response = await TestClient().response(Request(.get, server.url("/bomb")))
    #expect(response?.body.count == 30_000_000)
    #expect(response?.body.allSatisfy { $0 == 0 } == true)
  }

  @Test("is unpacked, by Brotli too")
  func brotli() async {
    // A block of four bytes that is stored as it is, and an empty last one: RFC 7932, 9.2.
    let packed: [UInt8] = [0x30, 0x00, 0x10] + Array("well".utf8) + [0x03]
    let server = server("br", packed)
    let response = await TestClient().response(Request(.get, server.url("/bomb")))
    #expect(response?.body == Array("well".utf8))
  }

  @Test("counts by its unpacked size: a bomb is refused with the bound, and the rest goes on")
  func bombs() async throws {
    for encoding in ["gzip", "deflate"] {
      let server = server(encoding, try compressionBomb(encoding))
      let client = TestClient(configuration: ClientConfiguration(maxResponseBytes: 1 << 20))
      let error = await client.error(Request(.get, server.url("/bomb")))
      #expect(error == .responseTooLarge(server: "127.0.0.1:\(server.port)", maxBytes: 1 << 20))
      #expect(error?.description.contains("larger than the 1 MiB that are accepted") == true)
      let next = await client.response(Request(.get, server.url("/")))
      #expect(next?.body == Array("well".utf8))
    }
  }

  @Test("is unpacked, and a bomb refused, behind TLS as well")
  func encrypted() async throws {
    let server = server("gzip", try compressionBomb("gzip"))
    let authority = try CertificateAuthority()
    let nginx = try Nginx(.proxy(to: server.url(""), as: try authority.identity("server")))
    let trusting = TestClient(configuration: ClientConfiguration(caFile: authority.certificateFile))
    let response = await trusting.response(Request(.get, nginx.url("/bomb")))
    #expect(response?.body.count == 30_000_000)
    let bounded = TestClient(
      configuration: ClientConfiguration(
        caFile: authority.certificateFile, maxResponseBytes: 1 << 20))
    let error = await bounded.error(Request(.get, nginx.url("/bomb")))
    #expect(error == .responseTooLarge(server: "localhost:\(nginx.port)", maxBytes: 1 << 20))
  }

  @Test("packed again and again, it is refused before it is unpacked")
  func nested() async {
    let many = Array(repeating: "gzip", count: 20).joined(separator: ", ")
    let server = server(many, Array("anything".utf8))
    let error = await TestClient().error(Request(.get, server.url("/bomb")))
    #expect(error == .badContentEncoding(server: "127.0.0.1:\(server.port)"))
  }

  @Test("and can't be unpacked is said so")
  func damaged() async {
    let server = server("gzip", Array("this is not packed at all".utf8))
    let error = await TestClient().error(Request(.get, server.url("/bomb")))
    #expect(error == .badContentEncoding(server: "127.0.0.1:\(server.port)"))
  }
}
