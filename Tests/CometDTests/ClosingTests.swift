import Testing

@testable import CometD

@Suite("Closing and stopping")
struct ClosingTests {
  @Test("says good-bye beside the held connect, and gives that up after the answer")
  func closes() {
    let script = Script.live()
    #expect(script.close() == ["send disconnect", "link closing"])
    #expect(script.outstanding.map(\.kind) == [.connect, .disconnect])
    #expect(
      script.answer(
        .disconnect, #"[{"channel":"/meta/disconnect","successful":true,"id":"$1"}]"#) == [
          "abandon connect", "closed", "link closed",
        ])
    #expect(script.wait == nil)
  }

  @Test("ends after two seconds when nobody answers")
  func closeTimesOut() {
    let script = Script.live()
    _ = script.close()
    #expect(script.wait == .seconds(2))
    #expect(
      script.deadline() == ["abandon connect", "abandon disconnect", "closed", "link closed"])
  }

  @Test("hands on events that come meanwhile, and sends nothing more")
  func eventsWhileClosing() {
    let script = Script.live()
    _ = script.close()
    #expect(
      script.answer(
        .connect, Wire.connect(#","advice":{"reconnect":"none"}"#, after: Wire.event("/a", "1")))
        == ["deliver /a 1"])
    #expect(script.retryNow() == [] && script.open() == [] && script.close() == [])
    #expect(script.fail(.disconnect) == ["closed", "link closed"])
  }

  @Test("makes room on the message lane for the good-bye")
  func closeWhileSubscribing() {
    let script = Script()
    _ = script.open()
    _ = script.answer(.handshake, Wire.shaken)
    #expect(script.close() == ["abandon subscribe", "send disconnect", "link closing"])
  }

  @Test("ends at once when the server doesn't know us yet")
  func closeEarly() {
    #expect(Script().close() == ["closed", "link closed"])
    let opening = Script()
    _ = opening.open()
    #expect(opening.close() == ["abandon handshake", "closed", "link closed"])
    let waiting = Script()
    _ = waiting.open()
    _ = waiting.fail(.handshake)
    #expect(waiting.close() == ["closed", "link closed"])
    #expect(waiting.wait == nil)
  }

  @Test("can be opened again, as if for the first time")
  func reopen() {
    let script = Script.live()
    _ = script.close()
    _ = script.deadline()
    #expect(script.open() == ["send handshake", "link opening"])
    _ = script.answer(.handshake, Wire.shaken)
    _ = script.answer(.subscribe, Wire.subscribed)
    #expect(
      script.answer(.connect, Wire.connected) == ["established", "send connect", "link live"])
  }

  @Test(
    "stops on HTTP 401 and 403 in any answer, without a loop",
    arguments: [(401, "unauthorized"), (403, "forbidden")])
  func refusedByHTTP(status: Int, kind: String) {
    let opening = Script()
    _ = opening.open()
    #expect(opening.answer(.handshake, "", status: status) == ["link stopped \(kind)"])
    #expect(opening.wait == nil)

    let connected = Script.live()
    #expect(connected.answer(.connect, "x", status: status) == ["link stopped \(kind)"])
    #expect(connected.open() == ["send handshake", "link opening"])

    let subscribing = Script()
    _ = subscribing.open()
    _ = subscribing.answer(.handshake, Wire.shaken)
    #expect(
      subscribing.answer(.subscribe, "", status: status) == [
        "abandon connect", "link stopped \(kind)",
      ])
  }

  @Test("still counts as away after a stop")
  func stopKeepsHistory() {
    let script = Script.live()
    _ = script.answer(.connect, "", status: 401)
    _ = script.retryNow()
    _ = script.answer(.handshake, Wire.shaken)
    _ = script.answer(.subscribe, Wire.subscribed)
    #expect(script.answer(.connect, Wire.connected).first == "established again")
  }

  @Test("tells what the server says about a refusal, when that is a plain sentence")
  func forbiddenWords() {
    let csrf = Script.live()
    _ = csrf.answer(.connect, "Missing or invalid Csrf token", status: 403)
    #expect("\(csrf.session.link)".contains("It says: Missing or invalid Csrf token"))
    let page = Script.live()
    _ = page.answer(.connect, "<html>403</html>", status: 403)
    #expect(!"\(page.session.link)".contains("html"))
  }
}
