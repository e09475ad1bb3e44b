import HTTP
import Loopback
import Testing

/// Servers, balancers and proxies that say one thing and send another.
@Suite("An answer whose Content-Encoding is not quite right", .timeLimit(.minutes(5)))
struct ContentEncodingTests {
  private let json = #"{"statusCode":0}"#

  private func server(_ encoding: String, _ body: [UInt8]) -> LoopbackServer {
    LoopbackServer { peer in
      while peer.readRequest() != nil {
        peer.respond(headers: "Content-Encoding: \(encoding)\r\n", body: body)
      }
    }
  }

  private func body(
    _ encoding: String, _ body: [UInt8],
    _ configuration: ClientConfiguration = ClientConfiguration()
  ) async -> String? {
    let server = server(encoding, body)
    let response = await TestClient(configuration: configuration)
      .response(Request(.get, server.url("/")))
    return response.map { String(decoding: $0.body, as: UTF8.self) }
  }

  /// What Python's expression makes.
  private func bytes(_ expression: String) throws -> [UInt8] {
    try #require(
      Shell.output(
        of: "/usr/bin/python3 -c 'import sys, gzip, zlib; "
          + "sys.stdout.buffer.write(\(expression))'"))
  }

  @Test(
    "is read as it is when the word names no packing",
    arguments: [
      "UTF-8", "utf-8", "none", "identity", "binary", "", "8bit", "iso-8859-1", "json",
      "UTF-8, none",
      "gzipped?", "\"utf-8\"", "charset=utf-8",
    ])
  func noPacking(encoding: String) async {
    #expect(await body(encoding, Array(json.utf8)) == json)
  }

  @Test(
    "is unpacked by the words that do, however they are written",
    arguments: [
      "gzip", "GZIP", "x-gzip", "UTF-8, gzip", "gzip, utf-8", " gzip ,", "\"gzip\"", "gzip;q=1",
    ])
  func spelling(encoding: String) async throws {
    #expect(await body(encoding, try bytes("gzip.compress(b\"well\")")) == "well")
  }

  @Test("is unpacked twice when it was packed twice")
  func twice() async throws {
    let packed = try bytes("zlib.compress(gzip.compress(b\"well\"))")
    #expect(await body("gzip, deflate", packed) == "well")
    #expect(await body("gzip\r\nContent-Encoding: deflate", packed) == "well")
  }

  @Test("is unpacked from gzip in several members")
  func members() async throws {
    let members = "gzip.compress(b\"we\")+gzip.compress(b\"\")+gzip.compress(b\"ll\")"
    #expect(await body("gzip", try bytes(members)) == "well")
  }

  @Test(
    "is unpacked whatever stands behind the packed data",
    arguments: ["bytes(1)", "bytes(512)", "b\"\\r\\n\"", "b\"more\""])
  func trailing(expression: String) async throws {
    #expect(await body("gzip", try bytes("gzip.compress(b\"well\")+\(expression)")) == "well")
    #expect(await body("deflate", try bytes("zlib.compress(b\"well\")+\(expression)")) == "well")
  }

  @Test("is unpacked from deflate without zlib's header")
  func rawDeflate() async throws {
    #expect(await body("deflate", try bytes("zlib.compress(b\"well\")[2:-4]")) == "well")
  }

  @Test(
    "is read as it is when it is JSON and not packed at all", arguments: ["gzip", "deflate", "br"])
  func plainJSON(encoding: String) async {
    #expect(await body(encoding, Array(json.utf8)) == json)
    #expect(await body(encoding, Array("\u{feff}\n \(json)".utf8)) == "\u{feff}\n \(json)")
    #expect(await body(encoding, []) == "")
  }

  @Test("counts all members: a bomb in the second is refused")
  func bomb() async throws {
    let packed = try bytes("gzip.compress(b\"x\")+gzip.compress(bytes(3_000_000))")
    let server = server("gzip", packed)
    let client = TestClient(configuration: ClientConfiguration(maxResponseBytes: 1 << 20))
    let error = await client.error(Request(.get, server.url("/")))
    #expect(error == .responseTooLarge(server: "127.0.0.1:\(server.port)", maxBytes: 1 << 20))
  }

  @Test("counts each packing: a bomb in a bomb is refused")
  func nestedBomb() async throws {
    let packed = try bytes("gzip.compress(gzip.compress(bytes(30_000_000)))")
    let server = server("gzip, gzip", packed)
    let client = TestClient(configuration: ClientConfiguration(maxResponseBytes: 1 << 20))
    let error = await client.error(Request(.get, server.url("/")))
    #expect(error == .responseTooLarge(server: "127.0.0.1:\(server.port)", maxBytes: 1 << 20))
  }

  @Test("of just the size allowed is unpacked")
  func bound() async throws {
    let packed = try bytes("gzip.compress(b\"x\"*100_000)")
    let exact = await body("gzip", packed, ClientConfiguration(maxResponseBytes: 100_000))
    #expect(exact?.utf8.count == 100_000)
  }

  @Test(
    "is refused when it is cut short, damaged, or packed in a way that nobody asked for",
    arguments: [
      ("gzip", "gzip.compress(b\"well\")[:-1]"), ("gzip", "gzip.compress(b\"well\")[:12]"),
      ("gzip", "gzip.compress(b\"well\")[:-8]+bytes(8)"),
      ("gzip", "gzip.compress(b\"we\")+gzip.compress(b\"ll\")[:-9]"),
      ("zstd", "bytes(9)"), ("compress", "bytes(9)"), ("gzip, zstd", "bytes(9)"),
      ("br", "bytes([0x30,0,0x10])"),
    ])
  func refused(encoding: String, expression: String) async throws {
    let server = server(encoding, try bytes(expression))
    let error = await TestClient().error(Request(.get, server.url("/")))
    #expect(error == .badContentEncoding(server: "127.0.0.1:\(server.port)"))
  }
}
