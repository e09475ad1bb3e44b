import Testing

@testable import CometD

@Suite("Closing and stopping")
struct DisconnectTests {
  @Test("says good-bye beside the held connect, and gives that up after the answer")
  func closes() {
    let harness = SessionHarness.live()
    #expect(harness.close() == ["send disconnect", "status closing"])
    #expect(harness.outstanding.map(\.kind) == [.connect, .disconnect])
    #expect(
      harness.answer(
        .disconnect, #"[{"channel":"/meta/disconnect","successful":true,"id":"$1"}]"#) == [
          "cancel connect", "closed", "status closed",
        ])
    #expect(harness.wait == nil)
  }

  @Test("ends after two seconds when nobody answers")
  func closeTimesOut() {
    let harness = SessionHarness.live()
    _ = harness.close()
    #expect(harness.wait == .seconds(2))
    #expect(
      harness.deadline() == ["cancel connect", "cancel disconnect", "closed", "status closed"])
  }

  @Test("hands on events that come meanwhile, and sends nothing more")
  func eventsWhileClosing() {
    let harness = SessionHarness.live()
    _ = harness.close()
    #expect(
      harness.answer(
        .connect,
        ServerReply.connect(#","advice":{"reconnect":"none"}"#, after: ServerReply.event("/a", "1"))
      )
        == ["deliver /a 1"])
    #expect(harness.retryNow() == [] && harness.open() == [] && harness.close() == [])
    #expect(harness.fail(.disconnect) == ["closed", "status closed"])
  }

  @Test("makes room on the message lane for the good-bye")
  func closeWhileSubscribing() {
    let harness = SessionHarness()
    _ = harness.open()
    _ = harness.answer(.handshake, ServerReply.handshakeAccepted)
    #expect(harness.close() == ["cancel subscribe", "send disconnect", "status closing"])
  }

  @Test("ends at once when the server doesn't know us yet")
  func closeEarly() {
    #expect(SessionHarness().close() == ["closed", "status closed"])
    let opening = SessionHarness()
    _ = opening.open()
    #expect(opening.close() == ["cancel handshake", "closed", "status closed"])
    let waiting = SessionHarness()
    _ = waiting.open()
    _ = waiting.fail(.handshake)
    #expect(waiting.close() == ["closed", "status closed"])
    #expect(waiting.wait == nil)
  }

  @Test("can be opened again, as if for the first time")
  func reopen() {
    let harness = SessionHarness.live()
    _ = harness.close()
    _ = harness.deadline()
    #expect(harness.open() == ["send handshake", "status opening"])
    _ = harness.answer(.handshake, ServerReply.handshakeAccepted)
    _ = harness.answer(.subscribe, ServerReply.subscriptionsAccepted)
    #expect(
      harness.answer(.connect, ServerReply.connectAccepted) == [
        "established", "send connect", "status live",
      ])
  }

  @Test(
    "stops on HTTP 401 and 403 in any answer, without a loop",
    arguments: [(401, "unauthorized"), (403, "forbidden")])
  func refusedByHTTP(status: Int, kind: String) {
    let opening = SessionHarness()
    _ = opening.open()
    #expect(opening.answer(.handshake, "", status: status) == ["status stopped \(kind)"])
    #expect(opening.wait == nil)

    let connected = SessionHarness.live()
    #expect(connected.answer(.connect, "x", status: status) == ["status stopped \(kind)"])
    #expect(connected.open() == ["send handshake", "status opening"])

    let subscribing = SessionHarness()
    _ = subscribing.open()
    _ = subscribing.answer(.handshake, ServerReply.handshakeAccepted)
    #expect(
      subscribing.answer(.subscribe, "", status: status) == [
        "cancel connect", "status stopped \(kind)",
      ])
  }

  @Test("still counts as away after a stop")
  func stopKeepsHistory() {
    let harness = SessionHarness.live()
    _ = harness.answer(.connect, "", status: 401)
    _ = harness.retryNow()
    _ = harness.answer(.handshake, ServerReply.handshakeAccepted)
    _ = harness.answer(.subscribe, ServerReply.subscriptionsAccepted)
    #expect(harness.answer(.connect, ServerReply.connectAccepted).first == "established again")
  }

  @Test("tells what the server says about a refusal, when that is a plain sentence")
  func forbiddenWords() {
    let csrf = SessionHarness.live()
    _ = csrf.answer(.connect, "Missing or invalid Csrf token", status: 403)
    #expect("\(csrf.session.status)".contains("It says: Missing or invalid Csrf token"))
    let page = SessionHarness.live()
    _ = page.answer(.connect, "<html>403</html>", status: 403)
    #expect(!"\(page.session.status)".contains("html"))
  }
}
