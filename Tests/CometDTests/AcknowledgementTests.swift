import Testing

@testable import CometD

@Suite("The ack extension")
struct AcknowledgementTests {
  @Test("is on when the server agrees, in both forms of the reply")
  func on() {
    let harness = SessionHarness(topics: [])
    _ = harness.open()
    #expect(
      harness.answer(.handshake, ServerReply.handshake(#","ext":{"ack":true}"#)) == [
        "send connect ack 0 now"
      ])
    let newer = SessionHarness(topics: [])
    _ = newer.open()
    #expect(
      newer.answer(.handshake, ServerReply.handshake(#","ext":{"ack":{"enabled":true,"batch":7}}"#))
        == [
          "send connect ack 7 now"
        ])
  }

  @Test(
    "is off when the server doesn't agree",
    arguments: [
      "", #","ext":{}"#, #","ext":{"ack":false}"#, #","ext":{"ack":{"enabled":false}}"#,
      #","ext":{"ack":"yes"}"#, #","ext":[]"#,
    ])
  func off(more: String) {
    let harness = SessionHarness(topics: [])
    _ = harness.open()
    #expect(harness.answer(.handshake, ServerReply.handshake(more)) == ["send connect now"])
    #expect(
      harness.answer(.connect, ServerReply.connect(#","ext":{"ack":5}"#)).contains("send connect"))
  }

  @Test("acknowledges a batch after its events have been handed on")
  func batch() {
    let harness = SessionHarness.live(handshake: #","ext":{"ack":true}"#)
    #expect(
      harness.answer(
        .connect, ServerReply.connect(#","ext":{"ack":3}"#, after: ServerReply.event("/a", "1")))
        == [
          "deliver /a 1", "send connect ack 3",
        ])
  }

  @Test("repeats the old number after a lost answer, so that the server sends it again")
  func resend() {
    let harness = SessionHarness.live(handshake: #","ext":{"ack":true}"#)
    _ = harness.answer(.connect, ServerReply.connect(#","ext":{"ack":3}"#))
    _ = harness.fail(.connect)
    #expect(harness.deadline().first == "send connect ack 3 now")
  }

  @Test("counts anew after each handshake")
  func anew() {
    let harness = SessionHarness.live(handshake: #","ext":{"ack":true}"#)
    _ = harness.answer(.connect, ServerReply.connect(#","ext":{"ack":3}"#))
    _ = harness.answer(.connect, ServerReply.sessionUnknown)
    #expect(
      harness.answer(.handshake, ServerReply.handshake(#","ext":{"ack":true}"#)).last
        == "send connect ack 0 now")
  }

  @Test("without it, no request whose answer may hold events is sent twice in silence")
  func repeats() {
    let kept = SessionHarness.live(handshake: #","ext":{"ack":true}"#)
    #expect(kept.sent.allSatisfy { $0.isIdempotent })
    let lost = SessionHarness.live(handshake: "")
    #expect(lost.sent.allSatisfy { $0.isIdempotent == ($0.kind == .handshake) })
  }
}
