import Testing

@testable import CometD

@Suite("The ack extension")
struct AcknowledgementTests {
  @Test("is on when the server agrees, in both forms of the reply")
  func on() {
    let script = Script(topics: [])
    _ = script.open()
    #expect(
      script.answer(.handshake, Wire.handshake(#","ext":{"ack":true}"#)) == [
        "send connect ack 0 now"
      ])
    let newer = Script(topics: [])
    _ = newer.open()
    #expect(
      newer.answer(.handshake, Wire.handshake(#","ext":{"ack":{"enabled":true,"batch":7}}"#)) == [
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
    let script = Script(topics: [])
    _ = script.open()
    #expect(script.answer(.handshake, Wire.handshake(more)) == ["send connect now"])
    #expect(
      script.answer(.connect, Wire.connect(#","ext":{"ack":5}"#)).contains("send connect"))
  }

  @Test("acknowledges a batch after its events have been handed on")
  func batch() {
    let script = Script.live(handshake: #","ext":{"ack":true}"#)
    #expect(
      script.answer(
        .connect, Wire.connect(#","ext":{"ack":3}"#, after: Wire.event("/a", "1"))) == [
          "deliver /a 1", "send connect ack 3",
        ])
  }

  @Test("repeats the old number after a lost answer, so that the server sends it again")
  func resend() {
    let script = Script.live(handshake: #","ext":{"ack":true}"#)
    _ = script.answer(.connect, Wire.connect(#","ext":{"ack":3}"#))
    _ = script.fail(.connect)
    #expect(script.deadline().first == "send connect ack 3 now")
  }

  @Test("counts anew after each handshake")
  func anew() {
    let script = Script.live(handshake: #","ext":{"ack":true}"#)
    _ = script.answer(.connect, Wire.connect(#","ext":{"ack":3}"#))
    _ = script.answer(.connect, Wire.lost)
    #expect(
      script.answer(.handshake, Wire.handshake(#","ext":{"ack":true}"#)).last
        == "send connect ack 0 now")
  }

  @Test("without it, no request whose answer may hold events is sent twice in silence")
  func repeats() {
    let kept = Script.live(handshake: #","ext":{"ack":true}"#)
    #expect(kept.sent.allSatisfy { $0.isRepeatable })
    let lost = Script.live(handshake: "")
    #expect(lost.sent.allSatisfy { $0.isRepeatable == ($0.kind == .handshake) })
  }
}
