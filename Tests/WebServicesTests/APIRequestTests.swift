import Testing

@testable import WebServices

@Suite("Calls: the wire form of each operation")
struct APIRequestTests {
  @Test(
    "a pull names the operation by its medium, and sends a nickname for chats only",
    arguments: [
      (Medium.workitem, #"{"operationName":"PullWorkitem","id":"02F0ASAK8EAFA00W"}"#),
      (.email, #"{"operationName":"PullEmail","id":"02F0ASAK8EAFA00W"}"#),
      (.chat, #"{"operationName":"PullChat","id":"02F0ASAK8EAFA00W","nickname":"Ann"}"#),
      (
        Medium(payloadKey: "promotion"),
        #"{"operationName":"PullInteraction","id":"02F0ASAK8EAFA00W"}"#
      ),
    ])
  func pull(medium: Medium, body: String) {
    let request = APIRequest.pull(
      "02F0ASAK8EAFA00W", medium, from: "3434543fafwe987", nickname: "Ann")
    #expect(request.method == .post)
    #expect(request.path == "/workbins/3434543fafwe987")
    #expect(request.body?.text == body)
    #expect(!request.isIdempotent)
  }

  @Test("an id can't leave its place in the URL")
  func encoding() {
    #expect(
      APIRequest.subscribe(to: "a/b?c=d&é").path == "/workbins/a%2Fb%3Fc%3Dd%26%C3%A9")
  }

  @Test("the contact-centre session is started for the channels given")
  func session() {
    #expect(
      APIRequest.startContactCenterSession(channels: ["email", "chat"]).body?.text
        == #"{"operationName":"StartContactCenterSession","channels":["email","chat"]}"#)
  }

  @Test("a call tells its name in a word or two")
  func names() {
    #expect(APIRequest.me.description == "GET /me")
    #expect(APIRequest.pull("i", .email, from: "w").description == "PullEmail")
  }
}
