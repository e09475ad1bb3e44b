import JSON
import Testing

@testable import WebServices

@Suite("Answers: what the server says to a call")
struct APIResponseTests {
  private func apiError(_ status: Int, _ body: String) -> APIError? {
    do {
      _ = try APIResponse(status: status, body: Array(body.utf8))
      return nil
    } catch {
      return error
    }
  }

  @Test("status code 0 is an answer, with its reference id")
  func success() throws {
    let response = try APIResponse(
      status: 200, body: Array(#"{"statusCode":0,"referenceId":17}"#.utf8))
    #expect(response.referenceID == 17)
    #expect(!response.isPartialSuccess)
  }

  @Test("partial success, 7, is an answer that says so")
  func partialSuccess() throws {
    let text = #"{"statusCode":7,"statusMessage":"voice: no device"}"#
    let response = try APIResponse(status: 200, body: Array(text.utf8))
    #expect(response.isPartialSuccess)
    #expect(response.message == "voice: no device")
  }

  @Test("an empty body is an answer that says nothing")
  func emptyBody() throws {
    let response = try APIResponse(status: 200, body: Array(" \r\n".utf8))
    #expect(response.referenceID == nil)
    #expect(response.workbins.isEmpty)
  }

  @Test(
    "each failure becomes the kind that people can do something about",
    arguments: [
      (200, #"{"statusCode":2,"statusMessage":"no session"}"#, APIError.Kind.wrongState),
      (200, #"{"statusCode":3}"#, .forbidden),
      (200, #"{"statusCode":4}"#, .serverFailed),
      (200, #"{"statusCode":5,"statusMessage":"feature api-multimedia"}"#, .forbidden),
      (200, #"{"statusCode":6}"#, .notFound),
      (200, #"{"statusCode":8}"#, .passwordChangeRequired),
      (200, #"{"statusCode":20}"#, .unauthorized),
      (200, #"{"statusCode":99}"#, .other),
      (200, #"{"status":3,"description":"old servers"}"#, .forbidden),
      (200, #"{"status":"error","errorDescription":"very old servers"}"#, .serverFailed),
      (401, "", .unauthorized),
      (403, "Missing or invalid Csrf token", .csrf),
      (403, "<html><body>no</body></html>", .forbidden),
      (404, "", .notFound),
      (500, #"{"statusCode":4,"statusMessage":"Cassandra"}"#, .serverFailed),
      (503, "busy", .serverFailed),
      (200, "<!DOCTYPE html><html><head><title>Sign in</title></head></html>", .unreadable),
      (200, #"{"statusCode":0,"workbins":[{"id":"#, .unreadable),
    ])
  func kinds(status: Int, body: String, kind: APIError.Kind) {
    #expect(apiError(status, body)?.kind == kind)
  }

  @Test("a sentence holds the server's own words and what to try")
  func sentences() {
    #expect(
      apiError(200, #"{"statusCode":5,"statusMessage":"feature api-multimedia missing"}"#)?
        .description
        == "not permitted: feature api-multimedia missing (status 5). "
        + "Ask your administrator for the feature or the permission.")
    #expect(
      apiError(200, "<html><title>Company  portal</title></html>")?.description
        == "the answer can't be read: a web page: Company portal. "
        + "Check that the address is that of Web Services, without a path.")
  }

  @Test("the words of a page without a title are its text, cut short")
  func longPage() {
    let page = "<html><body>" + String(repeating: "word ", count: 1000) + "</body></html>"
    let message = apiError(502, page)?.message ?? ""
    #expect(message.hasPrefix("word word"))
    #expect(message.count <= 160)
  }

  @Test("a value nested too deeply is left out, and told so, and the rest is read")
  func depth() throws {
    let deep = String(repeating: "[", count: 60) + "0" + String(repeating: "]", count: 60)
    let body = #"""
      {"statusCode":0,"workbin":{"emails":[
      {"id":"1","userData":{"a":1,"Tree":\#(deep),"z":"last"}},{"id":"2"}]}}
      """#
    let content = try APIResponse(status: 200, body: Array(body.utf8)).content
    #expect(content.map(\.id) == ["1", "2"])
    #expect(content[0].userData?.entries.map(\.key) == ["a", "Tree", "z"])
    guard case .string(let told)? = content[0].userData?["Tree"] else {
      Issue.record("no text in its place")
      return
    }
    #expect(told.contains("too deep"))
    #expect(content[0].detached.userData?["z"] == .string("last"))
  }

  @Test("an answer is read behind a byte order mark, an empty one too")
  func byteOrderMark() throws {
    let mark: [UInt8] = [0xef, 0xbb, 0xbf]
    let response = try APIResponse(
      status: 200, body: mark + Array(#"{"statusCode":0,"referenceId":7}"#.utf8))
    #expect(response.referenceID == 7)
    #expect(try APIResponse(status: 200, body: mark).root.kind == .null)
    let refused = #expect(throws: APIError.self) {
      try APIResponse(status: 500, body: mark + Array(#"{"statusCode":2}"#.utf8))
    }
    #expect(refused?.code == 2)
  }

  @Test("what can't be read is told in one sentence, and of the address only where it may be wrong")
  func sentenceOfTheReader() {
    let cut = String(repeating: "[", count: 100)
    #expect(apiError(200, cut)?.kind == .unreadable)
    for (text, isAboutAddress) in [(cut, false), ("\u{feff} {", false), ("x", true)] {
      let sentence = apiError(200, text)?.description ?? ""
      #expect(!sentence.contains(".."), "\(sentence)")
      #expect(sentence.contains("address") == isAboutAddress, "\(sentence)")
    }
  }

  @Test(
    "what is more than is read is no fault of the address",
    arguments: [
      ParseError.tooDeep(limit: 64), .tooLarge(bytes: 9, limit: 8), .outOfMemory(bytes: 9),
    ])
  func beyondLimits(cause: ParseError) {
    let error = APIError(unreadable: Array("{}".utf8), cause: cause)
    #expect(error.kind == .beyondLimits)
    #expect(!error.description.contains("address"))
  }

  @Test(
    "the server's own full stop is the sentence's",
    arguments: ["Not now.", "Not now", "Not now!"])
  func fullStops(message: String) {
    let sentence = apiError(500, #"{"statusMessage":"\#(message)"}"#)?.description ?? ""
    #expect(!sentence.contains(".."))
    #expect(
      sentence.hasSuffix(". Try again in a moment.")
        || sentence.hasSuffix("! Try again in a moment."), "\(sentence)")
  }
}
