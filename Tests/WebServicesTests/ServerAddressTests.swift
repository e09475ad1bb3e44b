import Testing

@testable import WebServices

@Suite("Server addresses")
struct ServerAddressTests {
  @Test(
    "what people type becomes a base without a path of ours",
    arguments: [
      ("https://gws.example.test", "https://gws.example.test", "gws.example.test"),
      ("http://localhost:8090/", "http://localhost:8090", "localhost:8090"),
      ("HTTPS://gws.example.test/api/v2/", "https://gws.example.test", "gws.example.test"),
      ("https://a.example.test/gws/api/v2", "https://a.example.test/gws", "a.example.test"),
      ("http://[::1]:80/?x#y", "http://[::1]:80", "[::1]:80"),
    ])
  func accepted(text: String, base: String, host: String) throws {
    let address = try ServerAddress(text)
    #expect(address.baseURL == base)
    #expect(address.host == host)
    #expect(address.url(.get("/me")) == base + "/api/v2/me")
    #expect(address.url(.businessAttributes) == base + "/internal-api/business-attributes")
  }

  @Test(
    "anything else is refused with a sentence",
    arguments: ["", "gws.example.test", "ftp://x", "https://", "https://u:p@x", "http://a b"])
  func refused(text: String) {
    #expect(throws: ServerAddressError.self) { try ServerAddress(text) }
  }
}
