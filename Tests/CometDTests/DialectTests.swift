import Testing

@testable import CometD

/// How one server says one thing.
struct Dialect: Sendable, CustomTestStringConvertible {
  let server: String
  let error: String

  init(_ server: String, _ error: String) { (self.server, self.error) = (server, error) }

  var testDescription: String { "\(server): \(error)" }

  /// The client is unknown: its session is over.
  static let unknownSession = [
    Dialect("CometD 5 in Java and Node", "402::session_unknown"),
    Dialect("CometD 3.1 and Web Services", "402::Unknown client"),
    Dialect("CometD 3.1 and Web Services", "402:/meta/connect:Unknown client"),
    Dialect("Faye", "401:4k2j:Unknown client"),
    Dialect("Salesforce", "403::Unknown client"),
    Dialect("Salesforce", "403::unknown session: sign in again"),
  ]

  /// Something else is wrong, and the session goes on.
  static let refusal = [
    Dialect("CometD 5", "403:denied_by_security_policy:subscribe_denied"),
    Dialect("CometD 5", "403:denied_by_security_policy:channel_create_denied"),
    Dialect("CometD 5", "403::subscription_missing"),
    Dialect("CometD 5", "403::subscription_invalid"),
    Dialect("CometD 5", "404::message_deleted"),
    Dialect("CometD 5", "400::channel_missing"),
    Dialect("CometD for Node", "403::subscribe_failed"),
    Dialect("CometD 3.1 and Web Services", "403:denied_by_security_policy:create denied"),
    Dialect("CometD 3.1 and Web Services", "403::subscribe_failed"),
    Dialect("CometD 3.1 and Web Services", "400::channel missing"),
    Dialect("Faye", "402:subscription:Missing required parameter"),
    Dialect("Faye", "403:/meta/foo:Forbidden channel"),
    Dialect("Faye", "405:/a b:Invalid channel"),
    Dialect("Salesforce", "401::Authentication invalid"),
    Dialect("nobody knows", "500::Unknown client"),
    Dialect("nobody knows", "Unknown client"),
    Dialect("nobody knows", ""),
    Dialect("nobody knows", "::"),
    Dialect("nobody knows", "403::"),
  ]

  /// A handshake is refused, and may be accepted later.
  static let refusedHandshake = [
    Dialect("CometD for Node", "403::handshake_denied"),
    Dialect("CometD 3.1 and Web Services", "403::Handshake denied"),
    Dialect("Faye", "301:long-polling:Connection types not supported"),
    Dialect("Salesforce", "401::Authentication invalid"),
    Dialect("nobody knows", "402::session_unknown"),
  ]
}

@Suite("The dialects of servers")
struct DialectTests {
  private func refused(_ channel: String, _ error: String, more: String = "") -> String {
    #"[{"channel":"\#(channel)","successful":false,"id":"$1","error":"\#(error)"\#(more)}]"#
  }

  /// A session of one topic whose first subscription has not been answered yet.
  private func subscribing() -> Script {
    let script = Script(topics: ["/a"])
    _ = script.open()
    _ = script.answer(.handshake, Wire.shaken)
    return script
  }

  @Test(
    "an unknown client in a connect reply without advice is asked for a new session at once",
    arguments: Dialect.unknownSession)
  func unknownInConnect(dialect: Dialect) {
    let script = Script.live()
    let lines = script.answer(.connect, refused("/meta/connect", dialect.error))
    #expect(lines.first == "send handshake")
  }

  @Test(
    "an unknown client in a subscription's reply is asked for a new session at once, and once",
    arguments: Dialect.unknownSession)
  func unknownInSubscription(dialect: Dialect) {
    let script = subscribing()
    let json = refused("/meta/subscribe", dialect.error)
    #expect(script.answer(.subscribe, json).prefix(2) == ["abandon connect", "send handshake"])
    _ = script.answer(.handshake, Wire.shaken)
    #expect(script.answer(.subscribe, json).first == "abandon connect")
    #expect(script.outstanding.isEmpty)
    #expect(script.wait == .seconds(1))
  }

  @Test(
    "an unknown client in the good-bye's reply is a good-bye all the same",
    arguments: Dialect.unknownSession)
  func unknownInDisconnect(dialect: Dialect) {
    let script = Script.live()
    _ = script.close()
    #expect(
      script.answer(.disconnect, refused("/meta/disconnect", dialect.error)) == [
        "abandon connect", "closed", "link closed",
      ])
  }

  @Test("the server's own words are shown", arguments: Dialect.unknownSession)
  func shown(dialect: Dialect) {
    let words = BayeuxError(dialect.error).text
    let connecting = Script.live()
    _ = connecting.answer(.connect, refused("/meta/connect", dialect.error))
    #expect("\(connecting.session.link)".contains(words))
    let subscribing = subscribing()
    _ = subscribing.answer(.subscribe, refused("/meta/subscribe", dialect.error))
    #expect("\(subscribing.session.link)".contains(words))
  }

  @Test(
    "any other error in a connect reply without advice keeps the session",
    arguments: Dialect.refusal)
  func otherInConnect(dialect: Dialect) {
    let script = Script.live()
    _ = script.answer(.connect, refused("/meta/connect", dialect.error))
    #expect(script.deadline().first == "send connect now")
  }

  @Test(
    "any other error in a subscription's reply refuses that topic alone, in the server's words",
    arguments: Dialect.refusal)
  func otherInSubscription(dialect: Dialect) {
    let script = subscribing()
    let lines = script.answer(.subscribe, refused("/meta/subscribe", dialect.error))
    #expect(lines.count == 1 && lines[0].hasPrefix("refused /a: The server refused"))
    #expect(lines[0].contains(BayeuxError(dialect.error).text))
    #expect(script.outstanding.map(\.kind) == [.connect])
  }

  @Test(
    "advice decides before any error's code and text",
    arguments: Dialect.unknownSession + Dialect.refusal)
  func adviceFirst(dialect: Dialect) {
    let retrying = Script.live()
    let retry = #","advice":{"reconnect":"retry"}"#
    _ = retrying.answer(.connect, refused("/meta/connect", dialect.error, more: retry))
    #expect(retrying.deadline().first == "send connect now")

    let shaking = Script.live()
    let handshake = #","advice":{"reconnect":"handshake"}"#
    #expect(
      shaking.answer(.connect, refused("/meta/connect", dialect.error, more: handshake)).first
        == "send handshake")

    let stopping = Script.live()
    let none = #","advice":{"reconnect":"none"}"#
    #expect(
      stopping.answer(.connect, refused("/meta/connect", dialect.error, more: none))
        == ["link stopped advised"])
  }

  @Test(
    "a refused handshake is tried again with a back-off, and the server's words are shown",
    arguments: Dialect.refusedHandshake)
  func handshake(dialect: Dialect) {
    let script = Script()
    _ = script.open()
    for wait in [1, 2, 4] {
      let types = #","supportedConnectionTypes":["long-polling"]"#
      _ = script.answer(.handshake, refused("/meta/handshake", dialect.error, more: types))
      #expect(script.wait == .seconds(wait))
      #expect("\(script.session.link)".contains(BayeuxError(dialect.error).text))
      #expect(script.deadline().first == "send handshake")
    }
  }

  @Test("the text behind the second colon may hold colons itself")
  func colons() {
    let error = BayeuxError("403:denied_by_security_policy:no: a, b: c")
    #expect(error.code == 403)
    #expect(error.text == "no: a, b: c")
  }
}
