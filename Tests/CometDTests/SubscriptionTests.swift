import Testing

@testable import CometD

@Suite("Subscriptions")
struct SubscriptionTests {
  private static let oneRefused =
    #"[{"channel":"/meta/subscribe","successful":false,"id":"$1","#
    + #""error":"403:denied_by_security_policy:create denied"},"#
    + #"{"channel":"/meta/subscribe","successful":true,"id":"$2"}]"#

  @Test("that are refused and never worked are left alone, and the others live")
  func refused() {
    let harness = SessionHarness()
    _ = harness.open()
    _ = harness.answer(.handshake, ServerReply.handshakeAccepted)
    _ = harness.answer(.connect, ServerReply.connectAccepted)
    #expect(
      harness.answer(.subscribe, Self.oneRefused) == [
        "refused /a: The server refused the subscription: 403 create denied",
        "established", "status live",
      ])
    #expect(harness.session.subscriptions.retryAt == nil)
  }

  @Test("that are refused are asked for again on the user's key")
  func refusedRetryNow() {
    let harness = SessionHarness()
    _ = harness.open()
    _ = harness.answer(.handshake, ServerReply.handshakeAccepted)
    _ = harness.answer(.connect, ServerReply.connectAccepted)
    _ = harness.answer(.subscribe, Self.oneRefused)
    #expect(harness.retryNow().first == "send subscribe /a")
  }

  @Test("that worked once are asked for again with a back-off, and then all is read again")
  func refusedAgain() {
    let harness = SessionHarness.live()
    _ = harness.answer(.connect, ServerReply.sessionUnknown)
    _ = harness.answer(.handshake, ServerReply.handshakeAccepted)
    _ = harness.answer(.connect, ServerReply.connectAccepted)
    #expect(
      harness.answer(.subscribe, Self.oneRefused) == [
        "refused /a for now: The server refused the subscription: 403 create denied",
        "established again", "status live",
      ])
    for wait in [1, 2, 4, 8, 16, 16] {
      #expect(harness.wait == .seconds(wait))
      #expect(harness.deadline() == ["send subscribe /a"])
      #expect(harness.answer(.subscribe, Self.oneRefused) == [])
    }
    _ = harness.deadline()
    #expect(harness.answer(.subscribe, ServerReply.subscriptionsAccepted) == ["established again"])
  }

  @Test("whose request fails are asked for again while the connect goes on")
  func failed() {
    let harness = SessionHarness()
    _ = harness.open()
    _ = harness.answer(.handshake, ServerReply.handshakeAccepted)
    #expect(harness.fail(.subscribe) == ["status reconnecting 1 in 1.0 seconds: Cut."])
    #expect(harness.answer(.connect, ServerReply.connectAccepted) == ["send connect"])
    #expect(harness.deadline() == ["send subscribe /a /b", "status reconnecting 1: Cut."])
    #expect(
      harness.answer(.subscribe, ServerReply.subscriptionsAccepted) == [
        "established", "status live",
      ])
  }

  @Test("that the answer passes over are asked for again, without the confirmed ones")
  func unanswered() {
    let harness = SessionHarness()
    _ = harness.open()
    _ = harness.answer(.handshake, ServerReply.handshakeAccepted)
    _ = harness.answer(.connect, ServerReply.connectAccepted)
    let json = #"[{"channel":"/meta/subscribe","successful":true,"id":"$2"}]"#
    #expect(
      harness.answer(.subscribe, json) == [
        "status reconnecting 1 in 1.0 seconds: The server did not answer a subscription."
      ])
    #expect(harness.deadline().first == "send subscribe /a")
  }

  @Test("to names that are no channels are never sent")
  func invalid() {
    let harness = SessionHarness(topics: ["/a", "nochannel", "/a"])
    #expect(
      harness.open() == [
        "refused nochannel: It is no valid channel name, so it was not sent."
          + " Correct it in the configuration.",
        "send handshake", "status opening",
      ])
    #expect(
      harness.answer(.handshake, ServerReply.handshakeAccepted) == [
        "send subscribe /a", "send connect now",
      ])
  }

  @Test(
    "know a channel's name",
    arguments: [
      "/a", "/v2/me/workbins", "/a/*", "/a/**", "/**", "/service/x", "/a-b_c!~($)@/ .+#{}",
    ])
  func names(name: String) {
    #expect(ChannelName.isSubscribable(name))
  }

  @Test(
    "know what is no channel's name",
    arguments: [
      "", "/", "a", "/a/", "//a", "/a//b", "/*/a", "/a/***", "/meta/**", "/meta/connect", "/meta",
      "/a\"b", "/ä", "/a\n", "/" + String(repeating: "a", count: 2000),
    ])
  func badNames(name: String) {
    #expect(!ChannelName.isSubscribable(name))
  }
}
