import Testing

@testable import CometD

/// How one server says one thing.
struct ErrorDialect: Sendable, CustomTestStringConvertible {
  let server: String
  let error: String

  init(_ server: String, _ error: String) { (self.server, self.error) = (server, error) }

  var testDescription: String { "\(server): \(error)" }

  /// The client is unknown: its session is over.
  static let unknownSession = [
    ErrorDialect("CometD 5 in Java and Node", "402::session_unknown"),
    ErrorDialect("CometD 3.1 and Web Services", "402::Unknown client"),
    ErrorDialect("CometD 3.1 and Web Services", "402:/meta/connect:Unknown client"),
    ErrorDialect("Faye", "401:4k2j:Unknown client"),
    ErrorDialect("Salesforce", "403::Unknown client"),
    ErrorDialect("Salesforce", "403::unknown session: sign in again"),
  ]

  /// Something else is wrong, and the session goes on.
  static let refusal = [
    ErrorDialect("CometD 5", "403:denied_by_security_policy:subscribe_denied"),
    ErrorDialect("CometD 5", "403:denied_by_security_policy:channel_create_denied"),
    ErrorDialect("CometD 5", "403::subscription_missing"),
    ErrorDialect("CometD 5", "403::subscription_invalid"),
    ErrorDialect("CometD 5", "404::message_deleted"),
    ErrorDialect("CometD 5", "400::channel_missing"),
    ErrorDialect("CometD for Node", "403::subscribe_failed"),
    ErrorDialect("CometD 3.1 and Web Services", "403:denied_by_security_policy:create denied"),
    ErrorDialect("CometD 3.1 and Web Services", "403::subscribe_failed"),
    ErrorDialect("CometD 3.1 and Web Services", "400::channel missing"),
    ErrorDialect("Faye", "402:subscription:Missing required parameter"),
    ErrorDialect("Faye", "403:/meta/foo:Forbidden channel"),
    ErrorDialect("Faye", "405:/a b:Invalid channel"),
    ErrorDialect("Salesforce", "401::Authentication invalid"),
    ErrorDialect("nobody knows", "500::Unknown client"),
    ErrorDialect("nobody knows", "Unknown client"),
    ErrorDialect("nobody knows", ""),
    ErrorDialect("nobody knows", "::"),
    ErrorDialect("nobody knows", "403::"),
  ]

  /// A handshake is refused, and may be accepted later.
  static let refusedHandshake = [
    ErrorDialect("CometD for Node", "403::handshake_denied"),
    ErrorDialect("CometD 3.1 and Web Services", "403::Handshake denied"),
    ErrorDialect("Faye", "301:long-polling:Connection types not supported"),
    ErrorDialect("Salesforce", "401::Authentication invalid"),
    ErrorDialect("nobody knows", "402::session_unknown"),
  ]
}

@Suite("The dialects of servers")
struct ErrorDialectTests {
  private func refused(_ channel: String, _ error: String, more: String = "") -> String {
    #"[{"channel":"\#(channel)","successful":false,"id":"$1","error":"\#(error)"\#(more)}]"#
  }

  /// A session of one topic whose first subscription has not been answered yet.
  private func subscribingSession() -> SessionHarness {
    let harness = SessionHarness(topics: ["/a"])
    _ = harness.open()
    _ = harness.answer(.handshake, ServerReply.handshakeAccepted)
    return harness
  }

  @Test(
    "an unknown client in a connect reply without advice is asked for a new session at once",
    arguments: ErrorDialect.unknownSession)
  func unknownInConnect(dialect: ErrorDialect) {
    let harness = SessionHarness.live()
    let lines = harness.answer(.connect, refused("/meta/connect", dialect.error))
    #expect(lines.first == "send handshake")
  }

  @Test(
    "an unknown client in a subscription's reply is asked for a new session at once, and once",
    arguments: ErrorDialect.unknownSession)
  func unknownInSubscription(dialect: ErrorDialect) {
    let harness = subscribingSession()
    let json = refused("/meta/subscribe", dialect.error)
    #expect(harness.answer(.subscribe, json).prefix(2) == ["cancel connect", "send handshake"])
    _ = harness.answer(.handshake, ServerReply.handshakeAccepted)
    #expect(harness.answer(.subscribe, json).first == "cancel connect")
    #expect(harness.outstanding.isEmpty)
    #expect(harness.wait == .seconds(1))
  }

  @Test(
    "an unknown client in the good-bye's reply is a good-bye all the same",
    arguments: ErrorDialect.unknownSession)
  func unknownInDisconnect(dialect: ErrorDialect) {
    let harness = SessionHarness.live()
    _ = harness.close()
    #expect(
      harness.answer(.disconnect, refused("/meta/disconnect", dialect.error)) == [
        "cancel connect", "closed", "status closed",
      ])
  }

  @Test("the server's own words are shown", arguments: ErrorDialect.unknownSession)
  func shown(dialect: ErrorDialect) {
    let words = BayeuxError(dialect.error).text
    let connecting = SessionHarness.live()
    _ = connecting.answer(.connect, refused("/meta/connect", dialect.error))
    #expect("\(connecting.session.status)".contains(words))
    let subscribing = subscribingSession()
    _ = subscribing.answer(.subscribe, refused("/meta/subscribe", dialect.error))
    #expect("\(subscribing.session.status)".contains(words))
  }

  @Test(
    "any other error in a connect reply without advice keeps the session",
    arguments: ErrorDialect.refusal)
  func otherInConnect(dialect: ErrorDialect) {
    let harness = SessionHarness.live()
    _ = harness.answer(.connect, refused("/meta/connect", dialect.error))
    #expect(harness.deadline().first == "send connect now")
  }

  @Test(
    "any other error in a subscription's reply refuses that topic alone, in the server's words",
    arguments: ErrorDialect.refusal)
  func otherInSubscription(dialect: ErrorDialect) {
    let harness = subscribingSession()
    let lines = harness.answer(.subscribe, refused("/meta/subscribe", dialect.error))
    #expect(lines.count == 1 && lines[0].hasPrefix("refused /a: The server refused"))
    #expect(lines[0].contains(BayeuxError(dialect.error).text))
    #expect(harness.outstanding.map(\.kind) == [.connect])
  }

  @Test(
    "advice decides before any error's code and text",
    arguments: ErrorDialect.unknownSession + ErrorDialect.refusal)
  func adviceFirst(dialect: ErrorDialect) {
    let retrying = SessionHarness.live()
    let retry = #","advice":{"reconnect":"retry"}"#
    _ = retrying.answer(.connect, refused("/meta/connect", dialect.error, more: retry))
    #expect(retrying.deadline().first == "send connect now")

    let shaking = SessionHarness.live()
    let handshake = #","advice":{"reconnect":"handshake"}"#
    #expect(
      shaking.answer(.connect, refused("/meta/connect", dialect.error, more: handshake)).first
        == "send handshake")

    let stopping = SessionHarness.live()
    let none = #","advice":{"reconnect":"none"}"#
    #expect(
      stopping.answer(.connect, refused("/meta/connect", dialect.error, more: none))
        == ["status stopped advised"])
  }

  @Test(
    "a refused handshake is tried again with a back-off, and the server's words are shown",
    arguments: ErrorDialect.refusedHandshake)
  func handshake(dialect: ErrorDialect) {
    let harness = SessionHarness()
    _ = harness.open()
    for wait in [1, 2, 4] {
      let types = #","supportedConnectionTypes":["long-polling"]"#
      _ = harness.answer(.handshake, refused("/meta/handshake", dialect.error, more: types))
      #expect(harness.wait == .seconds(wait))
      #expect("\(harness.session.status)".contains(BayeuxError(dialect.error).text))
      #expect(harness.deadline().first == "send handshake")
    }
  }

  @Test("the text behind the second colon may hold colons itself")
  func colons() {
    let error = BayeuxError("403:denied_by_security_policy:no: a, b: c")
    #expect(error.code == 403)
    #expect(error.text == "no: a, b: c")
  }
}
