import JSON
import Testing

@testable import WebServices

@Suite("Notifications: by their messageType, whatever the channel")
struct NotificationTests {
  private func notification(_ text: String) throws -> Notification {
    Notification(try Document(parsing: Array(text.utf8)).root)
  }

  @Test("the specification's pull: a workitem that is Processing, with its reference id")
  func workitem() throws {
    let message = try notification(
      #"""
      {"workitem":{"userData":{"PegAG?:2>1":1},"state":"Processing","id":"02F0ASAK8EAFA00W",
        "capabilities":["Transfer","Complete"]},
       "referenceId":17,"notificationType":"StatusChange","messageType":"WorkitemStateChangeMessage"}
      """#)
    guard case .interaction(let change) = message else { throw UnexpectedNotification() }
    #expect(change.kind == .statusChange)
    #expect(change.referenceID == 17)
    #expect(change.interaction?.id == "02F0ASAK8EAFA00W")
    #expect(change.interaction?.medium == .workitem)
    #expect(change.interaction?.state == .processing)
    #expect(change.interaction?.capabilities == ["Transfer", "Complete"])
  }

  @Test("emails, chats and media nobody told us of are interactions too")
  func otherMedia() throws {
    for (type, key, medium) in [
      ("EmailStateChangeMessage", "email", Medium.email),
      ("ChatStateChangeMessage", "chat", .chat),
      ("OpenmediaStateChangeMessage", "openmedia", .openmedia),
      // A name that ends with s is no plural.
      ("SmsStateChangeMessage", "sms", Medium(payloadKey: "smsStateResourceV2")),
      ("FaxStateChangeMessage", "somethingElse", Medium(payloadKey: "somethingElse")),
    ] {
      let message = try notification(#"{"messageType":"\#(type)","\#(key)":{"id":"I1"}}"#)
      guard case .interaction(let change) = message else { throw UnexpectedNotification() }
      #expect(change.interaction?.medium == medium)
      #expect(change.interaction?.medium.name == key)
    }
  }

  @Test("an error may come without its interaction, but with the server's words")
  func error() throws {
    let message = try notification(
      #"""
      {"messageType":"WorkitemStateChangeMessage","notificationType":"Error","referenceId":9,
       "errorMessage":"taken"}
      """#)
    guard case .interaction(let change) = message else { throw UnexpectedNotification() }
    #expect(change.kind == .error)
    #expect(change.interaction == nil)
    #expect(change.message == "taken")
  }

  @Test("a workbin's change holds the interaction under a key that ends in StateResourceV2")
  func workbinChange() throws {
    let message = try notification(
      #"""
      {"messageType":"WorkbinStateChangeMessage","action":"ItemRemoved","id":"w1","agentGroup":"G",
       "chatStateResourceV2":{"id":"0001BaBFVPR20035","capabilities":[]},"referenceId":77}
      """#)
    guard case .workbin(let change) = message else { throw UnexpectedNotification() }
    #expect(change.workbin == "w1")
    #expect(change.action == .removed)
    #expect(change.interaction?.id == "0001BaBFVPR20035")
    #expect(change.interaction?.medium == .chat)
  }

  @Test("what is said in a chat comes with the chat's path, and with numbers [D:ChatMessageType]")
  func chatMessages() throws {
    let messages = #"""
      "messages":[{"index":1,"type":"Text","from":{"nickname":"Jo","type":"Customer"},
        "text":"Hello","visibility":"All","timestamp":"2026-11-27T10:00:00.000+0000"},
       {"index":4,"type":"PushUrl","url":"https://a.test","from":{"nickname":"Ann","type":"Agent"}}]
      """#
    for chat in [
      #""chatPath":"/chats/C1""#, #""chatUri":"http://gws.test/api/v2/me/chats/C1?x=/y""#,
      #""chat":{"id":"C1"}"#, #""chatId":"C1""#,
    ] {
      let message = try notification(
        #"{"messageType":"MessageLogUpdated","notificationType":"NewMessages",\#(chat),\#(messages)}"#
      )
      guard case .chatMessages(let said) = message else { throw UnexpectedNotification() }
      #expect(said.chat == "C1")
      #expect(said.messages.map(\.index) == [1, 4])
      #expect(said.messages.map(\.text) == ["Hello", "https://a.test"])
      #expect(said.messages.map(\.isFromCustomer) == [true, false])
      #expect(said.messages[0].sentAt == Timestamp("2026-11-27T10:00:00Z"))
    }
  }

  @Test("of what is said no more is kept than anybody reads")
  func hugeChat() throws {
    let long = String(repeating: "é", count: 100_000)
    let list = (0..<5_000).map { #"{"index":\#($0),"text":"x"}"# } + [#"{"text":"\#(long)"}"#]
    let message = try notification(
      #"""
      {"messageType":"MessageLogUpdated","chatPath":"/chats/C1",
       "messages":[\#(list.joined(separator: ","))]}
      """#)
    guard case .chatMessages(let said) = message else { throw UnexpectedNotification() }
    #expect(said.messages.count == 2_000)
    #expect(said.messages.last?.text?.count == 8_001)
  }

  @Test("an action that we do not know is kept as such")
  func unknownAction() throws {
    let message = try notification(
      #"{"messageType":"WorkbinStateChangeMessage","action":"ItemMoved","id":"w1"}"#)
    guard case .workbin(let change) = message else { throw UnexpectedNotification() }
    #expect(change.action == .other("ItemMoved"))
    #expect(change.interaction == nil)
  }

  @Test("subscriptions come into force, end, or fail")
  func subscriptions() throws {
    for (word, outcome) in [
      ("Subscribed", WorkbinSubscription.Outcome.subscribed), ("Unsubscribed", .unsubscribed),
      ("RequestFailed", .failed), ("Nonsense", .failed),
    ] {
      let message = try notification(
        #"""
        {"messageType":"WorkbinSubscriptionStateChangeMessage","stateResource":"\#(word)","id":"w"}
        """#)
      guard case .subscription(let subscription) = message else { throw UnexpectedNotification() }
      #expect(subscription.outcome == outcome)
    }
  }

  @Test(
    "anything else is harmless",
    arguments: [
      "null", "[]", "[1,2]", "5", #""text""#, "{}", #"{"messageType":5}"#,
      #"{"messageType":"WorkbinStateChangeMessage"}"#,
      #"{"messageType":"WorkitemStateChangeMessage","workitem":null}"#,
      #"{"messageType":"CallStateChangeMessage","call":{"id":"c"}}"#,
      #"{"messageType":"StateChangeMessage"}"#, #"{"messageType":"MessageLogUpdated"}"#,
      #"{"messageType":"MessageLogUpdated","chatPath":"/","messages":7}"#,
    ])
  func harmless(text: String) throws {
    guard case .other = try notification(text) else { throw UnexpectedNotification() }
  }
}

private struct UnexpectedNotification: Error {}
