import Testing

@testable import CometD

@Suite("Subscriptions")
struct SubscribingTests {
  private static let oneRefused =
    #"[{"channel":"/meta/subscribe","successful":false,"id":"$1","#
    + #""error":"403:denied_by_security_policy:create denied"},"#
    + #"{"channel":"/meta/subscribe","successful":true,"id":"$2"}]"#

  @Test("that are refused and never worked are left alone, and the others live")
  func refused() {
    let script = Script()
    _ = script.open()
    _ = script.answer(.handshake, Wire.shaken)
    _ = script.answer(.connect, Wire.connected)
    #expect(
      script.answer(.subscribe, Self.oneRefused) == [
        "refused /a: The server refused the subscription: 403 create denied",
        "established", "link live",
      ])
    #expect(script.session.subscriptions.retryAt == nil)
  }

  @Test("that are refused are asked for again on the user's key")
  func refusedRetryNow() {
    let script = Script()
    _ = script.open()
    _ = script.answer(.handshake, Wire.shaken)
    _ = script.answer(.connect, Wire.connected)
    _ = script.answer(.subscribe, Self.oneRefused)
    #expect(script.retryNow().first == "send subscribe /a")
  }

  @Test("that worked once are asked for again with a back-off, and then all is read again")
  func refusedAgain() {
    let script = Script.live()
    _ = script.answer(.connect, Wire.lost)
    _ = script.answer(.handshake, Wire.shaken)
    _ = script.answer(.connect, Wire.connected)
    #expect(
      script.answer(.subscribe, Self.oneRefused) == [
        "refused /a for now: The server refused the subscription: 403 create denied",
        "established again", "link live",
      ])
    for wait in [1, 2, 4, 8, 16, 16] {
      #expect(script.wait == .seconds(wait))
      #expect(script.deadline() == ["send subscribe /a"])
      #expect(script.answer(.subscribe, Self.oneRefused) == [])
    }
    _ = script.deadline()
    #expect(script.answer(.subscribe, Wire.subscribed) == ["established again"])
  }

  @Test("whose request fails are asked for again while the connect goes on")
  func failed() {
    let script = Script()
    _ = script.open()
    _ = script.answer(.handshake, Wire.shaken)
    #expect(script.fail(.subscribe) == ["link reconnecting 1 in 1.0 seconds: Cut."])
    #expect(script.answer(.connect, Wire.connected) == ["send connect"])
    #expect(script.deadline() == ["send subscribe /a /b", "link reconnecting 1: Cut."])
    #expect(script.answer(.subscribe, Wire.subscribed) == ["established", "link live"])
  }

  @Test("that the answer passes over are asked for again, without the confirmed ones")
  func unanswered() {
    let script = Script()
    _ = script.open()
    _ = script.answer(.handshake, Wire.shaken)
    _ = script.answer(.connect, Wire.connected)
    let json = #"[{"channel":"/meta/subscribe","successful":true,"id":"$2"}]"#
    #expect(
      script.answer(.subscribe, json) == [
        "link reconnecting 1 in 1.0 seconds: The server did not answer a subscription."
      ])
    #expect(script.deadline().first == "send subscribe /a")
  }

  @Test("to names that are no channels are never sent")
  func invalid() {
    let script = Script(topics: ["/a", "nochannel", "/a"])
    #expect(
      script.open() == [
        "refused nochannel: It is no valid channel name, so it was not sent."
          + " Correct it in the configuration.",
        "send handshake", "link opening",
      ])
    #expect(
      script.answer(.handshake, Wire.shaken) == ["send subscribe /a", "send connect now"])
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
